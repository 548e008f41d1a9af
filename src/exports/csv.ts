import { startsFormula } from './formula.ts';

/** A text, or a number with its digits as they are to stand: a number runs nothing, whatever its sign. */
export type CsvCell = string | { readonly digits: string };

/**
 * Rows as CSV text (RFC 4180: quotes doubled, lines ended by CRLF) with a byte-order mark, without which
 * Excel reads UTF-8 as the local code page.
 */
export function csvText(rows: readonly (readonly CsvCell[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`;
}

const DIGITS = /^-?\d+(?:\.\d+)?$/;

function csvCell(cell: CsvCell): string {
  if (typeof cell !== 'string' && DIGITS.test(cell.digits)) return cell.digits;
  const value = typeof cell === 'string' ? cell : cell.digits;
  // An apostrophe makes a spreadsheet take the rest for text: https://owasp.org/www-community/attacks/CSV_Injection
  const safe = startsFormula(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
