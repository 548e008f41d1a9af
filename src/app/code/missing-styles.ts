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
 * Asks again for them; rejects where one does not arrive this time either. The bundler's loader asks for each only once,
 * and would call a part complete that has no stylesheet.
 */
export function reloadMissingStyles(): Promise<unknown> {
  reloading ??= Promise.all([...missing].map(reload)).finally(() => {
    reloading = null;
  });
  return reloading;
}

function reload(link: HTMLLinkElement): Promise<void> {
  const again = link.cloneNode() as HTMLLinkElement;
  return new Promise((resolve, reject) => {
    again.addEventListener('load', () => resolve());
    again.addEventListener('error', () => reject(new Error(`${again.href} did not arrive.`)));
    missing.delete(link);
    link.replaceWith(again);
  });
}
