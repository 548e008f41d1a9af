/** The speaker's own slides: points, a sentence of the report, a table of steps, a picture. */
import { wrapText } from '../../../charts/drawing/measure.ts';
import type { PictureBody, QuotationBody, StepsBody, TextBody } from '../../../deck/slide.ts';
import { BODY, LEADING, OWN, QUOTATION, TABLE, TYPE } from '../../../deck/slide-layout.ts';
import type { WordRun } from '../../../report/figures/findings.ts';
import type { Language } from '../../../report/language/vocabulary.ts';
import { bracketedSigns } from '../../../theme/origin-marks.ts';
import { COLORS } from '../measures.ts';
import { BODY_PLACES } from '../places.ts';
import type { Shape, TableCell } from '../shapes.ts';
import { originMark, type Paragraph, type Run } from '../text.ts';

/** Words with figures in them, each with the mark of its origin behind it. */
export const ownParagraph = (runs: readonly WordRun[], size: number, language: Language): Paragraph =>
  runs.flatMap((run): Run[] =>
    typeof run === 'string'
      ? [{ text: run, size }]
      : [{ text: run.text, size }, originMark(run.origin, language)],
  );

const textOf = (runs: readonly WordRun[], language: Language): string =>
  runs
    .map((run) => (typeof run === 'string' ? run : run.text + bracketedSigns[language][run.origin]))
    .join('');

const linesOf = (text: string, width: number, size: number): number =>
  Math.max(1, wrapText(text, width * 0.96, size).length);

/** The points in one box, each with a square before it, so that they can be written on in an office. */
export const textShape = ({ points, size }: TextBody, language: Language): Shape => ({
  type: 'text',
  name: names[language],
  box: BODY_PLACES.points.box,
  place: BODY_PLACES.points,
  paragraphs: points.map((runs) => ownParagraph(runs, size, language)),
});
const names: Readonly<Record<Language, string>> = { zh: '要点', en: 'Points' };

export function quotationShapes({ words, where, size }: QuotationBody): Shape[] {
  const width = BODY.width - QUOTATION.indent;
  const height = linesOf(words, width, size) * size * QUOTATION.leading;
  const x = BODY.x + QUOTATION.indent;
  return [
    {
      type: 'decoration',
      name: 'Rule',
      geometry: 'rect',
      box: { x: BODY.x, y: BODY.y, width: QUOTATION.rule, height: height + QUOTATION.place },
      fill: COLORS.identity,
      outline: { color: COLORS.identity, width: 0 },
    },
    {
      type: 'text',
      name: where,
      box: { x, y: BODY.y, width, height },
      place: BODY_PLACES.quotation,
      paragraphs: [[{ text: words, size, heading: true }]],
    },
    {
      type: 'text',
      name: where,
      box: { x, y: BODY.y + height, width, height: QUOTATION.place },
      paragraphs: [[{ text: where, size: QUOTATION.size, color: COLORS.muted }]],
      anchor: 'middle',
    },
  ];
}

const HEAD = TYPE.least * LEADING.body + 2 * TABLE.padding;

/** `description` says what the table is about. */
export function stepsShape(
  { columns, rows, size }: StepsBody,
  description: string,
  language: Language,
): Shape {
  const heights = rows.map((cells) => {
    const lines = cells.map((runs, column) => {
      const width = (columns[column]?.share ?? 0) * BODY.width - TABLE.cell;
      return linesOf(textOf(runs, language), width, size);
    });
    return Math.max(...lines) * size * LEADING.body + 2 * OWN.padding;
  });
  const cell = (paragraph: Paragraph, padding: number, rule: string): TableCell => ({
    // An empty cell still needs a run of its size, or its row grows to the default one.
    paragraph: paragraph.length > 0 ? paragraph : [{ text: ' ', size }],
    leading: LEADING.body,
    padding: { y: padding, right: TABLE.cell },
    rule,
  });
  return {
    type: 'table',
    name: 'Table',
    description,
    box: { ...BODY, height: heights.reduce((sum, height) => sum + height, HEAD) },
    place: BODY_PLACES.table,
    columns: columns.map(({ share }) => share * BODY.width),
    rows: [
      {
        height: HEAD,
        cells: columns.map(({ name }) =>
          cell([{ text: name, size: TYPE.least, color: COLORS.muted }], TABLE.padding, COLORS.ink),
        ),
      },
      ...rows.map((cells, index) => ({
        height: heights[index] as number,
        cells: cells.map((runs) => cell(ownParagraph(runs, size, language), OWN.padding, COLORS.line)),
      })),
    ],
  };
}

/** As large as the body holds, from its left upper corner, as on the page. */
export function pictureShape({ picture, width, height, alt }: PictureBody): Shape {
  const scale = Math.min(BODY.width / width, BODY.height / height);
  return {
    type: 'picture',
    name: 'Picture',
    description: alt,
    box: { x: BODY.x, y: BODY.y, width: width * scale, height: height * scale },
    place: BODY_PLACES.picture,
    picture,
  };
}
