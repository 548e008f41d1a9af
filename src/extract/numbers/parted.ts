/**
 * Whether digits stand right before a number with nothing between but what parts no two numbers: a line's end, a blank, a
 * separator. Then it is the tail of a longer number (10⏎2.57亿元), and what it says alone is wrong.
 */
import { SCALE_WORDS } from '../../report/numbers/numeral.ts';
import { isArabic, type PrintedNumber } from '../../report/numbers/plain-number.ts';

/** A tab parts the cells of a row, and 、 the members of a list; none of them is here. */
const PARTS = new Set(
  " \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\n\r\u2028\u2029,，﹐.．。·•・'’‘\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069",
);
const MOST_BETWEEN = 6;
const SCALES = new Set(SCALE_WORDS);

const isDigit = (text: string, at: number): boolean => isArabic(text.charCodeAt(at));

/** 12. 5个: the number of a list's member, alone at the head of its line; a line that is nothing but digits is a page's number. */
function isOwnNumber(text: string, last: number, between: string): boolean {
  let first = last;
  while (isDigit(text, first - 1)) first -= 1;
  const head = text.slice(Math.max(0, first - MOST_BETWEEN), first);
  const opensLine = first === 0 || /[\n\r][ \t\u3000]*$/u.test(head);
  return opensLine && (/^[.．]/u.test(between) ? last - first < 2 : /^[ \u3000]*[\n\r]/u.test(between));
}

/** Where the longer number begins; null where the number stands for itself. */
export function partedFrom(text: string, { start, script }: PrintedNumber): number | null {
  if (script !== 'arabic') return null;
  let at = start - 1;
  while (start - 1 - at < MOST_BETWEEN && PARTS.has(text[at] ?? '')) at -= 1;
  const isScaled = SCALES.has(text[at] ?? '') && isDigit(text, at - 1);
  if (!isScaled && (at === start - 1 || !isDigit(text, at))) return null;
  if (!isScaled && isOwnNumber(text, at, text.slice(at + 1, start))) return null;
  let first = isScaled ? at - 1 : at;
  while (isDigit(text, first - 1) || (text[first - 1] === '.' && isDigit(text, first - 2))) first -= 1;
  return first;
}
