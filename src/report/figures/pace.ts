/** The share of the year gone by at the as-of date, where the report dates a figure that has a target. */

import type { Indicator } from '../dataset/schema.ts';
import type { Language } from '../language/vocabulary.ts';
import { type Ratio, ratioNumber } from '../numbers/decimal.ts';
import { percentText } from './format.ts';

export interface Pace {
  /** Per cent, unrounded. */
  percent: number;
  /** The day itself counts: 30 November 2020 is day 335 of 366. */
  elapsedDays: number;
  totalDays: number;
  /** 91.5% */
  text: string;
  exact: boolean;
  /** 335 ÷ 366 ≈ 91.5% */
  arithmetic: string;
}

export type PaceMissing = {
  missing: 'noTargetStated' | 'noDateStated' | 'dateOnlyInWords' | 'noPeriodStated' | 'dateOutsidePeriod';
};

export const paceMissingWords: Readonly<Record<PaceMissing['missing'], Readonly<Record<Language, string>>>> =
  {
    noTargetStated: { zh: '报告未列目标，无序时进度', en: 'No target stated, hence no pace' },
    noDateStated: { zh: '报告未注明截止日期，无法计算序时进度', en: 'No date stated, hence no pace' },
    dateOnlyInWords: {
      zh: '报告未注明具体日期，无法计算序时进度',
      en: 'Date given only in words, hence no pace',
    },
    noPeriodStated: {
      zh: '报告未说明目标期限，无法计算序时进度',
      en: 'No period stated for the target, hence no pace',
    },
    dateOutsidePeriod: {
      zh: '截止日期不在目标期限之内',
      en: 'The date lies outside the period of the target',
    },
  };

const DAY = 86_400_000;
const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / DAY;

export function paceOf(indicator: Indicator): Pace | PaceMissing {
  if (!('progress' in indicator) || !indicator.progress) return { missing: 'noTargetStated' };
  const { asOf } = indicator;
  if (!('date' in asOf)) {
    return { missing: asOf.missing === 'dateOnlyInWords' ? 'dateOnlyInWords' : 'noDateStated' };
  }
  const { period } = indicator.progress;
  if (!period) return { missing: 'noPeriodStated' };
  const elapsedDays = dayNumber(asOf.date) - dayNumber(period.from) + 1;
  const totalDays = dayNumber(period.to) - dayNumber(period.from) + 1;
  if (elapsedDays < 1 || elapsedDays > totalDays) return { missing: 'dateOutsidePeriod' };
  const ratio = paceRatio({ elapsedDays, totalDays });
  const { text, exact } = percentText(ratio);
  return {
    percent: ratioNumber({ ...ratio, over: { units: ratio.over.units * 100n, scale: 0 } }),
    elapsedDays,
    totalDays,
    text,
    exact,
    arithmetic: `${elapsedDays} ÷ ${totalDays} ${exact ? '=' : '≈'} ${text}`,
  };
}

/** Exact, for comparing with a completion. */
export function paceRatio({ elapsedDays, totalDays }: Pick<Pace, 'elapsedDays' | 'totalDays'>): Ratio {
  return {
    over: { units: BigInt(elapsedDays), scale: 0 },
    under: { units: BigInt(totalDays), scale: 0 },
  };
}
