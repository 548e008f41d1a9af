/** A token taken apart as it is printed: the words before the number, the number, 余 or 多, the unit. */

import { withoutInvisible } from './legible.ts';
import { narrow, SCALE_WORDS } from './numeral.ts';
import { FIRST_PLACES, ORDINAL_SIGN } from './ordinal-words.ts';
import type { PrintedNumber } from './plain-number.ts';
import { printedNumbers } from './printed-number.ts';

export interface PrintedParts {
  /** The four runs put end to end are the token, without what prints nothing. */
  lead: string;
  number: string;
  tail: string;
  unit: string;
  /** Digits printed behind the point. */
  decimals: number;
  /** 第3位, 首位: it prints a place in an order. */
  ordinal: boolean;
  /** 万, 亿, 万亿 behind the number, as printed and as a power of ten. */
  scaleWords: string;
  scale: number;
}

const POWERS: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };
const NOT_SCALE = new RegExp(`[^${SCALE_WORDS}]`, 'gu');
const DECIMALS = /[.点]([^.点]+)$/u;

/** Digits go before Chinese signs, which a name may hold (三门峡5条); a token without a number is all number. */
function numberOf(token: string): Pick<PrintedNumber, 'end' | 'numeral' | 'inner'> {
  const numbers = printedNumbers(token);
  const whole = { end: token.length, numeral: { start: 0, end: token.length }, inner: null };
  return numbers.find(({ script }) => script === 'arabic') ?? numbers[0] ?? whole;
}

export function printedParts(printed: string): PrintedParts {
  const token = withoutInvisible(printed);
  const narrowed = narrow(token);
  const { numeral, end, inner } = numberOf(narrowed);
  const behind = inner ? end : numeral.end;
  const scaleWords = narrowed.slice(numeral.end, end).replace(NOT_SCALE, '');
  return {
    lead: token.slice(0, numeral.start),
    number: token.slice(numeral.start, numeral.end),
    tail: token.slice(numeral.end, behind),
    unit: token.slice(behind),
    decimals: DECIMALS.exec(narrowed.slice(numeral.start, numeral.end))?.[1]?.length ?? 0,
    ordinal:
      narrowed[numeral.start - 1] === ORDINAL_SIGN || FIRST_PLACES.some((place) => narrowed.endsWith(place)),
    scaleWords,
    scale: [...scaleWords].reduce((sum, word) => sum + (POWERS[word] ?? 0), 0),
  };
}
