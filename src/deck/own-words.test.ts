import { describe, expect, it } from 'vitest';
import { madeUpReport } from '../report/testing/made-up-report.ts';
import { digitsTyped, ownRuns, piecesOf, runsText, writtenOf } from './own-words.ts';
import type { SlideEntry } from './schema.ts';
import { slideOf } from './slide-of.ts';

const report = madeUpReport();

describe('the digits that a speaker types', () => {
  it.each([
    ['97.2%的任务已完成', ['97.2']],
    ['已建1,641个', ['1,641']],
    ['全角的９７也一样', ['97']],
    ['第3季度再报', ['3']],
    ['150:30', ['150', '30']],
  ])('are to be chosen as a figure: %s', (words, found) => {
    expect(digitsTyped(words, report)).toEqual(found);
  });

  it.each([
    '',
    '{spending.completion}已完成',
    '2031年3月15日前再报一次',
    '3月底前，上午9:30',
    '５月１日前',
    'by 15 March 2031, at 10:00',
    'March 15',
    '5G网络',
    `${report.year}年的报告`,
  ])('may stand where they are a day, an hour or part of a name: %s', (words) => {
    expect(digitsTyped(words, report)).toEqual([]);
  });
});

describe('own words', () => {
  it('are filled with figures as the report has them, each with its ref', () => {
    const [first, figure] = ownRuns('已完成{spending.completion}', report, 'zh');
    expect(first).toBe('已完成');
    expect(figure).toMatchObject({ ref: 'spending.completion' });
  });

  it('say that a figure is gone', () => {
    expect(runsText(ownRuns('{nothing.gap}', report, 'zh'))).toBe('〔报告中已无此数字〕');
  });

  it('are written as they were read, and a brace that is typed begins no placeholder', () => {
    const words = '前{spending}后';
    expect(writtenOf(piecesOf(words))).toBe(words);
    expect(writtenOf([{ words: '{spending}' }])).toBe('（spending）');
  });
});

describe('a slide with a title of the speaker’s own', () => {
  const entry = { id: 'a', hidden: false, backup: false, notes: '', title: '请看{spending.completion}' };
  const slide = slideOf({ ...entry, kind: 'overview' } as SlideEntry, report, 'zh');

  it('bears it, says whose it is, and leads to its figures', () => {
    expect(runsText(slide.title)).toMatch(/^请看.*%$/);
    expect(slide.eyebrow).toMatch(/标题为演讲者自拟$/);
    expect(slide.own).toBe('title');
    expect(slide.refs[0]).toBe('spending.completion');
  });

  it('has the report’s own again without it', () => {
    const own = slideOf({ ...entry, title: '', kind: 'overview' } as SlideEntry, report, 'zh');
    expect(own.own).toBeNull();
    expect(own.eyebrow).not.toContain('自拟');
  });
});

it('a slide that holds more than fits says so', () => {
  const points = Array.from({ length: 6 }, () => '很长的一句话。'.repeat(40));
  const slide = slideOf(
    { id: 'a', hidden: false, backup: false, notes: '', title: '', kind: 'text', points },
    report,
    'zh',
  );
  expect(slide.body).toMatchObject({ size: 24, fits: false });
});
