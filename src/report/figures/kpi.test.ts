import { expect, test } from 'vitest';
import type { LevelIndicator } from '../dataset/schema.ts';
import { asOfWords, dateInWords, kpiOf } from './kpi.ts';

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
  const { progress, status } = kpiOf(spending, 'zh');
  expect(status).toBe('aheadOfPace');
  expect(progress?.gap).toBe('距年度任务 2.8 个百分点');
  expect(progress?.pace).toBe('快于序时进度 5.7 个百分点');
  expect(progress?.paceText).toBe('91.5%');
});

test('without a date there is no pace, and the card says why', () => {
  const undated = { ...spending, asOf: { missing: 'noDateStated' as const } };
  const { progress } = kpiOf(undated, 'en');
  expect(progress?.pacePercent).toBeNull();
  expect(progress?.pace).toBe('No date stated, hence no pace');
});

test('“over” the target is not shown as 100% of it', () => {
  const target = { ...printed, value: 1500, unit: '座', bound: 'exact' as const };
  const { progress } = kpiOf(
    {
      ...spending,
      actual: { ...printed, value: 1500, unit: '座', bound: 'over' },
      progress: spending.progress && {
        ...spending.progress,
        target,
        completion: { missing: 'noCompletionStated' },
      },
    },
    'zh',
  );
  expect(progress?.completionText).toBe('≈ 100%');
  expect(progress?.gap).toBe('超过年度任务（超出多少未说明）');
});

test('a ceiling has its target and a status, and no completion', () => {
  const target = { ...printed, token: '5个工作日', value: 5, unit: '个工作日', bound: 'atMost' as const };
  const kpi = kpiOf(
    {
      ...spending,
      kind: 'duration',
      actual: { ...printed, token: '3个工作日', value: 3, unit: '个工作日', bound: 'exact' },
      progress: spending.progress && {
        ...spending.progress,
        target,
        completion: { missing: 'noCompletionStated' },
      },
    },
    'zh',
  );
  expect(kpi).toMatchObject({
    status: 'met',
    progress: null,
    ceiling: { of: '年度任务', targetText: '5个工作日' },
  });
});

test('a figure with a completion has no ceiling', () => {
  expect(kpiOf(spending, 'zh').ceiling).toBeNull();
});

test('a rank says among whom, and that the number ranked is not stated', () => {
  const { notes } = kpiOf(
    {
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
    },
    'zh',
  );
  expect(notes).toEqual(['全省；报告未说明参加排位的总数']);
});

test('a date keeps its day whatever the time zone', () => {
  expect(dateInWords('2020-11-30', 'zh')).toBe('2020年11月30日');
  expect(dateInWords('2020-11-30', 'en')).toBe('30 November 2020');
});

test('English glosses the printed words of a day, and keeps those that it does not know', () => {
  const printed = { start: 3, end: 9, token: '截至11月底', date: '2020-11-30' };
  expect(asOfWords(printed, 'en')).toBe(
    'As of the end of November (“截至11月底”), taken as 30 November 2020',
  );
  const undated = { start: 3, end: 7, missing: 'dateOnlyInWords' as const };
  expect(asOfWords({ ...undated, token: '截至目前' }, 'en')).toBe('To date (“截至目前”), no date given');
  expect(asOfWords({ ...undated, token: '验收之时' }, 'en')).toBe(
    '“验收之时” in the report’s words, no date given',
  );
});

test('a day given only in words stays in words', () => {
  const asOf = { start: 3, end: 7, token: '截至目前', missing: 'dateOnlyInWords' as const };
  expect(asOfWords(asOf, 'zh')).toBe('“截至目前”，未注明日期');
});
