import { expect, test } from 'vitest';
import { madeUpReport } from '../../report/testing/made-up-report.ts';
import { pageDataText, parsePageData } from './page-data.ts';

const props = { report: madeUpReport(), language: 'zh' as const, published: [] };

test('what a document carries is read back whole', () => {
  expect(parsePageData(pageDataText(props))).toEqual(props);
});

test('an end that its token does not give is kept', () => {
  const report = madeUpReport();
  report.reported.end += 1;
  expect(parsePageData(pageDataText({ ...props, report })).report.reported.end).toBe(report.reported.end);
});

test('the text can close no script tag', () => {
  const report = madeUpReport();
  report.title.zh = '</script><script>';
  const text = pageDataText({ ...props, report });
  expect(text).not.toContain('<');
  expect(parsePageData(text).report.title.zh).toBe(report.title.zh);
});
