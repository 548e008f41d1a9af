import { describe, expect, it } from 'vitest';
import type { Report } from '../dataset/schema.ts';
import { indicatorViews } from '../figures/indicator-view.ts';
import { madeUpReport } from '../testing/made-up-report.ts';
import { ofClass } from './project-class.ts';
import { reportSummary } from './report-summary.ts';

/** Every number but those of a denominator. */
const numbers = (words: string) => [...words.matchAll(/\d+/g)].map(([found]) => Number(found));
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe.each(['zh', 'en'] as const)('the report in a sentence, in %s', (language) => {
  it('counts targets and projects, and its parts add up to them', () => {
    const report = madeUpReport();
    const [targets = '', projects = ''] = reportSummary(report, language).split(/[；;]/);
    const judged = indicatorViews(report).filter(({ status }) => status !== 'noTarget').length;
    const shares = targets.slice(targets.search(/[：:]/));
    expect(sum(numbers(shares))).toBe(judged);
    const [all, ...stages] = numbers(projects);
    expect(all).toBe(ofClass(report.projects, 'projects').length);
    expect(sum(stages)).toBe(all);
  });

  it('says that nothing is stated, where nothing is', () => {
    const report: Report = { ...madeUpReport(), projects: [] };
    const indicators = report.indicators.filter((one) => !('progress' in one) || one.progress === null);
    const words = reportSummary({ ...report, indicators }, language);
    expect(words).toContain(language === 'zh' ? '报告均未列目标' : 'none with a stated target');
    expect(words).toContain(language === 'zh' ? '没有点名的项目' : 'names no project');
  });
});

it('says that nothing is behind only where nothing is', () => {
  const report = madeUpReport();
  const isShort = indicatorViews(report).some(
    ({ status }) => status === 'behindPace' || status === 'belowTarget',
  );
  expect(reportSummary(report, 'zh').includes('无一滞后')).toBe(!isShort);
});
