import { expect, test } from 'vitest';
import type { LevelIndicator, Progress } from '../dataset/schema.ts';
import { indicatorOf, madeUpReport } from '../testing/made-up-report.ts';
import { paceOf } from './pace.ts';

function dated(date: string, period: Progress['period']): LevelIndicator {
  const base = indicatorOf(madeUpReport(), 'spending', 'amount');
  return {
    ...base,
    asOf: { start: 0, end: 1, token: '日', date },
    progress: base.progress && { ...base.progress, period },
  };
}

const leapYear = { from: '2020-01-01', to: '2020-12-31' };

test('30 November 2020 is day 335 of 366', () => {
  expect(paceOf(dated('2020-11-30', leapYear))).toMatchObject({
    text: { zh: '91.5%', en: '91.5%' },
    arithmetic: { zh: '335 ÷ 366 ≈ 91.5%', en: '335 ÷ 366 ≈ 91.5%' },
  });
});

test('the pace is not rounded behind its text', () => {
  expect(paceOf(dated('2020-11-30', leapYear))).toHaveProperty('value', (335 / 366) * 100);
});

test('the last day of the year is all of it', () => {
  expect(paceOf(dated('2020-12-31', leapYear))).toMatchObject({
    text: { zh: '100%' },
    arithmetic: { en: '366 ÷ 366 = 100%' },
  });
});

test('the day before the last is not 100%', () => {
  expect(paceOf(dated('2020-12-30', leapYear))).toHaveProperty('text.zh', '99.7%');
});

test('the first day counts', () => {
  expect(paceOf(dated('2021-01-01', { from: '2021-01-01', to: '2021-12-31' }))).toMatchObject({
    arithmetic: { zh: '1 ÷ 365 ≈ 0.3%' },
  });
});

test('without a date there is no pace', () => {
  const chargers = indicatorOf(madeUpReport(), 'chargers', 'count');
  expect(paceOf(chargers)).toEqual({ missing: 'noDateStated' });
});

test('“to date” is a date in words only', () => {
  const base = dated('2020-11-30', leapYear);
  expect(
    paceOf({ ...base, asOf: { start: 0, end: 4, token: '截至目前', missing: 'dateOnlyInWords' } }),
  ).toEqual({
    missing: 'dateOnlyInWords',
  });
});

test('without a period there is no pace', () => {
  expect(paceOf(dated('2020-11-30', null))).toEqual({ missing: 'noPeriodStated' });
});

test('a date outside the period gives no pace', () => {
  expect(paceOf(dated('2021-01-01', leapYear))).toEqual({ missing: 'dateOutsidePeriod' });
  expect(paceOf(dated('2019-12-31', leapYear))).toEqual({ missing: 'dateOutsidePeriod' });
});

test('what has no target has no pace', () => {
  expect(paceOf(indicatorOf(madeUpReport(), 'settled', 'rate'))).toEqual({ missing: 'noTargetStated' });
});
