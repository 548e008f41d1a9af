import { expect, test } from 'vitest';
import type { Report } from '../dataset/schema.ts';
import { indicatorOf, madeUpReport } from '../testing/made-up-report.ts';
import { MOST_BYTES } from './limits.ts';
import { loadReport, type Problem } from './load.ts';
import { problemText } from './problem.ts';

function problemsOf(input: string | Uint8Array): readonly Problem[] {
  const result = loadReport(input);
  return result.ok ? [] : result.problems;
}

/** What is wrong with the made-up report after a change; `change` may break every rule of its type. */
function after(change: (report: Report) => void): Pick<Problem, 'code' | 'path' | 'expected' | 'found'>[] {
  const report = madeUpReport();
  change(report);
  return problemsOf(JSON.stringify(report)).map(({ code, path, expected, found }) => ({
    code,
    path,
    expected,
    found,
  }));
}

const set = (target: object, key: string, value: unknown) => Object.assign(target, { [key]: value });

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
  expect(after((report) => set(report, 'version', 4))).toEqual([
    {
      code: 'otherVersion',
      path: '$.version',
      expected: '3',
      found: '4',
    },
  ]);
});

test('a missing field is named by its path', () => {
  expect(after((report) => Reflect.deleteProperty(report.indicators[3] ?? {}, 'sector'))).toEqual([
    { code: 'wrongShape', path: '$.indicators[3].sector', expected: 'words (a string)', found: 'nothing' },
  ]);
});

test('a wrong type is shown with what was found', () => {
  expect(after((report) => set(report.indicators[0]?.actual ?? {}, 'value', '908'))).toEqual([
    { code: 'wrongShape', path: '$.indicators[0].actual.value', expected: 'a number', found: '“908”' },
  ]);
});

test('of a union, the nearest branch says what is wrong', () => {
  const paths = after((report) => {
    const { progress } = indicatorOf(report, 'chargers', 'count');
    if (progress) set(progress.target, 'value', 'many');
  });
  expect(paths).toMatchObject([{ path: '$.indicators[2].progress.target.value', found: '“many”' }]);
});

test('a value that fits no branch of a union lists the types', () => {
  expect(after((report) => set(report.projects[0] ?? {}, 'place', 7))).toMatchObject([
    { path: '$.projects[0].place', expected: 'words (a string) or a group ({…})', found: '7' },
  ]);
});

test('an unknown kind lists the kinds', () => {
  const [problem] = after((report) => set(report.indicators[0] ?? {}, 'kind', 'guess'));
  expect(problem).toMatchObject({ path: '$.indicators[0].kind', found: '“guess”' });
  expect(problem?.expected).toContain('rank, ');
});

test('a field that the schema does not know is refused', () => {
  expect(after((report) => set(report, 'colour', 'red'))).toMatchObject([
    { code: 'wrongShape', path: '$.colour', expected: 'no such field' },
  ]);
});

test('a name that every object has as a key is refused as an id, and as a word only where it is dangerous', () => {
  const rename = (name: string) => (report: Report) => set(report.sectors[0]?.name ?? {}, 'en', name);
  expect(after(rename('prototype'))).toEqual([]);
  expect(after(rename('constructor'))).toEqual([]);
  expect(after(rename('__proto__'))).toMatchObject([{ code: 'forbiddenKey', path: '$.sectors[0].name.en' }]);
  const unit = (report: Report) => set(report.projects[0] ?? {}, 'id', 'constructor');
  expect(after(unit)).toContainEqual(expect.objectContaining({ code: 'forbiddenKey' }));
});

test.each(['__proto__', 'constructor', 'prototype'])('the key %s is refused anywhere', (key) => {
  const text = JSON.stringify(madeUpReport()).replace('"actual":{', `"actual":{"${key}":{"x":1},`);
  expect(problemsOf(text)).toMatchObject([{ code: 'forbiddenKey', path: `$.indicators[0].actual.${key}` }]);
  expect('x' in {}).toBe(false);
});

test('HTML in a name is refused as what it is', () => {
  expect(
    after(({ projects: [first] }) => first && set(first.name, 'zh', '<img src=x onerror=alert(1)>')),
  ).toMatchObject([{ code: 'unsafeText', path: '$.projects[0].name.zh' }]);
});

test('a lone “<” is a word like another', () => {
  expect(after(({ projects: [first] }) => first && set(first.name, 'en', 'Works, < 5 km'))).toEqual([]);
});

test.each(['\u0000', '\u001b', '\u202e', '\u2028'])(
  'the control character %j in a name is refused',
  (character) => {
    const problems = after(({ sectors: [first] }) => first && set(first.name, 'en', `Roads${character}`));
    expect(problems).toMatchObject([{ code: 'unsafeText', path: '$.sectors[0].name.en' }]);
  },
);

