/** Readings of one unit added up: exactly, in the scale that they are printed in, and no surer than they are. */

import type { Indicator, Text } from '../dataset/schema.ts';
import { type Bound, boundWords } from '../language/vocabulary.ts';
import { add, type Decimal, decimalOf } from '../numbers/decimal.ts';
import { printedParts } from '../numbers/printed.ts';
import { bilingual } from './completion.ts';
import { figureText, formatComputed } from './format.ts';

export interface ActualSum {
  /** 万 and 亿 multiplied out. */
  value: Decimal;
  bound: Bound;
  /** With its bound and unit: 300.5亿元, 超过300家 / CNY 30.05 billion, over 300 firms. */
  text: Text;
  /** The terms as printed: 200余家 + 100家. */
  arithmetic: Text;
}

const ABOVE: readonly Bound[] = ['exact', 'over', 'atLeast'];
const BELOW: readonly Bound[] = ['exact', 'nearly', 'atMost'];

/** Terms that are all “over” give “over”; one over and one nearly, and nobody knows which way: about. */
function sumBound(bounds: readonly Bound[]): Bound {
  if (bounds.every((bound) => bound === 'exact')) return 'exact';
  if (bounds.every((bound) => ABOVE.includes(bound))) return bounds.includes('over') ? 'over' : 'atLeast';
  if (bounds.every((bound) => BELOW.includes(bound))) return bounds.includes('nearly') ? 'nearly' : 'atMost';
  return 'about';
}

/** The largest scale printed, unless a term has none; the places where all terms are of one scale. */
function printedAs(tokens: readonly string[]): { scaleWords: string; places: number } {
  const printed = tokens.map(printedParts).sort((a, b) => b.scale - a.scale);
  const [largest, smallest] = [printed[0], printed.at(-1)];
  if (!largest || !smallest) return { scaleWords: '', places: 0 };
  if (smallest.scale === largest.scale) {
    return { scaleWords: largest.scaleWords, places: Math.max(...printed.map(({ places }) => places)) };
  }
  return { scaleWords: smallest.scale > 0 ? largest.scaleWords : '', places: 0 };
}

/** Null for no actuals, and for actuals of different units: apples and pears have no sum. */
export function sumOfActuals(indicators: readonly Indicator[]): ActualSum | null {
  const [first] = indicators;
  const actuals = indicators.map(({ actual }) => actual);
  if (!first || actuals.some(({ unit }) => unit !== first.actual.unit)) return null;
  const { unitName, actual } = first;
  const value = actuals.map((term) => decimalOf(term.value)).reduce(add);
  const bound = sumBound(actuals.map((term) => term.bound));
  const form = { value, unit: actual.unit, unitName, ...printedAs(actuals.map(({ token }) => token)) };
  const lead = boundWords[bound];
  return {
    value,
    bound,
    text: {
      zh: lead.zh + formatComputed(form, 'zh'),
      en: (lead.en && `${lead.en} `) + formatComputed(form, 'en'),
    },
    arithmetic: bilingual((language) =>
      indicators.map((term) => figureText(term.actual, term.unitName, language)).join(' + '),
    ),
  };
}
