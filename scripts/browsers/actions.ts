/** What a hand does, as WebDriver and Marionette are told of it: https://www.w3.org/TR/webdriver2/#actions. */

const KEYS: Readonly<Record<string, string>> = { ArrowRight: '\uE014', Escape: '\uE00C' };

export const pressOf = (key: string) => ({
  type: 'key',
  id: 'keys',
  actions: ['keyDown', 'keyUp'].map((type) => ({ type, value: KEYS[key] ?? key })),
});

export const clickOf = (x: number, y: number) => ({
  type: 'pointer',
  id: 'mouse',
  parameters: { pointerType: 'mouse' },
  actions: [
    { type: 'pointerMove', duration: 0, origin: 'viewport', x: Math.round(x), y: Math.round(y) },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ],
});

/** How many sheets a PDF has. */
export const sheetsOf = (pdf: Buffer): number =>
  (pdf.toString('latin1').match(/\/Type ?\/Page\b(?!s)/g) ?? []).length;
