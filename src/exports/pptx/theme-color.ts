/**
 * Colours by reference: what the theme has is named, and what is lighter or darker is reckoned from it, so that an office
 * that changes the theme's colours changes every slide and chart with them.
 */
import { element } from '../package/xml.ts';
import { COLORS, colorOf } from './measures.ts';

/** The theme's own colours, as the six digits of Office. */
export const THEME_COLORS = {
  dk1: COLORS.ink,
  lt1: COLORS.paper,
  dk2: COLORS.muted,
  lt2: COLORS.raised,
  accent1: COLORS.accent,
  accent2: COLORS.identity,
  accent3: COLORS.short,
  accent4: COLORS.good,
  accent5: colorOf('stage-4'),
  accent6: colorOf('stage-6'),
} as const;

type ThemeColor = keyof typeof THEME_COLORS;

/** What slides call those of the theme that are not called alike. */
const ON_SLIDES: Partial<Record<ThemeColor, string>> = { dk1: 'tx1', lt1: 'bg1', dk2: 'tx2', lt2: 'bg2' };

const KIN: readonly (readonly [color: string, of: ThemeColor])[] = [
  [COLORS.line, 'dk2'],
  [COLORS.edge, 'dk2'],
  [COLORS.accentSoft, 'accent1'],
  [colorOf('stage-1'), 'accent5'],
  [colorOf('stage-2'), 'accent5'],
  [colorOf('stage-3'), 'accent5'],
  [colorOf('stage-5'), 'accent5'],
];

interface Hsl {
  /** Degrees. */
  readonly hue: number;
  readonly saturation: number;
  readonly lightness: number;
}

function hslOf(color: string): Hsl {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map(
    (at) => Number.parseInt(color.slice(at, at + 2), 16) / 255,
  );
  const [least, most] = [Math.min(red, green, blue), Math.max(red, green, blue)];
  const [spread, lightness] = [most - least, (most + least) / 2];
  if (spread === 0) return { hue: 0, saturation: 0, lightness };
  const sixth =
    most === red
      ? (green - blue) / spread
      : most === green
        ? (blue - red) / spread + 2
        : (red - green) / spread + 4;
  return { hue: (sixth * 60 + 360) % 360, saturation: spread / (1 - Math.abs(2 * lightness - 1)), lightness };
}

/** A thousandth of a per cent, in which Office changes colours. */
const share = (part: number): number => Math.round(part * 100_000);
const change = (name: string, val: number): string => element(`a:${name}`, { val });

/** The changes that make a colour of another: towards white as “lighter by so much”, else darker, as Office says it. */
function changes(from: Hsl, to: Hsl): string {
  const kept =
    to.lightness > from.lightness ? (1 - to.lightness) / (1 - from.lightness) : to.lightness / from.lightness;
  return (
    change('hueOff', Math.round((to.hue - from.hue) * 60_000)) +
    change('satMod', share(to.saturation / from.saturation)) +
    change('lumMod', share(kept)) +
    (to.lightness > from.lightness ? change('lumOff', share(1 - kept)) : '')
  );
}

const scheme = (name: ThemeColor, changed = ''): string =>
  element('a:schemeClr', { val: ON_SLIDES[name] ?? name }, changed);

const NAMED: ReadonlyMap<string, string> = new Map([
  ...KIN.map(([color, of]) => [color, scheme(of, changes(hslOf(THEME_COLORS[of]), hslOf(color)))] as const),
  ...Object.entries(THEME_COLORS).map(
    ([name, color]) => [color as string, scheme(name as ThemeColor)] as const,
  ),
]);

/** A colour of the palette by reference to the theme; any other as it is. */
export const colorXml = (color: string): string => NAMED.get(color) ?? element('a:srgbClr', { val: color });
