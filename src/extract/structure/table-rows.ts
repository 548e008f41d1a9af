/** Rows of a text whose cells are parted by tabs, as the readers of DOCX and PDF write them and spreadsheets are copied. */
import { narrow } from '../../report/numbers/numeral.ts';

export interface Cell {
  readonly start: number;
  readonly end: number;
  /** Without blanks around it. */
  readonly words: string;
}

export interface Line {
  readonly start: number;
  readonly end: number;
  /** By their columns; an empty cell stands where nothing is printed. */
  readonly cells: readonly Cell[];
  /** How many cells hold words. */
  readonly filled: number;
}

const NUMBER = /^[-+−－]?\d{1,3}(?:,\d{3})*(?:\.\d+)?$|^[-+−－]?\d+(?:\.\d+)?$/u;
const OWN_UNIT = /[%‰]$/u;

/** A number and nothing else, but for the sign of per cent. */
export const isNumeric = (words: string): boolean => NUMBER.test(narrow(words).replace(OWN_UNIT, ''));

export const numericIn = ({ cells }: Line): number => cells.filter(({ words }) => isNumeric(words)).length;

function lineOf(text: string, start: number): Line {
  const cells: Cell[] = [];
  let at = start;
  for (const printed of text.split('\t')) {
    const words = printed.trim();
    const from = at + (printed.length - printed.trimStart().length);
    cells.push(
      words === '' ? { start: at, end: at, words } : { start: from, end: from + words.length, words },
    );
    at += printed.length + 1;
  }
  return { start, end: start + text.length, cells, filled: cells.filter(({ words }) => words !== '').length };
}

/** All lines of a text with their cells. */
export function linesOf(text: string): Line[] {
  let start = 0;
  return text.split('\n').map((words) => {
    const line = lineOf(words, start);
    start += words.length + 1;
    return line;
  });
}
