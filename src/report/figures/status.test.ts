import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AsOf, Figure, Indicator, LevelIndicator } from '../dataset/schema.ts';
import type { Bound } from '../language/vocabulary.ts';
import { indicatorOf, madeUpReport } from '../testing/made-up-report.ts';
import { viewOf } from './indicator-view.ts';
import { orNull } from './report-figure.ts';

const made = indicatorOf(madeUpReport(), 'chargers', 'count');

const count = (value: number, bound: Bound = 'exact'): Figure => ({
  start: 0,
  end: 1,
  token: `${value}座`,
  value,
  unit: '座',
  bound,
});

function measured(actual: Figure, target: Figure, asOf: AsOf = { missing: 'noDateStated' }): LevelIndicator {
  return { ...made, actual, asOf, progress: made.progress && { ...made.progress, target } };
}

const statusOf = (indicator: Indicator) => viewOf(indicator).status;

const midYear: AsOf = { start: 0, end: 1, token: '日', date: '2030-07-02' }; // day 183 of 365

test('above the target is exceeded', () => {
  expect(statusOf(measured(count(1201), count(1200)))).toBe('exceeded');
});

test('the target itself is met', () => {
  expect(statusOf(measured(count(1200), count(1200)))).toBe('met');
});

test('below the target without a date is below, and no more', () => {
  expect(statusOf(measured(count(1199), count(1200)))).toBe('belowTarget');
});

test('below the target but as far as the year is ahead of pace', () => {
  expect(statusOf(measured(count(183), count(365), midYear))).toBe('aheadOfPace');
});

test('less far than the year is behind pace', () => {
  expect(statusOf(measured(count(182), count(365), midYear))).toBe('behindPace');
});

test('“nearly” the target is not met', () => {
  expect(statusOf(measured(count(1200, 'nearly'), count(1200)))).toBe('belowTarget');
});

test('“over” the target is exceeded', () => {
  expect(statusOf(measured(count(1200, 'over'), count(1200)))).toBe('exceeded');
});

test('“at least” the target is met', () => {
  expect(statusOf(measured(count(1200, 'atLeast'), count(1200)))).toBe('met');
});

test('a target of “more than 1200” is not met by 1200, but by more than that', () => {
  expect(statusOf(measured(count(1200), count(1200, 'over')))).toBe('belowTarget');
  expect(statusOf(measured(count(1200, 'over'), count(1200, 'over')))).toBe('met');
});

test('a ceiling is met at or under it', () => {
  expect(statusOf(measured(count(3), count(5, 'atMost')))).toBe('met');
  expect(statusOf(measured(count(5), count(5, 'atMost')))).toBe('met');
  expect(statusOf(measured(count(6), count(5, 'atMost')))).toBe('overCeiling');
});

test('a ceiling heeds bounds: “over” it is above, “at most” it is met, “about” it decides nothing', () => {
  expect(statusOf(measured(count(5, 'over'), count(5, 'atMost')))).toBe('overCeiling');
  expect(statusOf(measured(count(5, 'atMost'), count(5, 'atMost')))).toBe('met');
  expect(statusOf(measured(count(5, 'about'), count(5, 'atMost')))).toBe('aboutTarget');
});

test('a target of none is a ceiling', () => {
  expect(statusOf(measured(count(0), count(0)))).toBe('met');
  expect(statusOf(measured(count(1), count(0)))).toBe('overCeiling');
});

test('“about” the target, or “at most” it, is neither met nor short', () => {
  expect(statusOf(measured(count(1200, 'about'), count(1200)))).toBe('aboutTarget');
  expect(statusOf(measured(count(1200, 'atMost'), count(1200)))).toBe('aboutTarget');
  expect(statusOf(measured(count(1200), count(1200, 'about')))).toBe('aboutTarget');
});

test('“about” the pace is below the target, and no more', () => {
  expect(statusOf(measured(count(183, 'about'), count(365), midYear))).toBe('belowTarget');
});

test('“nearly” per cent in a printed completion is heeded too', () => {
  const spending = indicatorOf(madeUpReport(), 'spending', 'amount');
  const completion: Figure = { start: 0, end: 1, token: '近100%', value: 100, unit: '%', bound: 'nearly' };
  const nearly = { ...spending, progress: spending.progress && { ...spending.progress, completion } };
  expect(statusOf(nearly)).toBe('aheadOfPace');
});

test('a rate, a rank, and a count without a target have none to meet', () => {
  const report = madeUpReport();
  expect(statusOf(indicatorOf(report, 'settled', 'rate'))).toBe('noTarget');
  expect(statusOf(indicatorOf(report, 'place-firms', 'rank'))).toBe('noTarget');
  expect(statusOf(indicatorOf(report, 'firms', 'count'))).toBe('noTarget');
});

test('the shown completion never contradicts the status', () => {
  const value = fc.integer({ min: 1, max: 2_000_000 });
  const near = fc.tuple(value, fc.integer({ min: -2, max: 2 }));
  fc.assert(
    fc.property(near, ([target, step]) => {
      const indicator = measured(count(target + step), count(target));
      const percent = Number.parseFloat(orNull(viewOf(indicator).completion)?.text.en ?? '');
      const status = percent > 100 ? 'exceeded' : percent === 100 ? 'met' : 'belowTarget';
      expect(statusOf(indicator)).toBe(status);
    }),
    { numRuns: 400 },
  );
});
