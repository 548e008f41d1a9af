import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { COLOR_TOKENS } from './paint.ts';
import { fontStacks, palettes } from './palettes.ts';

const stylesheet = readFileSync(path.resolve(import.meta.dirname, '../../app/styles.css'), 'utf8');

/** What stands between the braces that follow the first `opening`. */
function block(opening: string): string {
  const from = stylesheet.indexOf(opening);
  if (from < 0) throw new Error(`The stylesheet has no ${opening}`);
  return stylesheet.slice(stylesheet.indexOf('{', from) + 1, stylesheet.indexOf('}', from));
}

const openings = {
  light: '@theme static',
  dark: ':root[data-theme="dark"]',
  projector: ':root[data-theme="projector"]',
};

describe('palettes', () => {
  it.each(['light', 'dark', 'projector'] as const)('%s has the stylesheet’s own colours', (name) => {
    const colors = Object.fromEntries(
      COLOR_TOKENS.map((token) => [
        token,
        new RegExp(`--color-${token}:\\s*(#[0-9a-f]{6});`).exec(block(openings[name]))?.[1],
      ]),
    );
    expect(palettes[name]).toEqual(colors);
  });

  it.each([
    ['zh', '@theme static'],
    ['en', ':root:lang(en)'],
  ] as const)('%s has the stylesheet’s own fonts', (language, opening) => {
    for (const stack of ['serif', 'sans'] as const) {
      const declared = new RegExp(`--font-${stack}:([^;]+);`).exec(block(opening))?.[1] ?? '';
      const names = declared.split(',').map((name) => name.trim().replaceAll('"', ''));
      expect(names).toEqual(fontStacks[language][stack]);
    }
  });
});
