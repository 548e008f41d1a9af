/** The line under a chart's title: what is measured, its unit and its day, where all that it shows have the same. */

import type { Indicator } from '../../report/dataset/schema.ts';
import { asOfClause } from '../../report/figures/as-of-words.ts';
import { viewOf } from '../../report/figures/indicator-view.ts';
import { capitalised } from '../../report/language/capitalised.ts';
import type { Language } from '../../report/language/vocabulary.ts';
import { joinClauses } from './chart-words.ts';
import type { ChartModelBase } from './model.ts';

const words = {
  zh: { unit: (unit: string) => `单位：${unit}` },
  en: { unit: (unit: string) => `In ${unit}` },
} as const;

/** Their unit as a clause; empty where they have several. */
export function unitClause(indicators: readonly Indicator[], language: Language): string {
  const units = [...new Set(indicators.map((indicator) => indicator.unitName[language]))];
  return units.length === 1 && units[0] ? words[language].unit(units[0]) : '';
}

/** `clauses`, and the day of them all behind. */
export function measuredOn(
  indicators: readonly Indicator[],
  clauses: readonly string[],
  language: Language,
): Pick<ChartModelBase, 'measured' | 'day'> {
  const days = [...new Set(indicators.map((indicator) => asOfClause(indicator.asOf, language)))];
  const clause = days.length === 1 && days[0] ? days[0] : '';
  const [first] = indicators;
  const day = first && days.length === 1 ? viewOf(first).asOfWords[language] : null;
  return { measured: capitalised(joinClauses([...clauses, clause], language)), day };
}

export const measuredOf = (indicators: readonly Indicator[], language: Language) =>
  measuredOn(indicators, [unitClause(indicators, language)], language);
