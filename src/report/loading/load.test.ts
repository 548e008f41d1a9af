import { expect, test } from 'vitest';
import { madeUpReport } from '../testing/made-up-report.ts';
import { problemsAfter, problemsOf, set } from '../testing/problems-after.ts';
import { MOST_BYTES } from './limits.ts';
import { loadReport } from './load.ts';
import { problemText } from './problem.ts';

test('a report that is right is loaded, from text or from bytes', () => {
  const text = JSON.stringify(madeUpReport());
  expect(loadReport(text)).toEqual({ ok: true, value: madeUpReport() });
  expect(loadReport(new TextEncoder().encode(text)).ok).toBe(true);
});

test('a byte order mark does no harm', () => {
  expect(loadReport(`\ufeff${JSON.stringify(madeUpReport())}`).ok).toBe(true);
  expect(loadReport(new TextEncoder().encode(`\ufeff${JSON.stringify(madeUpReport())}`)).ok).toBe(true);
});

test('a file of 50 MB is refused by its size', () => {
  const [problem] = problemsOf(new Uint8Array(50 * 1024 * 1024));
  expect(problem).toMatchObject({ code: 'tooLarge', expected: 'at most 10.0 MB', found: '50.0 MB' });
});

test('a text over the limit is refused too', () => {
  expect(problemsOf(' '.repeat(MOST_BYTES + 1))).toMatchObject([{ code: 'tooLarge' }]);
});

test('what is not UTF-8 is refused', () => {
  expect(problemsOf(new Uint8Array([0x7b, 0xd0, 0xed, 0xb2, 0xfd]))).toMatchObject([{ code: 'notUtf8' }]);
});

test('what is not JSON is refused with its line and column', () => {
  expect(problemsOf('{\n  "format": youju\n}')).toMatchObject([
    { code: 'notJson', expected: 'a value', found: 'youju at line 2, column 13' },
  ]);
});

/** A report without what version 2 could not say. */
function ofVersion2() {
  const report = madeUpReport();
  report.indicators = report.indicators
    .filter(({ kind }) => kind !== 'threshold' && kind !== 'context')
    .map((indicator) => {
      if ('cumulative' in indicator) delete indicator.cumulative;
      return indicator;
    });
  report.projects = report.projects
    .filter(({ type, stage }) => type !== 'measure' && stage !== 'ongoing')
    .map(({ partOf: _, indicators: __, ...rest }) => rest);
  return { report, earlier: { ...structuredClone(report), version: 2 } };
}

test('a dataset of version 1 opens, its readings being what is called actual now', () => {
  const { indicators, ...report } = structuredClone(madeUpReport());
  const earlier = indicators.map(({ actual, ...rest }) => ({ ...rest, reading: actual }));
  const result = loadReport(JSON.stringify({ ...report, version: 1, indicators: earlier }));
  expect(result).toEqual({ ok: true, value: madeUpReport() });
});

test('a dataset of version 2 opens, and says what it said', () => {
  const { report, earlier } = ofVersion2();
  expect(loadReport(JSON.stringify(earlier))).toEqual({ ok: true, value: report });
});

test('another version is refused, naming the one that is read', () => {
  expect(problemsAfter((report) => set(report, 'version', 4))).toEqual([
    {
      code: 'otherVersion',
      path: '$.version',
      expected: '3',
      found: '4',
    },
  ]);
});

test('a hundred problems are listed, and the rest counted', () => {
  const problems = problemsOf(
    JSON.stringify({ ...madeUpReport(), sectors: Array.from({ length: 60 }, () => ({ id: 7, name: 7 })) }),
  );
  expect(problems).toHaveLength(101);
  expect(problems.at(-1)).toMatchObject({ code: 'more', found: '20 more' });
});

test('a title of openings without an end is refused by its length, before a pattern sees it', () => {
  expect(problemsAfter((report) => set(report.title, 'zh', '<a'.repeat(120_000)))).toEqual([
    {
      code: 'wrongShape',
      path: '$.title.zh',
      expected: 'at most 4,000 characters',
      found: '240,000 characters',
    },
  ]);
});

test('an opening is markup if it ends anywhere behind it, whatever stands between', () => {
  const codes = (zh: string) =>
    problemsAfter((report) => set(report.title, 'zh', zh)).map(({ code }) => code);
  for (const markup of ['<a <b>', '<a title="<">', '</x\n>', '<!x>', '<?x>', '> <i> >'])
    expect(codes(markup)).toEqual(['unsafeText']);
  for (const words of ['> a <b', '<a<a<a', '< a >', '<1>', '<>', '<!-->']) expect(codes(words)).toEqual([]);
});

test('an id of 6 MB is refused like any other long text', () => {
  expect(problemsAfter((report) => set(report, 'id', 'a-'.repeat(3_000_000)))).toMatchObject([
    { code: 'wrongShape', path: '$.id', found: '6,000,000 characters' },
  ]);
});

test('of ten thousand wrong entries a hundred are told, and the search ends before the last', () => {
  const problems = problemsAfter((report) => set(report, 'projects', Array(10_000).fill({})));
  expect(problems).toHaveLength(101);
  expect(problems.at(-1)).toMatchObject({
    code: 'more',
    found: expect.stringMatching(/^at least 9\d\d more$/),
  });
});

test('of ten thousand wrong places a hundred are told', () => {
  const problems = problemsAfter((report) => {
    const [first] = report.projects;
    if (!first) throw new Error('The made-up report has no project');
    const wrong = {
      ...first,
      mention: { ...first.mention, end: 1 },
      status: { ...first.status, locator: null },
    };
    report.projects.push(...Array.from({ length: 10_000 }, (_, at) => ({ ...wrong, id: `wrong-${at}` })));
  });
  expect(problems).toHaveLength(101);
  expect(problems.at(-1)?.code).toBe('more');
});

test('ten thousand brackets are refused, not followed', () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  expect(problemsOf(`{"format":"youju-report","version":2,"id":${deep}}`)).toMatchObject([
    { code: 'wrongShape', found: 'deeper nesting at line 1, column 62' },
  ]);
});

test('a long value is shown by its beginning', () => {
  const [problem] = problemsAfter((report) => set(report, 'year', '长'.repeat(5000)));
  expect([...(problem?.found ?? '')].length).toBeLessThan(70);
});

test('a problem is a line with its place in either language, and what concerns the whole file has none', () => {
  const [problem] = problemsOf(JSON.stringify({ ...madeUpReport(), year: 'x' }));
  if (!problem) throw new Error('Nothing was found');
  expect(problemText(problem, 'zh')).toBe('格式不对（$.year）：应为数字或一组内容（{…}），实为“x”。');
  expect(problemText(problem, 'en')).toBe(
    'Wrong format ($.year): Expected a number or a group ({…}), found “x”.',
  );
  const [whole] = problemsOf('{"format":"youju-report","version":9}');
  expect(whole && problemText(whole, 'en')).toMatch(/^It was made by a newer program/);
});

test('a report of 10,000 projects is loaded', () => {
  const report = madeUpReport();
  const [first] = report.projects;
  if (!first) throw new Error('The made-up report has no project');
  report.projects = Array.from({ length: 10_000 }, (_, at) => ({ ...first, id: `project-${at}` }));
  expect(loadReport(JSON.stringify(report)).ok).toBe(true);
});
