import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { COLOR_TOKENS, type Colors, type ColorToken } from './colors.ts';
import { palettes, strongDark } from './palettes.ts';
import { themeCss } from './theme-css.ts';

const root = path.resolve(import.meta.dirname, '../..');
const textOf = (file: string): string => readFileSync(path.join(root, file), 'utf8');

/** WCAG 2: the relative luminance of a colour, then the contrast of two. */
function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const themes = Object.entries({ ...palettes, strongDark }) as [string, Colors][];

describe.each(themes)('the %s palette', (_, palette) => {
  const on = (ground: ColorToken, tokens: readonly ColorToken[]) =>
    tokens.map((token) => [token, contrast(palette[token], palette[ground])] as const);

  it('sets text at 4.5:1 on paper and on what is raised', () => {
    for (const ground of ['paper', 'raised'] as const)
      for (const [token, ratio] of on(ground, ['ink', 'muted', 'accent', 'good', 'short', 'vermilion']))
        expect([token, ground, ratio >= 4.5]).toEqual([token, ground, true]);
  });

  it('sets marks at 3:1 on paper', () => {
    for (const [token, ratio] of on('paper', ['edge', 'accent', 'good', 'short', 'focus', 'seal']))
      expect([token, ratio >= 3]).toEqual([token, true]);
  });

  it('sets the sign on each stage and on the seal at 4.5:1', () => {
    const pairs = ['stage-1', 'stage-2', 'stage-3', 'stage-4', 'stage-5', 'stage-6', 'seal'] as const;
    for (const token of pairs)
      expect([token, contrast(palette[token], palette[`on-${token}`]) >= 4.5]).toEqual([token, true]);
  });
});

/** The ground around the slides, the black and the white curtain, the laser's rim and its point: alike in every theme. */
const TALK_COLORS = ['#000', '#000', '#fff', '#fff', '#e1261c'];

describe('the stylesheet of the theme', () => {
  it('is what npm run generate writes now', () => {
    expect(textOf('src/theme/theme.css')).toBe(themeCss());
  });

  it('is the only one that says a colour by its number, but for the talk’s ground, curtain and laser', () => {
    const sheets = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
      .map((file) => `src/${file}`)
      .filter((file) => file.endsWith('.css') && file !== 'src/theme/theme.css');
    expect(sheets.length).toBeGreaterThan(5);
    const numbered = sheets.flatMap((file) =>
      [...textOf(file).matchAll(/#[0-9a-f]{3,8}\b(?!")/gi)].map(([color]) => [file, color]),
    );
    expect(numbered).toEqual(TALK_COLORS.map((color) => ['src/features/present/talk.css', color]));
  });

  it('sets every colour on every ground', () => {
    // Light, dark and projector, each chosen or the system's, dark with more contrast, and forced colours; paper is light but for its own white.
    for (const token of COLOR_TOKENS) {
      const times = ['paper', 'raised'].includes(token) ? 8 : 7;
      expect([token, themeCss().split(`--color-${token}:`).length - 1]).toEqual([token, times]);
    }
  });

  it('lets no colour of a dark or projector screen reach paper', () => {
    // The formatter's indentation ends a block.
    const rest = themeCss().replace(/^ {2}@media screen[\s\S]*?^ {2}\}$/gm, '');
    expect(rest).not.toBe(themeCss());
    for (const token of ['ink', 'muted', 'accent'] as const) {
      expect(rest).toContain(`--color-${token}: ${palettes.light[token]};`);
      expect(rest).not.toContain(`--color-${token}: ${palettes.dark[token]};`);
      expect(rest).not.toContain(`--color-${token}: ${palettes.projector[token]};`);
    }
  });
});

describe('what stands outside the page', () => {
  it('takes its ground and its seal from the palettes', () => {
    const { light, dark } = palettes;
    const page = textOf('index.html');
    expect(page).toContain(`content="${light.paper}" media="(prefers-color-scheme: light)"`);
    expect(page).toContain(`content="${dark.paper}" media="(prefers-color-scheme: dark)"`);
    const manifest = JSON.parse(textOf('public/manifest.webmanifest')) as Record<string, string>;
    expect([manifest.background_color, manifest.theme_color]).toEqual([light.paper, light.seal]);
    expect(textOf('public/favicon.svg')).toContain(`fill="${light.seal}"`);
  });
});
