import { type CoverBody, type Slide, titleText } from '../../../deck/slide.ts';
import { BODY } from '../../../deck/slide-layout.ts';
import { type Box, COLORS } from '../measures.ts';
import { rule, type Shape } from '../shapes.ts';
import { chartShapes } from './chart.ts';
import { figureShapes } from './figures.ts';
import { groupShapes, pointShapes } from './lists.ts';
import { tableShape } from './table.ts';

/** Under a cover's title, which stands low. */
const COVER: Box = { ...BODY, y: 690, height: 290 };
const COLUMN_GAP = 64;
const FACT = 134;
/** Figures alone begin a little under the head. */
const FIGURES: Box = { ...BODY, y: BODY.y + 48, height: BODY.height - 48 };
const LINE = 40;

function factShapes({ facts }: CoverBody): Shape[] {
  const width = (COVER.width - COLUMN_GAP) / 2;
  return facts.flatMap(({ name, value }, index): Shape[] => {
    const x = COVER.x + (index % 2) * (width + COLUMN_GAP);
    const y = COVER.y + Math.floor(index / 2) * FACT;
    return [
      rule({ x, y, width }),
      {
        type: 'text',
        name,
        box: { x, y: y + 14, width, height: FACT - 20 },
        paragraphs: [[{ text: name, size: 26, color: COLORS.muted }], [{ text: value, size: 32 }]],
        leading: 1.3,
      },
    ];
  });
}

const lineShape = (lines: readonly string[], box: Box): Shape => ({
  type: 'text',
  name: lines[0] ?? '',
  box,
  paragraphs: lines.map((text) => [{ text, size: LINE }]),
  leading: 1.6,
});

/** What stands between a slide's title and its foot. */
export function bodyShapes(slide: Slide): Shape[] {
  const { body, language } = slide;
  switch (body.type) {
    case 'chart':
      return chartShapes(body, language);
    case 'cover':
      return factShapes(body);
    case 'figures':
      return figureShapes(body.figures, FIGURES, { language, large: true });
    case 'groups':
      return groupShapes(body, language);
    case 'points':
      return pointShapes(body);
    case 'table':
      return [tableShape(body, titleText(slide))];
    case 'closing':
      return [lineShape(body.lines, COVER)];
    case 'missing':
      return [lineShape([body.words], BODY)];
  }
}
