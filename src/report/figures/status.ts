/** Where an indicator stands, compared exactly: no rounding decides a status. */

import type { Text } from '../dataset/schema.ts';
import { openingWords } from '../language/capitalised.ts';
import type { Bound } from '../language/vocabulary.ts';
import { compareRatios, HUNDRED, ONE } from '../numbers/decimal.ts';
import type { Derived } from './report-figure.ts';

export type Status =
  | 'exceeded'
  | 'met'
  | 'aboutTarget'
  | 'aheadOfPace'
  | 'behindPace'
  | 'belowTarget'
  | 'overCeiling'
  | 'noTarget';

/** As a clause within a sentence; {@link statusWords} open one. */
export const statusClauses: Readonly<Record<Status, Text>> = {
  exceeded: { zh: '超额完成', en: 'target exceeded' },
  met: { zh: '完成目标', en: 'target met' },
  aboutTarget: { zh: '与目标相当', en: 'about at the target' },
  aheadOfPace: { zh: '达到序时进度', en: 'on or ahead of pace' },
  behindPace: { zh: '滞后于序时进度', en: 'behind pace' },
  belowTarget: { zh: '尚未达到目标', en: 'target not yet reached' },
  overCeiling: { zh: '超出上限', en: 'above the ceiling' },
  noTarget: { zh: '未列目标', en: 'target not stated' },
};

export const statusWords: Readonly<Record<Status, Text>> = openingWords(statusClauses);

interface Sides {
  /** Below zero: under the line; zero: on it; above zero: over it. The figure lies from `low` to `high`. */
  low: number;
  high: number;
}

/** Where a bounded number can lie whose printed digits are the line's own: “nearly 1500” is below 1500. */
const ON_THE_LINE: Readonly<Record<Bound, Sides>> = {
  exact: { low: 0, high: 0 },
  over: { low: 1, high: 1 },
  nearly: { low: -1, high: -1 },
  about: { low: -1, high: 1 },
  atLeast: { low: 0, high: 1 },
  atMost: { low: -1, high: 0 },
};

const sides = (order: number, bound: Bound): Sides =>
  order === 0 ? ON_THE_LINE[bound] : { low: order, high: order };

interface Measured {
  readonly actual: Derived;
  readonly target: Derived | null;
  /** The target, where it is not to be passed. */
  readonly ceiling: Derived | null;
  readonly completion: Derived | null;
  readonly pace: Derived | null;
}

/** A ceiling is met at or under it: there is no completion, and less is not “exceeded”. */
function ceilingStatus(actual: Derived, ceiling: Derived): Status {
  const { low, high } = sides(compareRatios(actual.ratio, ceiling.ratio), actual.bound);
  if (high <= 0) return 'met';
  return low > 0 ? 'overCeiling' : 'aboutTarget';
}

/** A target of “more than 1500” is not met by 1500 itself, but by “more than 1500”. */
const isPastItself = (completion: Derived, target: Derived | null): boolean =>
  completion.origin === 'computed' && target?.bound === 'over';

export function statusOf({ actual, target, ceiling, completion, pace }: Measured): Status {
  if (ceiling) return ceilingStatus(actual, ceiling);
  if (!completion) return 'noTarget';
  const { ratio, bound } = completion;
  const order = compareRatios(ratio, { over: HUNDRED, under: ONE });
  const { low, high } = sides(order, bound);
  if (order === 0 && isPastItself(completion, target)) {
    if (low > 0) return 'met';
    return high > 0 ? 'aboutTarget' : 'belowTarget';
  }
  if (low > 0) return 'exceeded';
  if (low === 0) return 'met';
  if (high >= 0) return 'aboutTarget';
  if (!pace) return 'belowTarget';
  const toPace = sides(compareRatios(ratio, pace.ratio), bound);
  if (toPace.low >= 0) return 'aheadOfPace';
  // On neither side for certain: below the target is all that can be said.
  return toPace.high < 0 ? 'behindPace' : 'belowTarget';
}
