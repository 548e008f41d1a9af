/** A report whose names would do harm in a careless file; the loader refuses some of them, builders must not need it. */
import type { Report } from '../../report/dataset/schema.ts';
import { madeUpReport } from '../../report/testing/made-up-report.ts';

export const HOSTILE = [
  '=1+1',
  '=HYPERLINK("http://127.0.0.1/","x")',
  '+1+1',
  '-1+1',
  '@SUM(1,1)',
  '＝1+1',
  ' =1+1',
  '\t=1+1',
  '\r=1+1',
  '\u0001=1+1',
  '\u200b=1+1',
  '|calc',
  "'quoted",
  'say "hi", then',
  'two\nlines',
  'constructor',
  '__proto__',
  '_x003D_1+1',
  '<b>&amp;</b>',
  ']]>',
  'half \ud800 a pair',
  '𠮷野家',
  '007',
  '1E5',
  '2020-11-30',
  'TRUE',
  '#REF!',
];

export function hostileReport(): Report {
  const report = madeUpReport();
  const [model] = report.projects;
  if (!model) throw new Error('The made-up report has no project.');
  return {
    ...report,
    title: { zh: '&P “题” <1>', en: '&P “title” <1>' },
    projects: HOSTILE.map((name, index) => ({
      ...model,
      id: `hostile-${index}`,
      name: { zh: name, en: name },
      status: { zh: name, en: name, locator: null },
    })),
  };
}
