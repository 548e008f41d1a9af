import { expect, test } from 'vitest';
import { madeUpReport } from '../../report/testing/made-up-report.ts';
import { pageDataText, parsePageData } from './page-data.ts';

const props = { report: madeUpReport(), language: 'zh' as const, published: [] };

test('what a document carries is read back whole', () => {
  expect(parsePageData(pageDataText(props))).toEqual(props);
});

test('an end that its token does not give is kept', () => {
  const made = madeUpReport();
  if (!('date' in made.reported)) throw new Error('the made-up report states its day');
  const report = { ...made, reported: { ...made.reported, end: made.reported.end + 1 } };
  expect(parsePageData(pageDataText({ ...props, report })).report.reported).toEqual(report.reported);
});

test('a token that stands beside its locator already, and an exact bound, are not written', () => {
  const text = pageDataText(props);
  expect(text).not.toContain('"exact"');
  const { name, mention } =
    props.report.projects.find(({ name, mention }) => name.zh === mention.token) ?? {};
  expect(text.split(`"${name?.zh}"`)).toHaveLength(2);
  expect(text, 'its start alone').toMatch(new RegExp(`\\[\\d+,${mention?.start}\\]`));
});

test('the names of an object’s fields are written once, however many such objects there are', () => {
  const text = pageDataText(props);
  expect(props.report.projects.length).toBeGreaterThan(5);
  expect(text.split('"zh","en"]')).toHaveLength(2);
});

test('a token that is another than the words beside it is kept', () => {
  const report = madeUpReport();
  const [project] = report.projects;
  if (!project) throw new Error('The made-up report has no project.');
  project.mention.token = `“${project.name.zh}”`;
  project.status.locator = { start: 1, end: 9, token: project.status.zh };
  expect(parsePageData(pageDataText({ ...props, report }))).toEqual({ ...props, report });
});

test('the text can close no script tag', () => {
  const report = madeUpReport();
  report.title.zh = '</script><script>';
  const text = pageDataText({ ...props, report });
  expect(text).not.toContain('<');
  expect(parsePageData(text).report.title.zh).toBe(report.title.zh);
});