test('an id used twice is refused, across indicators and projects', () => {
  expect(after(({ projects: [first] }) => first && set(first, 'id', 'spending'))).toMatchObject([
    { code: 'duplicateId', path: '$.projects[0].id', found: 'spending' },
  ]);
});

test.each<[string, (report: Report) => unknown]>([
  ['$.indicators[0].pillar', ({ indicators: [first] }) => set(first ?? {}, 'pillar', 'nobody')],
  ['$.indicators[0].sector', ({ indicators: [first] }) => set(first ?? {}, 'sector', 'nobody')],
  ['$.projects[0].place', ({ projects: [first] }) => set(first ?? {}, 'place', 'nobody')],
  ['$.keyFigures[0]', ({ keyFigures }) => set(keyFigures, '0', 'nobody')],
  [
    '$.announcements[0].reportedIn[0]',
    ({ announcements: [first] }) => set(first?.reportedIn ?? [], '0', 'nobody'),
  ],
  [
    '$.announcements[2].related[0]',
    ({ announcements: [, , third] }) => set(third ?? {}, 'related', ['nobody']),
  ],
  ['$.projects[0].partOf', ({ projects: [first] }) => set(first ?? {}, 'partOf', 'nobody')],
  ['$.projects[0].indicators[0]', ({ projects: [first] }) => set(first ?? {}, 'indicators', ['nobody'])],
  ['$.sums[0].whole', ({ sums: [first] }) => set(first ?? {}, 'whole', 'nobody')],
  ['$.pillars[0].cards[0]', ({ pillars: [first] }) => set(first ?? {}, 'cards', ['nobody'])],
  ['$.pillars[0].charts[1].whole', ({ pillars: [first] }) => set(first?.charts[1] ?? {}, 'whole', 'nobody')],
])('a reference to nothing at %s is refused', (path, change) => {
  expect(after(change)).toMatchObject([{ code: 'unknownReference', path, found: 'nobody' }]);
});

test.each<[string, (report: Report) => unknown]>([
  ['$.keyFigures[1]', (report) => set(report, 'keyFigures', ['spending', 'spending'])],
  ['$.pillars[0].cards[1]', ({ pillars: [first] }) => set(first ?? {}, 'cards', ['spending', 'spending'])],
  [
    '$.pillars[0].charts[0].indicators[1]',
    ({ pillars: [first] }) => set(first?.charts[0] ?? {}, 'indicators', ['spending', 'spending']),
  ],
])('an id listed twice at %s is refused', (path, change) => {
  expect(after(change)).toMatchObject([{ code: 'duplicateId', path, found: 'spending' }]);
});

test('a card of another part is refused, for it would be nowhere', () => {
  const cards = ({ pillars }: Report) => set(pillars[1] ?? {}, 'cards', ['spending']);
  expect(after(cards)).toMatchObject([
    { code: 'doesNotFit', path: '$.pillars[1].cards[0]', expected: 'an indicator of “water”' },
  ]);
});

test('a part of what is itself a part is refused: nobody could count them', () => {
  const change = ({ projects }: Report) => {
    const tunnel = projects.find(({ id }) => id === 'west-hill-tunnel');
    if (tunnel) tunnel.partOf = 'north-main';
  };
  expect(after(change)).toMatchObject([
    { code: 'doesNotFit', path: '$.projects[1].partOf', found: 'north-main' },
  ]);
});

test('a project that is part of itself is refused', () => {
  const change = ({ projects: [first] }: Report) => set(first ?? {}, 'partOf', first?.id);
  expect(after(change)).toMatchObject([{ code: 'doesNotFit', path: '$.projects[0].partOf' }]);
});

test.each([0, -1, 2.5])('a rank of %d is refused', (value) => {
  const rank = (report: Report) => set(indicatorOf(report, 'place-firms', 'rank').actual, 'value', value);
  expect(after(rank)).toContainEqual(
    expect.objectContaining({ code: 'doesNotFit', expected: 'a whole number from 1', found: String(value) }),
  );
});

test.each([
  ['value', 88.8],
  ['unit', '万元'],
  ['bound', 'atLeast'],
] as const)(
  'a figure whose %s is not that of its token is refused: the page would show both',
  (field, wrong) => {
    const change = (report: Report) => {
      const { actual } = indicatorOf(report, 'spending', 'amount');
      set(actual, field, wrong);
    };
    expect(after(change)).toContainEqual(
      expect.objectContaining({
        code: 'doesNotFit',
        path: expect.stringMatching(new RegExp(`\\.actual\\.${field}$`)),
        expected: expect.stringContaining('as printed'),
        found: String(wrong),
      }),
    );
  },
);

