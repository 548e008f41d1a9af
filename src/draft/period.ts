/** The span that a target is for: which spans a report of its year is likely to mean. */

import type { Progress, Text } from '../report/dataset/schema.ts';
import { withIndicators } from './change-figures.ts';
import type { DecisionOf } from './decision.ts';
import type { DraftState } from './draft-state.ts';

type Period = NonNullable<Progress['period']>;

/** Of what has a target; days in the wrong order are no span. */
export function setPeriod(state: DraftState, { ids, period }: DecisionOf<'period'>): DraftState {
  if (period && period.to < period.from) return state;
  return withIndicators(state, ids, (one) =>
    'progress' in one && one.progress ? { ...one, progress: { ...one.progress, period } } : one,
  );
}

const DIGITS = '〇一二三四五六七八九';
/** 12 → 十二; up to 19, which is the plan until 2050. */
const chineseOf = (ordinal: number): string =>
  ordinal < 11 ? (DIGITS[ordinal] ?? '十') : `十${DIGITS[ordinal - 10] ?? ''}`;

/** The first plan began in 1953; from the sixth on each has the five years from …1 or …6. */
const FIRST_OF_REGULAR = { ordinal: 6, from: 1981 } as const;

function planOf(year: number): { readonly name: Text; readonly period: Period } | null {
  const plans = Math.floor((year - FIRST_OF_REGULAR.from) / 5);
  const ordinal = FIRST_OF_REGULAR.ordinal + plans;
  if (plans < 0 || ordinal > 19) return null;
  const from = FIRST_OF_REGULAR.from + plans * 5;
  const name = {
    zh: `“${chineseOf(ordinal)}五”时期（${from}—${from + 4}年）`,
    en: `The five-year plan ${from}–${from + 4}`,
  };
  return { name, period: { from: `${from}-01-01`, to: `${from + 4}-12-31` } };
}

/** The likeliest first. */
export function likelyPeriods(year: number): { readonly name: Text; readonly period: Period }[] {
  const within = (until: string): Period => ({ from: `${year}-01-01`, to: `${year}-${until}` });
  const plan = planOf(year);
  return [
    { name: { zh: `${year}年全年`, en: `The year ${year}` }, period: within('12-31') },
    { name: { zh: `${year}年上半年`, en: `First half of ${year}` }, period: within('06-30') },
    { name: { zh: `${year}年前三季度`, en: `January to September ${year}` }, period: within('09-30') },
    { name: { zh: `${year}年第一季度`, en: `First quarter of ${year}` }, period: within('03-31') },
    ...(plan ? [plan] : []),
  ];
}
