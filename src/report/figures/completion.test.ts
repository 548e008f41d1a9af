import { expect, test } from 'vitest';
import type { Figure, Indicator, LevelIndicator } from '../dataset/schema.ts';
import type { Bound } from '../language/vocabulary.ts';
import { indicatorOf, madeUpReport } from '../testing/made-up-report.ts';
import { viewOf } from './indicator-view.ts';
import { orNull } from './report-figure.ts';

const completionOf = (indicator: Indicator) => orNull(viewOf(indicator).completion);
const targetOf = (indicator: Indicator) => orNull(viewOf(indicator).target);
const gapOf = (indicator: Indicator) => orNull(viewOf(indicator).gap);

function printed(token: string, value: number, unit: string, bound: Bound = 'exact'): Figure {
  return { start: 0, end: token.length, token, value, unit, bound };
}

/** A count against a printed target. */
function against(actual: Figure, target: Figure): LevelIndicator {
  const base = indicatorOf(madeUpReport(), 'chargers', 'count');
  return { ...base, actual, progress: base.progress && { ...base.progress, target } };
}

/** An amount with a printed completion. */
function quoted(actual: Figure, completion: Figure): LevelIndicator {
  const base = indicatorOf(madeUpReport(), 'spending', 'amount');
  return { ...base, actual, progress: base.progress && { ...base.progress, completion } };
}

const stations = against(printed('1641个', 1641, '个'), printed('1500个', 1500, '个'));
const task = quoted(printed('347.7亿元', 34_770_000_000, '元'), printed('97.2%', 97.2, '%'));
const plan = quoted(printed('473.11亿元', 47_311_000_000, '元'), printed('102.57%', 102.57, '%'));

test('a completion is computed from the actual and its target, with its arithmetic', () => {
  expect(completionOf(stations)).toMatchObject({
    value: 109.4,
    origin: 'computed',
    text: { zh: '109.4%', en: '109.4%' },
    exact: true,
    arithmetic: { zh: '1641 ÷ 1500 = 109.4%', en: '1,641 ÷ 1,500 = 109.4%' },
  });
});

test('a printed completion is quoted, digits as printed', () => {
  expect(completionOf(task)).toMatchObject({ value: 97.2, origin: 'quoted', text: { zh: '97.2%' } });
  expect(completionOf(task)?.arithmetic).toBeUndefined();
});

test('“≈” stands where digits were lost', () => {
  const thirds = against(printed('2个', 2, '个'), printed('3个', 3, '个'));
  expect(completionOf(thirds)?.arithmetic?.zh).toBe('2 ÷ 3 ≈ 66.7%');
});

test('a completion just short of the target is not shown as 100%', () => {
  const short = against(printed('9999个', 9999, '个'), printed('10000个', 10_000, '个'));
  expect(completionOf(short)?.text.zh).toBe('99.99%');
});

test('a bound in the actual makes the arithmetic an approximation', () => {
  const nearly = against(printed('近1200座', 1200, '座', 'nearly'), printed('1000座', 1000, '座'));
  expect(completionOf(nearly)?.arithmetic).toEqual({
    zh: '近1200 ÷ 1000 ≈ 120%',
    en: 'nearly 1,200 ÷ 1,000 ≈ 120%',
  });
});

test('万 stays in the arithmetic of a count', () => {
  const homes = against(printed('3.5万户', 35_000, '户'), printed('4万户', 40_000, '户'));
  expect(completionOf(homes)?.arithmetic).toEqual({
    zh: '3.5万 ÷ 4万 = 87.5%',
    en: '35,000 ÷ 40,000 = 87.5%',
  });
});

test('an indicator without progress has no completion, target or gap', () => {
  const rank = indicatorOf(madeUpReport(), 'place-firms', 'rank');
  expect([completionOf(rank), targetOf(rank), gapOf(rank)]).toEqual([null, null, null]);
});

test('a target of nothing gives no completion', () => {
  expect(completionOf(against(printed('3个', 3, '个'), printed('0个', 0, '个')))).toBeNull();
});

test('a ceiling is no target to be completed', () => {
  const days = against(printed('3天', 3, '天'), printed('不超过5天', 5, '天', 'atMost'));
  expect(completionOf(days)).toBeNull();
  expect(targetOf(days)?.text.en).toMatch(/^at most 5/);
});

test('a target that is not printed is implied by the printed completion, and said to be approximate', () => {
  expect(targetOf(task)).toMatchObject({
    origin: 'computed',
    text: { zh: '357.7亿元', en: 'CNY 35.77 billion' },
    exact: false,
    arithmetic: {
      zh: '347.7亿元 ÷ 97.2% ≈ 357.7亿元',
      en: 'CNY 34.77 billion ÷ 97.2% ≈ CNY 35.77 billion',
    },
  });
});

test('an implied target is unrounded behind its text', () => {
  expect(targetOf(task)?.value).toBeCloseTo(34_770_000_000 / 0.972, 3);
});

test('an implied target keeps as many decimals as the actual prints', () => {
  expect(targetOf(plan)?.text.zh).toBe('461.26亿元');
});

test('a printed target is quoted', () => {
  expect(targetOf(stations)).toMatchObject({ value: 1500, origin: 'quoted', text: { zh: '1500个' } });
});

test('the gap past the target is exact', () => {
  expect(gapOf(plan)).toMatchObject({
    value: 2.57,
    text: { zh: '2.57个百分点', en: '2.57 percentage points' },
    arithmetic: { zh: '102.57% − 100% = 2.57个百分点' },
  });
});

test('the gap short of the target is negative, and its text is its size', () => {
  expect(gapOf(task)).toMatchObject({
    value: -2.8,
    text: { zh: '2.8个百分点', en: '2.8 percentage points' },
    arithmetic: { en: '100% − 97.2% = 2.8 percentage points' },
  });
});

test('the gap goes with the completion that is shown', () => {
  const thirds = against(printed('2个', 2, '个'), printed('3个', 3, '个'));
  expect(gapOf(thirds)?.arithmetic?.zh).toBe('100% − 66.7% ≈ 33.3个百分点');
});

test('a line of arithmetic has the words of scale once, on either side of 余', () => {
  const written = (token: string, value: number) =>
    quoted(printed(token, value, '家'), printed('80%', 80, '%'));
  expect(targetOf(written('200万家', 2_000_000))?.arithmetic?.zh).toMatch(/^200万 ÷ /u);
  expect(targetOf(written('200余万家', 2_000_000))?.arithmetic?.zh).toMatch(/^200余万 ÷ /u);
  expect(targetOf(written('200万余家', 2_000_000))?.arithmetic?.zh).toMatch(/^200万余 ÷ /u);
});
