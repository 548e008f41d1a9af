/** The share of the year gone by at the as-of date, where the report dates a figure that has a target. */

import type { Indicator, Text } from '../dataset/schema.ts';
import { percentAmount } from './amount.ts';
import { roundedPercent } from './format.ts';
import type { Absent, Derived } from './report-figure.ts';
import { progressOf } from './target.ts';

export type PaceMissing =
  | 'noTargetStated'
  | 'noDateStated'
  | 'dateOnlyInWords'
  | 'noPeriodStated'
  | 'dateOutsidePeriod';

export const paceMissingWords: Readonly<Record<PaceMissing, Text>> = {
  noTargetStated: { zh: '报告未列目标，无序时进度', en: 'Target not stated, hence no pace' },
  noDateStated: { zh: '报告未注明统计截至日期，无法计算序时进度', en: 'Date not stated, hence no pace' },
  dateOnlyInWords: {
    zh: '报告未注明具体日期，无法计算序时进度',
    en: 'Date given only in words, hence no pace',
  },
  noPeriodStated: {
    zh: '报告未说明目标期限，无法计算序时进度',
    en: 'Period of the target not stated, hence no pace',
  },
  dateOutsidePeriod: {
    zh: '统计截至日期不在目标期限之内',
    en: 'The as-of date lies outside the period of the target',
  },
};

const DAY = 86_400_000;
const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / DAY;

/** In per cent, the as-of date itself counted: 30 November 2020 is day 335 of 366. */
export function paceOf(indicator: Indicator): Derived | Absent<PaceMissing> {
  const progress = progressOf(indicator);
  if (!progress) return { missing: 'noTargetStated' };
  const { asOf } = indicator;
  if (!('date' in asOf)) {
    return { missing: asOf.missing === 'dateOnlyInWords' ? 'dateOnlyInWords' : 'noDateStated' };
  }
  const { period } = progress;
  if (!period) return { missing: 'noPeriodStated' };
  const elapsedDays = dayNumber(asOf.date) - dayNumber(period.from) + 1;
  const totalDays = dayNumber(period.to) - dayNumber(period.from) + 1;
  if (elapsedDays < 1 || elapsedDays > totalDays) return { missing: 'dateOutsidePeriod' };
  const ratio = {
    over: { units: BigInt(elapsedDays) * 100n, scale: 0 },
    under: { units: BigInt(totalDays), scale: 0 },
  };
  const { value, exact } = roundedPercent(ratio);
  const amount = percentAmount(ratio, value, 'exact');
  const line = `${elapsedDays} ÷ ${totalDays} ${exact ? '=' : '≈'} ${amount.text.zh}`;
  return { ...amount, origin: 'computed', exact, arithmetic: { zh: line, en: line } };
}
