/** A native table of projects. */
import { wrapText } from '../../../charts/drawing/measure.ts';
import type { TableBody } from '../../../deck/slide.ts';
import { BODY, LEADING, TABLE, TYPE } from '../../../deck/slide-layout.ts';
import { COLORS } from '../measures.ts';
import { BODY_PLACES } from '../places.ts';
import type { TableCell, TableShape } from '../shapes.ts';

/** Letters and white at which rows are set; the second where a table of somebody's making is long. */
const STYLES = [
  { size: TYPE.small, padding: TABLE.padding, leading: LEADING.body },
  { size: TYPE.least, padding: 4, leading: 1.2 },
] as const;

type Style = (typeof STYLES)[number];

function bodyCell(text: string, { size, padding, leading }: Style): TableCell {
  return {
    // An empty cell still needs a run of its size, or its row grows to the default one.
    paragraph: [{ text: text === '' ? ' ' : text, size }],
    leading,
    padding: { y: padding, right: TABLE.cell },
    rule: COLORS.line,
  };
}

function headCell(text: string): TableCell {
  return {
    paragraph: [{ text, size: TYPE.least, color: COLORS.muted }],
    leading: LEADING.body,
    padding: { y: TABLE.padding, right: TABLE.cell },
    rule: COLORS.ink,
  };
}

/** The height of each row, in pixels. */
function rowHeights({ columns, rows }: TableBody, { size, padding, leading }: Style): number[] {
  return rows.map(({ cells }) => {
    const lines = cells.map((text, column) => {
      const width = (columns[column]?.share ?? 0) * BODY.width * 0.97 - TABLE.cell;
      return wrapText(text, width, size).length;
    });
    return Math.max(1, ...lines) * size * leading + 2 * padding;
  });
}

const HEAD = TYPE.least * LEADING.body + 2 * TABLE.padding;

/** `description` says what the table is about. */
export function tableShape(body: TableBody, description: string): TableShape {
  const { columns, rows } = body;
  const total = (heights: readonly number[]) => heights.reduce((sum, height) => sum + height, HEAD);
  const style = STYLES.find((one) => total(rowHeights(body, one)) <= BODY.height) ?? STYLES[1];
  const heights = rowHeights(body, style);
  return {
    type: 'table',
    name: 'Table',
    description,
    box: { ...BODY, height: total(heights) },
    place: BODY_PLACES.table,
    columns: columns.map(({ share }) => share * BODY.width),
    rows: [
      { height: HEAD, cells: columns.map(({ name }) => headCell(name)) },
      ...rows.map(({ cells }, index) => ({
        height: heights[index] as number,
        cells: cells.map((text) => bodyCell(text, style)),
      })),
    ],
  };
}
