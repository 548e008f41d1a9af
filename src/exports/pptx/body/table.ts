/** A native table of projects. */
import type PptxGenJS from 'pptxgenjs';
import { wrapText } from '../../../charts/drawing/measure.ts';
import type { TableBody } from '../../../deck/slide.ts';
import { BODY, LEADING, TABLE, TYPE } from '../../../deck/slide-layout.ts';
import type { Language } from '../../../report/language/vocabulary.ts';
import { COLORS, inches, place, points } from '../measures.ts';
import { textProps } from '../text.ts';

export const TABLE_NAME = 'Table';

/** Letters and white at which rows are set; the second where a table of somebody's making is long. */
const LOOKS = [
  { size: TYPE.small, padding: TABLE.padding, leading: LEADING.body },
  { size: TYPE.least, padding: 4, leading: 1.2 },
] as const;

interface CellLook {
  readonly size: number;
  readonly padding: number;
  readonly leading: number;
  readonly head: boolean;
  readonly language: Language;
}

function cell(text: string, { size, padding, leading, head, language }: CellLook): PptxGenJS.TableCell {
  const none = { type: 'none' as const };
  const under = { type: 'solid' as const, pt: points(2), color: head ? COLORS.ink : COLORS.line };
  // An empty cell still needs a run of its size, or its row grows to the default one.
  const run = { text: text === '' ? ' ' : text, size, color: head ? COLORS.muted : COLORS.ink };
  return {
    text: textProps([[run]], { language, leading }) as PptxGenJS.TableCell[],
    options: {
      fontSize: points(size),
      valign: 'top',
      margin: [inches(padding), inches(TABLE.cell), inches(padding), 0],
      border: [none, none, under, none],
    },
  };
}

/** In pixels, of each row. */
function rowHeights(
  { columns, rows }: TableBody,
  { size, padding, leading }: (typeof LOOKS)[number],
): number[] {
  return rows.map(({ cells }) => {
    const lines = cells.map((text, column) => {
      const width = (columns[column]?.share ?? 0) * BODY.width * 0.97 - TABLE.cell;
      return wrapText(text, width, size).length;
    });
    return Math.max(1, ...lines) * size * leading + 2 * padding;
  });
}

const HEAD = TYPE.least * LEADING.body + 2 * TABLE.padding;

export function addTable(slide: PptxGenJS.Slide, body: TableBody, language: Language): void {
  const { columns, rows } = body;
  const fits = (look: (typeof LOOKS)[number]) =>
    rowHeights(body, look).reduce((sum, height) => sum + height, HEAD) <= BODY.height;
  const look = LOOKS.find(fits) ?? LOOKS[1];
  const heights = [HEAD, ...rowHeights(body, look)];
  const head = { size: TYPE.least, padding: TABLE.padding, leading: LEADING.body, head: true, language };
  const { x, y, w } = place(BODY);
  slide.addTable(
    [
      columns.map(({ name }) => cell(name, head)),
      ...rows.map(({ cells }) => cells.map((text) => cell(text, { ...look, head: false, language }))),
    ],
    {
      x,
      y,
      w,
      h: inches(heights.reduce((sum, height) => sum + height, 0)),
      colW: columns.map(({ share }) => inches(share * BODY.width)),
      rowH: heights.map(inches),
      objectName: TABLE_NAME,
      autoPage: false,
    },
  );
}
