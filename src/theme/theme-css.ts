/** The page's stylesheet of colours and fonts, from the palettes; `npm run generate` writes it to theme.css. */
import { COLOR_TOKENS, type Colors } from './colors.ts';
import { fontStacks } from './fonts.ts';
import { palettes, strongDark } from './palettes.ts';

/** Where paper differs from the light screen: it is white by itself. */
const print: Partial<Colors> = { paper: '#ffffff', raised: '#ffffff' };

/** Where the reader's system sets the colours, only its own can be named. */
const forced: Colors = {
  paper: 'Canvas',
  raised: 'Canvas',
  ink: 'CanvasText',
  muted: 'CanvasText',
  line: 'CanvasText',
  edge: 'CanvasText',
  vermilion: 'CanvasText',
  seal: 'Canvas',
  'on-seal': 'CanvasText',
  accent: 'Highlight',
  'accent-soft': 'Canvas',
  good: 'CanvasText',
  short: 'CanvasText',
  focus: 'Highlight',
  'stage-1': 'Canvas',
  'stage-2': 'Canvas',
  'stage-3': 'Canvas',
  'stage-4': 'Canvas',
  'stage-5': 'Highlight',
  'stage-6': 'Highlight',
  'on-stage-1': 'CanvasText',
  'on-stage-2': 'CanvasText',
  'on-stage-3': 'CanvasText',
  'on-stage-4': 'CanvasText',
  'on-stage-5': 'HighlightText',
  'on-stage-6': 'HighlightText',
};

/** Weighs as much as `:root` with or without a theme of the page's own: what the system demands comes after either. */
const ANY_ROOT = ':root:root';

const colors = (palette: Partial<Colors>): string[] =>
  COLOR_TOKENS.filter((token) => token in palette).map((token) => `--color-${token}: ${palette[token]};`);

const WIDEST = 110;

/** As the formatter breaks a list of fonts that one line does not hold. */
function font(name: 'serif' | 'sans', stack: readonly string[], indent: number): string[] {
  const fonts = stack.map((family) => (/[^A-Za-z-]/.test(family) ? `"${family}"` : family));
  const declaration = `--font-${name}: ${fonts.join(', ')};`;
  if (indent + declaration.length <= WIDEST) return [declaration];
  const lines: string[] = [];
  for (const [index, family] of fonts.entries()) {
    const item = `${family}${index < fonts.length - 1 ? ',' : ';'}`;
    const last = lines.at(-1);
    if (last !== undefined && indent + 2 + last.length + 1 + item.length <= WIDEST)
      lines[lines.length - 1] = `${last} ${item}`;
    else lines.push(item);
  }
  return [`--font-${name}:`, ...lines.map((line) => `  ${line}`)];
}

type Content = readonly string[];
const block = (selector: string, content: Content): string[] => [
  `${selector} {`,
  ...content.map((line) => (line === '' ? '' : `  ${line}`)),
  '}',
];

export function themeCss(): string {
  const { light, dark, projector } = palettes;
  const { zh, en } = fontStacks;
  // Chosen on the page, and as the system has it where nothing is chosen: one palette, two rules.
  const darkRule: Content = ['color-scheme: dark;', ...colors(dark)];
  return [
    '/* Generated from src/theme/ by `npm run generate`; do not edit. */',
    '/* static: charts name tokens that no class does. */',
    ...block('@theme static', [
      '--color-*: initial;',
      ...colors(light),
      ...font('serif', zh.serif, 2),
      ...font('sans', zh.sans, 2),
    ]),
    '',
    ...block('@layer base', [
      // Of screens alone, so that paper is the light one by itself.
      ...block('@media screen', [
        ...block(':root[data-theme="dark"]', darkRule),
        '',
        ...block(':root[data-theme="projector"]', colors(projector)),
      ]),
      '',
      ...block('@media screen and (prefers-color-scheme: dark)', block(':root:not([data-theme])', darkRule)),
      '',
      // Asked of the system, and nothing chosen on the page: the theme with the most contrast.
      ...block('@media screen and (prefers-contrast: more)', [
        ...block(':root:not([data-theme])', ['color-scheme: light;', ...colors(projector)]),
      ]),
      '',
      ...block(
        '@media screen and (prefers-contrast: more) and (prefers-color-scheme: dark)',
        block(':root:not([data-theme])', ['color-scheme: dark;', ...colors(strongDark)]),
      ),
      '',
      ...block(':root:lang(en)', [...font('serif', en.serif, 4), ...font('sans', en.sans, 4)]),
      '',
      ...block('@media print', [
        ':root,',
        ...block(':root[data-theme]', ['color-scheme: light;', ...colors(print)]),
        '',
        ...block('@page', [`color: ${light.muted};`]),
      ]),
      '',
      ...block('@media (forced-colors: active)', block(ANY_ROOT, colors(forced))),
    ]),
    '',
  ].join('\n');
}
