import type { Cell, FilledTable } from '../tables/table.ts';

const NARROWEST = 7;
/** White at both sides of a cell. */
const MARGIN = 2;
/** The button of a filter stands over the heading's end. */
const BUTTON = 3;
const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\uffe0-\uffe6‘’“”—…]/u;

/** How wide a line is in Latin characters, the unit of a column's width: a Chinese one counts for two and a bit. */
function lineWidth(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? 2.1 : 1.05;
  return width;
}

function cellWidth(cell: Cell): number {
  if (cell === null) return 0;
  if (typeof cell === 'string') return Math.max(...cell.split('\n').map(lineWidth));
  return 'date' in cell ? 11 : cell.digits.length * 1.33 + 1;
}

/** Each column as wide as its widest cell, up to what its definition allows. */
export function columnWidths({ columns, rows }: FilledTable): number[] {
  return columns.map(({ heading, widest }, index) => {
    let width = Math.min(lineWidth(heading), 14) + BUTTON;
    for (const row of rows) {
      if (width >= widest) break;
      width = Math.max(width, cellWidth(row[index] ?? null) + MARGIN);
    }
    return Math.round(Math.min(Math.max(width, NARROWEST), widest) * 100) / 100;
  });
}

const LINE = 14;
const PADDING = 4;
/** The tallest that a row may be. */
const TALLEST = 409;

/** In points: as many lines as the fullest cell takes, since not every program reckons that on opening. */
export function rowHeight(row: readonly Cell[], widths: readonly number[]): number {
  const lines = row.map((cell, index) => {
    if (typeof cell !== 'string') return 1;
    // A word or a mark that may not begin a line leaves some white at the end of the one before.
    const room = (widths[index] ?? NARROWEST) - MARGIN;
    return cell.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(lineWidth(line) / room)), 0);
  });
  return Math.min(Math.max(1, ...lines) * LINE + PADDING, TALLEST);
}
