/** How far a completion is before or behind the share of its period gone by: exactly reckoned, never level by rounding. */

import type { Indicator } from '../dataset/schema.ts';
import { absolute, multiply, ratioNumber, shift, subtract } from '../numbers/decimal.ts';
import { roundBeside } from '../numbers/rounding.ts';
import {
  bilingual,
  boundOf,
  completionOf,
  completionRatio,
  type Derived,
  formatPoints,
} from './completion.ts';
import { paceOf, paceRatio } from './pace.ts';

export interface PaceGap extends Derived {
  /** Percentage points, unrounded; below zero: behind the pace. */
  points: number;
}

/** Completion − pace, in percentage points; null without either. `text` is its size without a sign. */
export function paceGapOf(indicator: Indicator): PaceGap | null {
  const completion = completionOf(indicator);
  const done = completionRatio(indicator);
  const pace = paceOf(indicator);
  if (!completion || !done || 'missing' in pace) return null;
  const gone = paceRatio(pace);
  const over = subtract(shift(multiply(done.over, gone.under), 2), shift(multiply(gone.over, done.under), 2));
  const ratio = { over, under: multiply(done.under, gone.under) };
  const rounded = roundBeside(ratio, 1, { units: 0n, scale: 0 });
  const size = formatPoints(absolute(rounded.value));
  const exact = rounded.exact && pace.exact && completion.exact && boundOf(indicator) === 'exact';
  const ahead = over.units >= 0n;
  return {
    points: ratioNumber(ratio),
    origin: 'computed',
    text: size,
    exact,
    arithmetic: bilingual((language) => {
      const terms = [completion.text[language], pace.text];
      const [more = '', less = ''] = ahead ? terms : terms.reverse();
      return `${more} − ${less} ${exact ? '=' : '≈'} ${size[language]}`;
    }),
  };
}
