/** Stylesheets that came with a part's code and did not arrive. */
const missing = new Set<HTMLLinkElement>();
let reloading: Promise<unknown> | null = null;

// Captured: such an event goes no further than its element.
if (typeof document !== 'undefined') {
  document.addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') missing.add(target);
    },
    { capture: true },
  );
}

/**
 * Asks again for them, and settles when each has arrived or failed anew. The bundler's loader asks for each only once, and
 * would call a part complete that has no stylesheet.
 */
export function reloadMissingStyles(): Promise<unknown> {
  reloading ??= Promise.all([...missing].map(reload)).finally(() => {
    reloading = null;
  });
  return reloading;
}

/** Whether the stylesheet which this error of the bundler's loader names has not arrived since. */
export function isStyleMissing(error: unknown): boolean {
  return error instanceof Error && [...missing].some(({ href }) => error.message.includes(href));
}

/** The copy that takes its place is missing again where it fails: its error is heard above. */
function reload(link: HTMLLinkElement): Promise<void> {
  const again = link.cloneNode() as HTMLLinkElement;
  return new Promise((resolve) => {
    again.addEventListener('load', () => resolve());
    again.addEventListener('error', () => resolve());
    missing.delete(link);
    link.replaceWith(again);
  });
}
