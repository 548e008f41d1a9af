import { expect, test } from 'vitest';
import type { Report } from '../dataset/schema.ts';
import { indicatorOf } from '../testing/made-up-report.ts';
import { problemsAfter, set } from '../testing/problems-after.ts';

test('an id used twice is refused, across indicators and projects', () => {
  expect(problemsAfter(({ projects: [first] }) => first && set(first, 'id', 'spending'))).toMatchObject([
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
  expect(problemsAfter(change)).toMatchObject([{ code: 'unknownReference', path, found: 'nobody' }]);
});

test.each<[string, (report: Report) => unknown]>([
  ['$.keyFigures[1]', (report) => set(report, 'keyFigures', ['spending', 'spending'])],
  ['$.pillars[0].cards[1]', ({ pillars: [first] }) => set(first ?? {}, 'cards', ['spending', 'spending'])],
  [
    '$.pillars[0].charts[0].indicators[1]',
    ({ pillars: [first] }) => set(first?.charts[0] ?? {}, 'indicators', ['spending', 'spending']),
  ],
])('an id listed twice at %s is refused', (path, change) => {
  expect(problemsAfter(change)).toMatchObject([{ code: 'duplicateId', path, found: 'spending' }]);
});

test('a card of another part is refused, for it would be nowhere', () => {
  const cards = ({ pillars }: Report) => set(pillars[1] ?? {}, 'cards', ['spending']);
  expect(problemsAfter(cards)).toMatchObject([
    { code: 'doesNotFit', path: '$.pillars[1].cards[0]', expected: 'an indicator of “water”' },
  ]);
});

test('a part of what is itself a part is refused: nobody could count them', () => {
  const change = ({ projects }: Report) => {
    const tunnel = projects.find(({ id }) => id === 'west-hill-tunnel');
    if (tunnel) tunnel.partOf = 'north-main';
  };
  expect(problemsAfter(change)).toMatchObject([
    { code: 'doesNotFit', path: '$.projects[1].partOf', found: 'north-main' },
  ]);
});

test('a project that is part of itself is refused', () => {
  const change = ({ projects: [first] }: Report) => set(first ?? {}, 'partOf', first?.id);
  expect(problemsAfter(change)).toMatchObject([{ code: 'doesNotFit', path: '$.projects[0].partOf' }]);
});

test.each([0, -1, 2.5])('a rank of %d is refused', (value) => {
  const rank = (report: Report) => set(indicatorOf(report, 'place-firms', 'rank').actual, 'value', value);
  expect(problemsAfter(rank)).toContainEqual(
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
    expect(problemsAfter(change)).toContainEqual(
      expect.objectContaining({
        code: 'doesNotFit',
        path: expect.stringMatching(new RegExp(`\\.actual\\.${field}$`)),
        expected: expect.stringContaining('as in the report'),
        found: String(wrong),
      }),
    );
  },
);

test('a date that is not that of its words is refused', () => {
  const change = (report: Report) => set(report.reported, 'date', '2031-01-02');
  expect(problemsAfter(change)).toContainEqual(
    expect.objectContaining({ code: 'doesNotFit', path: '$.reported.date', found: '2031-01-02' }),
  );
});

test('a chart refuses an indicator that it cannot show', () => {
  const ladder = ({ pillars: [first] }: Report) => set(first?.charts[2] ?? {}, 'indicators', ['spending']);
  expect(problemsAfter(ladder)).toMatchObject([
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
  expect(problemsAfter(parts)).toMatchObject([
    { code: 'doesNotFit', path: '$.pillars[1].charts[1]', found: '件, 米' },
  ]);
});

test('progress with neither target nor completion is refused', () => {
  const neither = (report: Report) => {
    const { progress } = indicatorOf(report, 'spending', 'amount');
    if (progress) progress.completion = { missing: 'noCompletionStated' };
  };
  expect(problemsAfter(neither)).toContainEqual(
    expect.objectContaining({ code: 'doesNotFit', path: '$.indicators[1].progress', found: 'neither' }),
  );
});

test('a token longer than its place is refused', () => {
  expect(
    problemsAfter(({ claims: [first] }) => first && set(first.locator, 'token', '很长的一段话之外')),
  ).toMatchObject([{ code: 'badLocator', path: '$.claims[0].locator.end' }]);
});

test('a place beyond the text is refused', () => {
  expect(
    problemsAfter(({ source }) => set(source, 'length', 10)).every(({ code }) => code === 'badLocator'),
  ).toBe(true);
});

test('a placeholder that resolves to nothing is refused', () => {
  expect(
    problemsAfter(({ pillars: [first] }) => first && set(first.finding, 'zh', '{nobody}')),
  ).toMatchObject([{ code: 'badPlaceholder', path: '$.pillars[0].finding.zh', found: '{nobody}' }]);
});

test('a figure typed into a title is refused', () => {
  expect(problemsAfter(({ pillars: [first] }) => first && set(first.lead, 'en', 'at 80.4%'))).toMatchObject([
    { code: 'badPlaceholder', path: '$.pillars[0].lead.en', found: '80.4' },
  ]);
});
