import { expect, test } from 'vitest';
import type { AsOf, Figure, LevelIndicator } from '../dataset/schema.ts';
import type { Bound } from '../language/vocabulary.ts';
import { indicatorOf, madeUpReport } from '../testing/made-up-report.ts';
import { viewOf } from './indicator-view.ts';
import { gapWords, paceGapWords } from './variance-words.ts';

const made = indicatorOf(madeUpReport(), 'chargers', 'count');
const midYear: AsOf = { start: 0, end: 1, token: '日', date: '2030-07-02' }; // day 183 of 365

const count = (value: number, bound: Bound): Figure => ({
  start: 0,
  end: 1,
  token: `${value}座`,
  value,
  unit: '座',
  bound,
});

function bounded(value: number, bound: Bound, target = count(1500, 'exact')): LevelIndicator {
  const asOf: AsOf = { missing: 'noDateStated' };
  return {
    ...made,
    asOf,
    actual: count(value, bound),
    progress: made.progress && { ...made.progress, target },
  };
}

const gap = (bound: Bound, value = 1500) => [
  gapWords(viewOf(bounded(value, bound)), '目标', 'zh'),
  gapWords(viewOf(bounded(value, bound)), 'the target', 'en'),
];

test('the target’s own number is exactly at it', () => {
  expect(gap('exact')).toEqual(['正好达到目标', 'exactly at the target']);
});

test('“over” the target is past it; how far is not said', () => {
  expect(gap('over')).toEqual(['超过目标（超出多少未说明）', 'over the target, by how much is not stated']);
});

test('“nearly” the target is short of it; how far is not said', () => {
  expect(gap('nearly')).toEqual([
    '尚未达到目标（差多少未说明）',
    'short of the target, by how much is not stated',
  ]);
});

test('“about” the target and “at most” it decide nothing', () => {
  const undecided = ['与目标相当（报告未给确数）', 'about at the target, the exact number is not stated'];
  expect(gap('about')).toEqual(undecided);
  expect(gap('atMost')).toEqual(undecided);
});

test('“at least” the target reaches it, and is not said to stop there', () => {
  expect(gap('atLeast')).toEqual(['达到目标', 'the target reached']);
});

test('a target of “more than 1500” is not said to be exactly met by 1500', () => {
  const indicator = bounded(1500, 'exact', count(1500, 'over'));
  expect(gapWords(viewOf(indicator), '目标', 'zh')).toBe('尚未达到目标（差多少未说明）');
});

test('beside the line a bounded distance is rough, and an exact one is not', () => {
  expect(gap('over', 1650)).toEqual(['超过目标约10个百分点', 'about 10 percentage points over the target']);
  expect(gap('exact', 1350)).toEqual([
    '距完成目标还差10个百分点',
    '10 percentage points short of the target',
  ]);
});

test('the pace is heeded alike', () => {
  const paced = (value: number, bound: Bound) => ({
    ...bounded(value, bound, count(365, 'exact')),
    asOf: midYear,
  });
  expect(paceGapWords(viewOf(paced(183, 'exact')), 'zh')).toBe('与序时进度持平');
  expect(paceGapWords(viewOf(paced(183, 'about')), 'zh')).toBe('与序时进度相当（报告未给确数）');
  expect(paceGapWords(viewOf(paced(146, 'exact')), 'zh')).toBe('滞后于序时进度10.1个百分点');
  expect(paceGapWords(viewOf(paced(219, 'over')), 'en')).toBe('about 9.9 percentage points ahead of pace');
  expect(paceGapWords(viewOf(bounded(183, 'exact')), 'zh')).toBe('');
});
