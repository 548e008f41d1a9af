/** Actuals of one unit added up: exactly, in the scale that they are printed in, and no surer than they are. */

import type { Figure, Indicator } from '../dataset/schema.ts';
import type { Bound } from '../language/vocabulary.ts';
import { add, decimalOf, ONE } from '../numbers/decimal.ts';
import { type Amount, computedAmount, type PrintedForm, printedForm } from './amount.ts';
import { bilingual } from './bilingual.ts';
import { viewOf } from './indicator-view.ts';
import type { Computed } from './report-figure.ts';

const ABOVE: readonly Bound[] = ['exact', 'over', 'atLeast'];
const BELOW: readonly Bound[] = ['exact', 'nearly', 'atMost'];

/** Terms that are all “over” give “over”; one over and one nearly, and nobody knows which way: about. */
function sumBound(bounds: readonly Bound[]): Bound {
  if (bounds.every((bound) => bound === 'exact')) return 'exact';
  if (bounds.every((bound) => ABOVE.includes(bound))) return bounds.includes('over') ? 'over' : 'atLeast';
  if (bounds.every((bound) => BELOW.includes(bound))) return bounds.includes('nearly') ? 'nearly' : 'atMost';
  return 'about';
}

/** The largest scale printed, unless a term has none; the decimals where all terms are of one scale. */
function printedAs(figures: readonly Figure[]): PrintedForm {
  const forms = figures.map(printedForm).sort((a, b) => b.scale - a.scale);
  const [largest, smallest] = [forms[0], forms.at(-1)];
  if (!largest || !smallest) return { decimals: 0, scaleWords: '', scale: 0 };
  if (smallest.scale === largest.scale) {
    return { ...largest, decimals: Math.max(...forms.map(({ decimals }) => decimals)) };
  }
  return smallest.scale > 0 ? { ...largest, decimals: 0 } : { ...smallest, decimals: 0 };
}

/** Null for no actuals, and for actuals of different units: apples and pears have no sum. */
export function sumOfActuals(indicators: readonly Indicator[]): (Amount & Computed) | null {
  const [first] = indicators;
  const actuals = indicators.map(({ actual }) => actual);
  if (!first || actuals.some(({ unit }) => unit !== first.actual.unit)) return null;
  const { unitName, actual } = first;
  const shown = actuals.map((term) => decimalOf(term.value)).reduce(add);
  const bound = sumBound(actuals.map((term) => term.bound));
  return {
    ...computedAmount({
      ratio: { over: shown, under: ONE },
      shown,
      unit: actual.unit,
      unitName,
      bound,
      said: bound,
      form: printedAs(actuals),
    }),
    origin: 'computed',
    exact: bound === 'exact',
    // The terms as printed: 200余家 + 100家.
    arithmetic: bilingual((language) =>
      indicators.map((term) => viewOf(term).actual.text[language]).join(' + '),
    ),
  };
}
