/** How the reader has set the page: kept on the device, and in the address so that a link looks the same. */

export const THEMES = ['light', 'dark', 'projector'] as const;
type Theme = (typeof THEMES)[number];

export const SIZES = ['m', 'l', 'xl'] as const;
type Size = (typeof SIZES)[number];

/** Whether shortcuts of a single character work: ui/character-keys.ts. */
export const KEYS = ['on', 'off'] as const;
type Keys = (typeof KEYS)[number];

/** Chosen by name, so that it overrides what the device keeps. */
export const SYSTEM = 'system';

export interface Settings {
  /** null: as the system has it. */
  theme: Theme | null;
  size: Size;
  keys: Keys;
}

function oneOf<T extends string>(list: readonly T[], value: string | null): T | null {
  return list.find((entry) => entry === value) ?? null;
}

/** The address first, then the device. An unknown value counts as none. */
export function readSettings(params: URLSearchParams, stored: (key: string) => string | null): Settings {
  const theme = params.get('theme');
  return {
    theme: theme === SYSTEM ? null : (oneOf(THEMES, theme) ?? oneOf(THEMES, stored('theme'))),
    size: oneOf(SIZES, params.get('size')) ?? oneOf(SIZES, stored('size')) ?? 'm',
    keys: oneOf(KEYS, params.get('keys')) ?? oneOf(KEYS, stored('keys')) ?? 'on',
  };
}