test('a date that is not that of its words is refused', () => {
  const change = (report: Report) => set(report.reported, 'date', '2031-01-02');
  expect(after(change)).toContainEqual(
    expect.objectContaining({ code: 'doesNotFit', path: '$.reported.date', found: '2031-01-02' }),
  );
});

test('a chart refuses an indicator that it cannot show', () => {
  const ladder = ({ pillars: [first] }: Report) => set(first?.charts[2] ?? {}, 'indicators', ['spending']);
  expect(after(ladder)).toMatchObject([
    {
      code: 'doesNotFit',
      path: '$.pillars[0].charts[2].indicators[0]',
      expected: 'a rank',
      found: '“spending” (amount)',
    },
  ]);
});

test('one bar cannot hold two units', () => {
  const parts = ({ pillars }: Report) =>
    set(pillars[1]?.charts[1] ?? {}, 'indicators', ['received', 'pipes']);
  expect(after(parts)).toMatchObject([
    { code: 'doesNotFit', path: '$.pillars[1].charts[1]', found: '件, 米' },
  ]);
});

test('progress with neither target nor completion is refused', () => {
  const neither = (report: Report) => {
    const { progress } = indicatorOf(report, 'spending', 'amount');
    if (progress) progress.completion = { missing: 'noCompletionStated' };
  };
  expect(after(neither)).toContainEqual(
    expect.objectContaining({ code: 'doesNotFit', path: '$.indicators[1].progress', found: 'neither' }),
  );
});

test('a token longer than its place is refused', () => {
  expect(
    after(({ claims: [first] }) => first && set(first.locator, 'token', '很长的一段话之外')),
  ).toMatchObject([{ code: 'badLocator', path: '$.claims[0].locator.end' }]);
});

test('a place beyond the text is refused', () => {
  expect(after(({ source }) => set(source, 'length', 10)).every(({ code }) => code === 'badLocator')).toBe(
    true,
  );
});

test('a placeholder that resolves to nothing is refused', () => {
  expect(after(({ pillars: [first] }) => first && set(first.finding, 'zh', '{nobody}'))).toMatchObject([
    { code: 'badPlaceholder', path: '$.pillars[0].finding.zh', found: '{nobody}' },
  ]);
});

test('a figure typed into a title is refused', () => {
  expect(after(({ pillars: [first] }) => first && set(first.lead, 'en', 'at 80.4%'))).toMatchObject([
    { code: 'badPlaceholder', path: '$.pillars[0].lead.en', found: '80.4' },
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
  expect(after((report) => set(report.title, 'zh', '<a'.repeat(120_000)))).toEqual([
    {
      code: 'wrongShape',
      path: '$.title.zh',
      expected: 'at most 4,000 characters',
      found: '240,000 characters',
    },
  ]);
});

test('an opening is markup if it ends anywhere behind it, whatever stands between', () => {
  const codes = (zh: string) => after((report) => set(report.title, 'zh', zh)).map(({ code }) => code);
  for (const markup of ['<a <b>', '<a title="<">', '</x\n>', '<!x>', '<?x>', '> <i> >'])
    expect(codes(markup)).toEqual(['unsafeText']);
  for (const words of ['> a <b', '<a<a<a', '< a >', '<1>', '<>', '<!-->']) expect(codes(words)).toEqual([]);
});

test('an id of 6 MB is refused like any other long text', () => {
  expect(after((report) => set(report, 'id', 'a-'.repeat(3_000_000)))).toMatchObject([
    { code: 'wrongShape', path: '$.id', found: '6,000,000 characters' },
  ]);
});

test('of ten thousand wrong entries a hundred are told, and the search ends before the last', () => {
  const problems = after((report) => set(report, 'projects', Array(10_000).fill({})));
  expect(problems).toHaveLength(101);
  expect(problems.at(-1)).toMatchObject({
    code: 'more',
    found: expect.stringMatching(/^at least 9\d\d more$/),
  });
});

test('of ten thousand wrong places a hundred are told', () => {
  const problems = after((report) => {
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
  const [problem] = after((report) => set(report, 'year', '长'.repeat(5000)));
  expect([...(problem?.found ?? '')].length).toBeLessThan(70);
});

test('a problem is a line with its place in either language, and what concerns the whole file has none', () => {
  const [problem] = problemsOf(JSON.stringify({ ...madeUpReport(), year: 'x' }));
  if (!problem) throw new Error('Nothing was found');
  expect(problemText(problem, 'zh')).toBe('格式不对（$.year）：应为数字，实为“x”。');
  expect(problemText(problem, 'en')).toBe('Wrong format ($.year): Expected a number, found “x”.');
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
