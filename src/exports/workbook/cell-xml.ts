import { startsFormula } from '../formula.ts';
import type { Cell, NumberCell } from '../tables/table.ts';
import type { Look, Styles } from './styles.ts';

export interface Ink {
  readonly styles: Styles;
  readonly strings: { readonly indexOf: (text: string) => number };
}

const DAY = 86_400_000;
/** Day 0 of a workbook; it counts 29 February 1900, which never was, so earlier days than March have no number. */
const EPOCH = Date.UTC(1899, 11, 30);
const FIRST_DAY = '1900-03-01';

/** The number of a day as a workbook counts it; null before March 1900. */
export function dayNumber(date: string): number | null {
  return date < FIRST_DAY ? null : Math.round((Date.parse(`${date}T00:00:00Z`) - EPOCH) / DAY);
}

/** The format that shows a number with the very digits that the page shows. */
export function numberFormat({ decimals, look }: NumberCell): string {
  const fraction = decimals > 0 ? `.${'0'.repeat(decimals)}` : '';
  if (look === 'plain') return `0${fraction}`;
  const grouped = `#,##0${fraction}`;
  return look === 'difference' ? `+${grouped};-${grouped};0${fraction}` : grouped;
}

/** A, B … Z, AA …, from 0. */
export function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last;
}

/** A cell at its address, such as `B7`. Text is always typed text: no formula is ever written. */
export function cellXml(address: string, cell: Cell, look: Look, { styles, strings }: Ink): string {
  if (cell === null || cell === '') return `<c r="${address}" s="${styles.indexOf(look)}"/>`;
  if (typeof cell === 'string') return textXml(address, cell, look, { styles, strings });
  if ('date' in cell) {
    const day = dayNumber(cell.date);
    if (day === null) return textXml(address, cell.date, look, { styles, strings });
    return `<c r="${address}" s="${styles.indexOf({ ...look, format: 'yyyy-mm-dd', left: true })}"><v>${day}</v></c>`;
  }
  if (!Number.isFinite(cell.value)) throw new RangeError(`Not a finite number in ${address}: ${cell.value}`);
  return `<c r="${address}" s="${styles.indexOf({ ...look, format: numberFormat(cell) })}"><v>${cell.value}</v></c>`;
}

function textXml(address: string, text: string, look: Look, { styles, strings }: Ink): string {
  const style = styles.indexOf(startsFormula(text) ? { ...look, quoted: true } : look);
  return `<c r="${address}" s="${style}" t="s"><v>${strings.indexOf(text)}</v></c>`;
}
