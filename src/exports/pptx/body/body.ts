import { qrCode } from '../../../deck/qr.ts';
import { type CoverBody, type Slide, titleText } from '../../../deck/slide.ts';
import { BODY, COVER, FACTS, LEADING, LINES, QR } from '../../../deck/slide-layout.ts';
import type { Language } from '../../../report/language/vocabulary.ts';
import { type Box, COLORS } from '../measures.ts';
import { BODY_PLACES, type Place } from '../places.ts';
import { rule, type Shape } from '../shapes.ts';
import type { Paragraph } from '../text.ts';
import { chartShapes } from './chart.ts';
import { figuresAlone } from './figures.ts';
import { groupShapes, pointShapes } from './lists.ts';
import { overviewShapes } from './overview.ts';
import { ownParagraph, pictureShape, quotationShapes, stepsShape, textShape } from './own.ts';
import { tableShape } from './table.ts';

/** Name and value, each in a line, and what a value too long for one takes. */
const FACT = 134;
/** Figures alone begin a little under the head. */
const FIGURES: Box = { ...BODY, y: BODY.y + 48, height: BODY.height - 48 };

function factShapes({ facts }: CoverBody): Shape[] {
  const { x: left, y: top, width: whole } = COVER.body;
  const width = (whole - FACTS.columnGap) / 2;
  return facts.flatMap(({ name, value }, index): Shape[] => {
    const x = left + (index % 2) * (width + FACTS.columnGap);
    const y = top + Math.floor(index / 2) * (FACT + FACTS.rowGap);
    return [
      rule({ x, y, width }),
      {
        type: 'text',
        name,
        box: { x, y: y + FACTS.padding, width, height: FACT - FACTS.padding },
        paragraphs: [
          [{ text: name, size: FACTS.name, color: COLORS.muted }],
          [{ text: value, size: FACTS.value }],
        ],
        leading: LEADING.small,
      },
    ];
  });
}

const lineOf = (text: string): Paragraph => [{ text, size: LINES.size }];

const lineShape = (lines: readonly Paragraph[], box: Box, place?: Place): Shape => ({
  type: 'text',
  name: lines[0]?.map(({ text }) => text).join('') ?? '',
  box,
  ...(place && { place }),
  paragraphs: lines,
  leading: LEADING.body + LINES.gap / LINES.size,
});

/** The lines; at their right a code that leads to the report, where it has a public address. */
function closingShapes(lines: readonly Paragraph[], address: string | null, language: Language): Shape[] {
  if (address === null) return [lineShape(lines, COVER.body, BODY_PLACES.lines)];
  const width = COVER.body.width - QR.size - QR.gap;
  const box = {
    x: COVER.body.x + width + QR.gap,
    y: COVER.body.y + QR.rise,
    width: QR.size,
    height: QR.size,
  };
  return [
    lineShape(lines, { ...COVER.body, width }, BODY_PLACES.lines),
    {
      type: 'code',
      name: codeWords[language],
      description: `${codeWords[language]}: ${address}`,
      box,
      code: qrCode(address),
    },
  ];
}
const codeWords = { zh: '二维码', en: 'QR code' };

/** What stands between a slide's title and its foot. */
export function bodyShapes(slide: Slide, publicAddress: string | null): Shape[] {
  const { body, language } = slide;
  switch (body.type) {
    case 'chart':
      return chartShapes(body, language);
    case 'cover':
      return factShapes(body);
    case 'figures':
      return figuresAlone(body.figures, FIGURES, language);
    case 'overview':
      return overviewShapes(body, language);
    case 'groups':
      return groupShapes(body, language);
    case 'points':
      return pointShapes(body);
    case 'table':
      return [tableShape(body, titleText(slide))];
    case 'closing':
      return closingShapes(body.lines.map(lineOf), publicAddress, language);
    case 'text':
      return [textShape(body, language)];
    case 'section':
      return body.line.length > 0
        ? [lineShape([ownParagraph(body.line, LINES.size, language)], COVER.body, BODY_PLACES.lines)]
        : [];
    case 'quotation':
      return quotationShapes(body);
    case 'steps':
      return [stepsShape(body, titleText(slide), language)];
    case 'picture':
      return [pictureShape(body)];
    case 'missing':
      return [lineShape([lineOf(body.words)], BODY)];
  }
}
