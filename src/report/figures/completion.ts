/** How far an indicator is towards what it is measured against: quoted where printed, computed where not. */

import type { Indicator } from '../dataset/schema.ts';
import type { Bound, MissingReason } from '../language/vocabulary.ts';
import { decimalOf, shift } from '../numbers/decimal.ts';
import { PERCENT, percentAmount, printedAmount } from './amount.ts';
import { bilingual } from './bilingual.ts';
import { roundedPercent } from './format.ts';
import type { Absent, Derived } from './report-figure.ts';
import { ceilingOf, isFigure, progressOf, term } from './target.ts';

export type CompletionMissing = MissingReason | 'targetIsCeiling';

/** How the words bind the completion: by its own where it is printed, else by the actual or a rough target. */
export function boundOf(indicator: Indicator): Bound {
  const progress = progressOf(indicator);
  if (!progress || ceilingOf(indicator)) return indicator.actual.bound;
  const { completion, target } = progress;
  if (isFigure(completion)) return completion.bound;
  return isFigure(target) && target.bound === 'about' ? 'about' : indicator.actual.bound;
}

/** actual ÷ target, in per cent. A target that is not to be passed is no target to be completed. */
export function completionOf(indicator: Indicator): Derived | Absent<CompletionMissing> {
  const progress = progressOf(indicator);
  if (!progress) return { missing: 'noTargetStated' };
  if (ceilingOf(indicator)) return { missing: 'targetIsCeiling' };
  const { completion, target } = progress;
  if (isFigure(completion)) {
    return { ...printedAmount(completion, PERCENT), origin: 'quoted', exact: true, printed: completion };
  }
  if (!isFigure(target)) return target;
  const { actual } = indicator;
  const ratio = { over: shift(decimalOf(actual.value), 2), under: decimalOf(target.value) };
  const rounded = roundedPercent(ratio);
  const amount = percentAmount(ratio, rounded.value, boundOf(indicator));
  const exact = rounded.exact && [actual, target].every(({ bound }) => bound === 'exact');
  return {
    ...amount,
    origin: 'computed',
    exact,
    arithmetic: bilingual(
      (language) =>
        `${term(actual, indicator, language)} ÷ ${term(target, indicator, language)} ${exact ? '=' : '≈'} ${amount.text[language]}`,
    ),
  };
}
