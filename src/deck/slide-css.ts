/** The measures of a slide as custom properties of its stylesheet; `npm run generate` writes them. */
import {
  BODY,
  EYEBROW,
  FIGURES_ALONE,
  FIGURES_UNDER_CHART,
  type FigureType,
  FOOT,
  MARGIN,
  MEASURED,
  SEAL,
  SLIDE,
  TITLE_STEPS,
  TITLE_Y,
  TYPE,
} from './slide-layout.ts';

const block = (selector: string, sizes: Readonly<Record<string, number>>): string =>
  `${selector} {\n${Object.entries(sizes)
    .map(([name, pixels]) => `  --${name}: ${pixels}px;\n`)
    .join('')}}\n`;

const figures = (selector: string, { name, number, word, unit, line }: FigureType): string =>
  block(selector, {
    'figure-name': name,
    'figure-number': number,
    'figure-word': word,
    'figure-unit': unit,
    'figure-line': line,
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
      'slide-foot-bottom': FOOT.bottom,
      'slide-foot-padding': FOOT.padding,
      'slide-foot-rule': FOOT.rule,
      ...Object.fromEntries(TITLE_STEPS.map(({ name, size }) => [`slide-title-${name}`, size])),
      'slide-body-size': TYPE.body,
      'slide-small': TYPE.small,
      'slide-least': TYPE.least,
    }),
    figures('.slide-figures', FIGURES_UNDER_CHART),
    ...FIGURES_ALONE.map((type, index) => figures(`.slide-figures-large.slide-figures-${index + 1}`, type)),
  ].join('\n');
}
