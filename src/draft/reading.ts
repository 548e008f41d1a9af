/** What characters that a person has chosen in the text say; null where they are not what was asked for. */

import { isToken } from '../extract/structure/token-words.ts';
import { isFigureValue } from '../report/dataset/figure-range.ts';
import type { AsOf, Figure, Locator } from '../report/dataset/schema.ts';
import { parsePrintedDate } from '../report/numbers/printed-date.ts';
import { parseToken } from '../report/numbers/token.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Blanks at the ends are a slip of the hand. */
function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  return { start: start + lead, end: start + lead + words.trim().length };
}

export function locatorFrom(text: string, span: Span): Locator | null {
  const { start, end } = trimmed(text, span);
  const token = text.slice(start, end);
  return isToken(token) ? { start, end, token } : null;
}

const LONGEST_UNIT = 20;

/** One number with its unit. */
export function figureFrom(text: string, span: Span): Figure | null {
  const locator = locatorFrom(text, span);
  const parsed = locator && parseToken(locator.token);
  if (!locator || !parsed || parsed.unit === '' || parsed.unit.length > LONGEST_UNIT) return null;
  const { value, unit, bound } = parsed;
  return isFigureValue(value) ? { ...locator, value, unit, bound } : null;
}

/** A day, or words such as 截至目前 that stand for one. */
export function dayFrom(text: string, span: Span, year: number | null): AsOf | null {
  const locator = locatorFrom(text, span);
  if (!locator) return null;
  const date = parsePrintedDate(locator.token, year);
  return date ? { ...locator, date } : { ...locator, missing: 'dateOnlyInWords' };
}
