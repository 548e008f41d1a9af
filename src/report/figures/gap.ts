/** How far a completion is past its target or short of it. */

import { compareRatios, HUNDRED, multiply, ONE, subtract, trim } from '../numbers/decimal.ts';
import { pointsAmount } from './amount.ts';
import { bilingual } from './bilingual.ts';
import type { Derived } from './report-figure.ts';

/** Shown completion − 100, in percentage points: above zero past the target, below it short. */
export function gapOf(completion: Derived): Derived {
  const { ratio, shown, bound } = completion;
  const exactGap = { over: subtract(ratio.over, multiply(ratio.under, HUNDRED)), under: ratio.under };
  const amount = pointsAmount(exactGap, trim(subtract(shown, HUNDRED)), bound);
  const digitsKept = compareRatios(ratio, { over: shown, under: ONE }) === 0;
  const exact = digitsKept && bound === 'exact';
  const equals = exact ? '=' : '≈';
  const past = amount.shown.units >= 0n;
  return {
    ...amount,
    origin: 'computed',
    exact,
    arithmetic: bilingual((language) => {
      const [done, size] = [completion.text[language], amount.text[language]];
      return past ? `${done} − 100% ${equals} ${size}` : `100% − ${done} ${equals} ${size}`;
    }),
  };
}
