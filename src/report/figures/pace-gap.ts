/** How far a completion is before or behind the share of its period gone by: exactly reckoned, never level by rounding. */

import { multiply, subtract } from '../numbers/decimal.ts';
import { roundBeside } from '../numbers/rounding.ts';
import { pointsAmount } from './amount.ts';
import { bilingual } from './bilingual.ts';
import type { Derived } from './report-figure.ts';

const LEVEL = { units: 0n, scale: 0 };

/** Completion − pace, in percentage points: above zero ahead of the pace, below it behind. */
export function paceGapOf(completion: Derived, pace: Derived): Derived {
  const [done, gone] = [completion.ratio, pace.ratio];
  const over = subtract(multiply(done.over, gone.under), multiply(gone.over, done.under));
  const ratio = { over, under: multiply(done.under, gone.under) };
  const rounded = roundBeside(ratio, 1, LEVEL);
  const amount = pointsAmount(ratio, rounded.value, completion.bound);
  const exact = rounded.exact && pace.exact && completion.exact && completion.bound === 'exact';
  return {
    ...amount,
    origin: 'computed',
    exact,
    arithmetic: bilingual((language) => {
      const terms = [completion.text[language], pace.text[language]];
      const [more = '', less = ''] = over.units >= 0n ? terms : terms.reverse();
      return `${more} − ${less} ${exact ? '=' : '≈'} ${amount.text[language]}`;
    }),
  };
}
