import { expect, test } from 'vitest';
import type { LevelIndicator } from '../dataset/schema.ts';
import { madeUpReport } from '../testing/made-up-report.ts';
import { findFigure } from './figures.ts';
import { indicatorView, viewOf } from './indicator-view.ts';
import { cardText, isPresent, orNull } from './report-figure.ts';

const printed = { start: 0, end: 1, token: '1' };

const spending: LevelIndicator = {
  id: 'spending',
  kind: 'amount',
  pillar: null,
  sector: 'industry',
  name: { zh: '完成投资', en: 'Investment done' },
  unitName: { zh: '元', en: 'CNY' },
  actual: { start: 0, end: 7, token: '347.7亿元', value: 34_770_000_000, unit: '元', bound: 'exact' },
  asOf: { start: 8, end: 14, token: '截至11月底', date: '2020-11-30' },
  progress: {
    against: 'task',
    name: { zh: '年度任务', en: 'year’s task' },
    target: { missing: 'noTargetStated' },
    completion: { start: 20, end: 25, token: '97.2%', value: 97.2, unit: '%', bound: 'exact' },
    period: { from: '2020-01-01', to: '2020-12-31' },
  },
};

test('a figure short of its target but ahead of the pace says both', () => {
  const { status, variance, pace } = viewOf(spending);
  expect(status).toBe('aheadOfPace');
  expect(variance.gap.zh).toBe('距完成年度任务还差2.8个百分点');
  expect(variance.pace.zh).toBe('快于序时进度5.7个百分点');
  expect(orNull(pace)?.text.zh).toBe('91.5%');
});

test('without a date there is no pace, and the card says why', () => {
  const undated = { ...spending, asOf: { missing: 'noDateStated' as const } };
  const { pace, paceGap, variance } = viewOf(undated);
  expect([pace, paceGap]).toEqual([{ missing: 'noDateStated' }, { missing: 'noDateStated' }]);
  expect(variance.pace.en).toBe('Date not stated, hence no pace');
});

test('“over” the target is not shown as 100% of it', () => {
  const target = { ...printed, value: 1500, unit: '座', bound: 'exact' as const };
  const { completion, variance } = viewOf({
    ...spending,
    actual: { ...printed, value: 1500, unit: '座', bound: 'over' },
    progress: spending.progress && {
      ...spending.progress,
      target,
      completion: { missing: 'noCompletionStated' },
    },
  });
  expect(isPresent(completion) && cardText(completion, 'zh')).toBe('≈ 100%');
  expect(variance.gap.zh).toBe('超过年度任务（超出多少未说明）');
});

test('a ceiling has its target and a status, and no completion', () => {
  const target = { ...printed, token: '5个工作日', value: 5, unit: '个工作日', bound: 'atMost' as const };
  const view = viewOf({
    ...spending,
    kind: 'duration',
    actual: { ...printed, token: '3个工作日', value: 3, unit: '个工作日', bound: 'exact' },
    progress: spending.progress && {
      ...spending.progress,
      target,
      completion: { missing: 'noCompletionStated' },
    },
  });
  expect(view).toMatchObject({
    status: 'met',
    completion: { missing: 'targetIsCeiling' },
    gap: { missing: 'targetIsCeiling' },
    denominator: { zh: '年度任务' },
    ceiling: { text: { zh: '5个工作日' } },
  });
});

test('a figure with a completion has no ceiling', () => {
  expect(viewOf(spending).ceiling).toBeNull();
});

test('a rank says among whom, and that the number ranked is not stated', () => {
  const { notes } = viewOf({
    id: 'rank',
    kind: 'rank',
    pillar: null,
    sector: 'industry',
    name: { zh: '上市企业总数', en: 'Listed firms' },
    unitName: { zh: '位', en: '' },
    actual: { ...printed, value: 4, unit: '位', bound: 'exact' },
    asOf: { missing: 'noDateStated' },
    scope: { zh: '全省', en: 'in the province' },
    among: { missing: 'noScopeSizeStated' },
  });
  expect(notes.map(({ zh }) => zh)).toEqual(['全省；报告未说明参加排名的总数']);
});

test('the name of a completion says what it is of, and without a target stands alone', () => {
  expect(viewOf(spending).completionName).toEqual({
    zh: '年度任务完成率',
    en: expect.stringMatching(/^Completion rate against ./u),
  });
  expect(indicatorView(madeUpReport(), 'place-firms')?.completionName).toEqual({
    zh: '完成率',
    en: 'Completion rate',
  });
});

test('the note of a rank says how many are ranked in the words of that figure', () => {
  const view = indicatorView(madeUpReport(), 'place-firms');
  expect(view?.notes[0]?.zh).toMatch(/；共14个$/u);
  expect(view?.notes[0]?.en).toMatch(/ · 14 ranked$/u);
});

test('an indicator is viewed once: every figure of it is the same object wherever it is asked for', () => {
  const report = madeUpReport();
  const view = indicatorView(report, 'spending');
  expect(view && viewOf(view.indicator)).toBe(view);
  expect(findFigure(report, 'spending.completion')).toBe(view?.completion);
  expect(indicatorView(report, 'nobody')).toBeNull();
});
