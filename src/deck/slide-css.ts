/** The measures of a slide as custom properties of its stylesheet; `npm run generate` writes them. */

import { STAGE_NUMBER } from './overview-grid.ts';
import {
  BODY,
  CHART_BESIDE_FIGURES,
  COVER,
  EYEBROW,
  FACTS,
  FIGURE_BAR,
  FIGURE_COLUMNS,
  FIGURE_STACK,
  FIGURES_ALONE,
  FIGURES_BESIDE_CHART,
  type FigureType,
  FOOT,
  GROUPS,
  LEADING,
  LINES,
  MARGIN,
  MEASURED,
  OVERVIEW,
  OWN,
  POINTS,
  QR,
  QUOTATION,
  RULE,
  SEAL,
  SLIDE,
  TABLE,
  TITLE_STEPS,
  TITLE_Y,
  type TileLayout,
  TYPE,
} from './slide-layout.ts';

const block = (selector: string, sizes: Readonly<Record<string, number>>, unit = 'px'): string =>
  `${selector} {\n${Object.entries(sizes)
    .map(([name, size]) => `  --${name}: ${size}${unit};\n`)
    .join('')}}\n`;

/** `titleGap` of a cover as `slide-cover-title-gap`. */
const named = (prefix: string, sizes: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(
    Object.entries(sizes).map(([name, size]) => [
      `slide-${prefix}-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
      size,
    ]),
  );

const figures = (selector: string, { name, number, word, unit, line }: FigureType): string =>
  block(selector, {
    'figure-name': name,
    'figure-number': number,
    'figure-word': word,
    'figure-unit': unit,
    'figure-line': line,
  });

const tile = (selector: string, { head, height, number, bar, words, stages }: TileLayout): string =>
  block(selector, {
    'slide-tile-height': height,
    'slide-tile-head': head,
    ...named('tile-number', number),
    ...named('tile-bar', bar),
    ...named('tile-words', words),
    ...(stages && {
      ...named('tile-stages', stages),
      'slide-tile-stages-number': STAGE_NUMBER,
    }),
  });

export function slideCss(): string {
  return [
    '/* Generated from src/deck/slide-layout.ts by `npm run generate`; do not edit. */',
    // Paper's pages know no custom properties, and lengths cannot be divided by lengths.
    `@page slide {\n  size: ${SLIDE.width}px ${SLIDE.height}px;\n  margin: 0;\n}\n`,
    `:root {\n  --slide-pixels-across: ${SLIDE.width};\n}\n`,
    block(':root', {
      'slide-width': SLIDE.width,
      'slide-height': SLIDE.height,
      'slide-margin': MARGIN,
      'slide-body-top': BODY.y,
      'slide-body-width': BODY.width,
      'slide-body-height': BODY.height,
      'slide-cover': TYPE.cover,
      'slide-head-top': EYEBROW.y,
      'slide-seal': SEAL,
      'slide-eyebrow-gap': EYEBROW.gap,
      'slide-title-gap': TITLE_Y - EYEBROW.y - EYEBROW.height,
      'slide-measured': MEASURED.size,
      'slide-measured-gap': MEASURED.gap,
      'slide-rule': RULE,
      'slide-chart-width': CHART_BESIDE_FIGURES.width,
      ...named('figures', FIGURE_COLUMNS),
      ...named('stack', FIGURE_STACK),
      ...named('bar', FIGURE_BAR),
      'slide-overview-gap': OVERVIEW.gap,
      'slide-overview-row-gap': OVERVIEW.rowGap,
      ...named('groups', GROUPS),
      ...named('points', { padding: POINTS.padding, indent: POINTS.indent }),
      ...named('own', OWN),
      ...named('quotation', {
        indent: QUOTATION.indent,
        rule: QUOTATION.rule,
        place: QUOTATION.place,
        size: QUOTATION.size,
      }),
      ...named('qr', QR),
      ...named('table', TABLE),
      'slide-cover-top': COVER.seal.y,
      'slide-cover-seal': COVER.seal.size,
      'slide-cover-title-gap': COVER.titleGap,
      'slide-cover-body-top': COVER.body.y,
      'slide-cover-body-height': COVER.body.height,
      ...named('facts', FACTS),
      ...named('lines', LINES),
      'slide-foot-bottom': FOOT.bottom,
      'slide-foot-padding': FOOT.padding,
      ...Object.fromEntries(TITLE_STEPS.map(({ name, size }) => [`slide-title-${name}`, size])),
      'slide-body-size': TYPE.body,
      'slide-small': TYPE.small,
      'slide-least': TYPE.least,
    }),
    block(':root', named('leading', LEADING), ''),
    tile('.slide-overview', OVERVIEW.whole),
    tile('.slide-overview-low', OVERVIEW.low),
    figures('.slide-figures', FIGURES_BESIDE_CHART),
    ...FIGURES_ALONE.map((type, index) => figures(`.slide-figures-large.slide-figures-${index + 1}`, type)),
  ].join('\n');
}
