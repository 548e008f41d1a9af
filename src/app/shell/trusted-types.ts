/**
 * What reveal.js writes as markup on its own account, whatever the slides hold: four buttons (which the deck
 * does not show), in the order left, right, up, down, each naming its direction for a screen reader.
 */
const CONTROLS =
  /^(?:\s*<button class="navigate-(?:left|right|up|down)" aria-label="[a-z ]{1,30}"><div class="controls-arrow"><\/div><\/button>){4}\s*$/;

/** Text that cannot become an element or a character reference. */
const PLAIN = /^[^<&]*$/;

/**
 * The one answer to “may this string become markup?”: what reveal.js needs, and nothing that could hold an
 * element of somebody else's making. See docs/decisions/0007-reveal-under-a-strict-policy.md.
 * @returns the string itself; null, upon which the browser throws a TypeError and reports a violation
 */
export function allowedMarkup(text: string): string | null {
  return PLAIN.test(text) || CONTROLS.test(text) ? text : null;
}

/** The browser's `trustedTypes`, as far as it is needed here. */
interface PolicyFactory {
  createPolicy(name: string, rules: { createHTML: (text: string) => string | null }): unknown;
}

let allowed = false;

/**
 * Lets reveal.js write its own constants as markup, from now on; before, no string can become markup at all.
 * Scripts and their addresses stay refused. Called before the deck is loaded; a second call does nothing, since
 * a document may make its policy only once. Browsers without Trusted Types need no permission.
 */
export function allowDeckMarkup(
  browser: { trustedTypes?: PolicyFactory } = globalThis as { trustedTypes?: PolicyFactory },
): void {
  if (allowed) return;
  browser.trustedTypes?.createPolicy('default', { createHTML: allowedMarkup });
  allowed = true;
}
