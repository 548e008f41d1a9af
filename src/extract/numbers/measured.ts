/** A number that counts or measures: with its unit, its bound and the words attached to it. */
import type { Bound, NotFigureReason } from '../../report/language/vocabulary.ts';
import type { PrintedNumber } from '../../report/numbers/plain-number.ts';
import type { QuantityKind } from '../lexicon/quantity.ts';
import { bounded } from './bound.ts';
import { halfMore, unitOf } from './unit.ts';

export interface Measured {
  /** With the attached modifiers. */
  readonly start: number;
  readonly end: number;
  readonly number: PrintedNumber;
  readonly value: number | readonly number[];
  readonly unit: string;
  /** What the unit alone says; the context may say otherwise (a percentage may be growth). */
  readonly kind: QuantityKind;
  readonly bound: Bound;
  /** 第3位, 第二: a place in an order. */
  readonly ordinal: boolean;
}

/** A numeral that is no quantity. */
export interface Rejected {
  readonly start: number;
  readonly end: number;
  readonly reason: NotFigureReason;
  /** Where the longer number begins that it is the tail of: what it says alone would be wrong. */
  readonly partedFrom?: number;
}

/** null where the number is none of anything, or a scale word alone. */
export function measuredAt(text: string, number: PrintedNumber): Measured | null {
  const half = halfMore(text, number);
  const named = half ?? unitOf(text, number);
  if (!named) return null;
  const value = half && typeof number.value === 'number' ? number.value + 0.5 : number.value;
  const extent = bounded(text, number, named.end);
  // A bare scale word is a number only where something binds it: 突破万人, 超百亿元, 亿元以上; 万元 alone is a unit.
  if (number.bare && extent.bound === 'exact') return null;
  // 10万吨级码头: a class of berth, not so many tonnes.
  const kind = named.isPrinted && text[extent.end] === '级' ? 'spec' : named.kind;
  const sign = typeof value === 'number' ? signBefore(text, number.start) : 0;
  return {
    ...extent,
    start: Math.min(extent.start, number.start - sign),
    number,
    value: sign && typeof value === 'number' ? -value : value,
    unit: named.unit,
    kind,
    ordinal: false,
  };
}

/** How many characters before the number make it negative: a minus that joins nothing, or 负. */
function signBefore(text: string, start: number): number {
  const [before = '', sign = ''] = [text[start - 2] ?? '', text[start - 1] ?? ''];
  if (sign === '负') return /[减担抱肩胜自欺辜]/u.test(before) ? 0 : 1;
  return /[-−－﹣]/u.test(sign) && !/[\dA-Za-z%‰—-]/u.test(before) ? 1 : 0;
}
