import { expect, test } from 'vitest';
import { COLORS, colorOf } from './measures.ts';
import { colorXml, THEME_COLORS } from './theme-color.ts';

const SLOTS: Readonly<Record<string, keyof typeof THEME_COLORS>> = {
  tx1: 'dk1',
  bg1: 'lt1',
  tx2: 'dk2',
  bg2: 'lt2',
};

/** The red, green and blue that Office makes of a colour by reference: changes in their order, in hue, saturation and lightness. */
function shown(xml: string): number[] {
  const name = /<a:schemeClr val="(\w+)"/.exec(xml)?.[1] ?? '';
  const base = THEME_COLORS[SLOTS[name] ?? (name as keyof typeof THEME_COLORS)];
  let [hue, saturation, lightness] = toHsl(
    [0, 2, 4].map((at) => Number.parseInt(base.slice(at, at + 2), 16) / 255),
  );
  for (const [, change, text] of xml.matchAll(/<a:(\w+) val="(-?\d+)"\/>/g)) {
    const value = Number(text) / 100_000;
    if (change === 'hueOff') hue += Number(text) / 60_000 / 360;
    if (change === 'satMod') saturation = Math.min(1, saturation * value);
    if (change === 'lumMod') lightness *= value;
    if (change === 'lumOff') lightness += value;
  }
  return toRgb(hue, saturation, lightness).map((part) => Math.round(part * 255));
}

function toHsl([red = 0, green = 0, blue = 0]: readonly number[]): [number, number, number] {
  const [low, high] = [Math.min(red, green, blue), Math.max(red, green, blue)];
  const lightness = (low + high) / 2;
  if (low === high) return [0, 0, lightness];
  const saturation = (high - low) / (lightness > 0.5 ? 2 - high - low : high + low);
  const turn =
    high === red
      ? (green - blue) / (high - low) + (green < blue ? 6 : 0)
      : high === green
        ? (blue - red) / (high - low) + 2
        : (red - green) / (high - low) + 4;
  return [turn / 6, saturation, lightness];
}

function toRgb(hue: number, saturation: number, lightness: number): number[] {
  const spread = saturation * Math.min(lightness, 1 - lightness);
  return [0, 8, 4].map((offset) => {
    const at = (offset + hue * 12 + 12) % 12;
    return lightness - spread * Math.max(-1, Math.min(at - 3, 9 - at, 1));
  });
}

const colors = {
  ...COLORS,
  ...Object.fromEntries(
    ([1, 2, 3, 4, 5, 6] as const).map((stage) => [`stage ${stage}`, colorOf(`stage-${stage}`)]),
  ),
};

test.each(Object.entries(colors))('%s is named by the theme, and looks as on the page', (_, color) => {
  const xml = colorXml(color);
  expect(xml).toMatch(/^<a:schemeClr /);
  const wanted = [0, 2, 4].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  for (const [part, value] of shown(xml).entries())
    expect(Math.abs(value - (wanted[part] as number))).toBeLessThanOrEqual(1);
});

test('a colour that no theme has stays as it is', () => {
  expect(colorXml('123456')).toBe('<a:srgbClr val="123456"/>');
});
