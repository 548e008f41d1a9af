import { describe, expect, test } from 'vitest';
import type { Report } from '../dataset/schema.ts';
import { SCHEMA_VERSION } from '../dataset/version.ts';
import { readReportText, type TraceProblem, traceReport } from './trace.ts';

const TEXT =
  '某市七届人大\n一是道路。截至11月底，建成道路12条，完成投资近3.5亿元，占年度任务的70%。2020年12月1日报告。';

function at(token: string) {
  const start = TEXT.indexOf(token);
  if (start < 0) throw new Error(`The text has no ${token}.`);
  return { start, end: start + token.length, token };
}

const both = (words: string) => ({ zh: words, en: words });

/** A small report that follows from TEXT in everything. */
function soundReport(): Report {
  const asOf = { ...at('截至11月底'), date: '2020-11-30' };
  const common = { pillar: 'roads', sector: 'transport', asOf };
  return {
    format: 'youju-report',
    version: SCHEMA_VERSION,
    id: 'some-city',
    title: both('报告'),
    fullTitle: both('报告'),
    place: both('某市'),
    body: both('某机关'),
    session: both('某次会议'),
    reported: { ...at('2020年12月1日'), date: '2020-12-01' },
    year: 2020,
    source: { file: 'some-city.txt', sha256: 'a'.repeat(64), length: TEXT.length },
    keyFigures: ['roads-built'],
    pillars: [
      {
        id: 'roads',
        ordinal: 1,
        name: both('道路'),
        heading: at('道路'),
        finding: both('道路'),
        lead: both('道路'),
        charts: [],
      },
    ],
    sectors: [{ id: 'transport', name: both('交通') }],
    places: [],
    indicators: [
      {
        ...common,
        id: 'roads-built',
        kind: 'count',
        name: both('道路'),
        unitName: both('条'),
        actual: { ...at('12条'), value: 12, unit: '条', bound: 'exact' },
        progress: null,
      },
      {
        ...common,
        id: 'investment',
        kind: 'amount',
        name: both('投资'),
        unitName: both('元'),
        actual: { ...at('近3.5亿元'), value: 350_000_000, unit: '元', bound: 'nearly' },
        progress: {
          against: 'task',
          name: both('年度任务'),
          target: { missing: 'noTargetStated' },
          completion: { ...at('70%'), value: 70, unit: '%', bound: 'exact' },
          period: null,
        },
      },
    ],
    projects: [],
    notFigures: [
      { ...at('七届'), reason: 'sessionOrdinal' },
      { ...at('一是'), reason: 'listNumber' },
    ],
    wordings: [],
    announcements: [],
    claims: [],
    sums: [],
  };
}

/** The sound report with one thing changed. */
function traceWith(change: (report: Report) => void, text = TEXT, sha256?: string): TraceProblem[] {
  const report = soundReport();
  change(report);
  return traceReport(report, text, sha256);
}

const actual = (report: Report, at: number) => {
  const indicator = report.indicators[at];
  if (!indicator) throw new Error(`No indicator ${at}.`);
  return indicator.actual;
};

const summary = (problems: TraceProblem[]) => problems.map(({ kind, path }) => `${kind} ${path}`);

describe('traceReport', () => {
  test('finds nothing wrong with a report that follows from its text', () => {
    expect(traceWith(() => {}, TEXT, 'a'.repeat(64))).toEqual([]);
  });

  test('finds a number that nothing accounts for', () => {
    const problems = traceWith((report) => void report.notFigures.pop());
    expect(problems).toMatchObject([{ kind: 'unaccounted', found: '一', ...span('一是', 1) }]);
  });

  test('does not let mere words account for a number', () => {
    const problems = traceWith((report) => {
      report.notFigures.pop();
      report.claims.push({ id: 'claim', pillar: 'roads', name: both('一'), locator: at('一是') });
    });
    expect(summary(problems)).toEqual(['unaccounted $']);
  });

  test('finds a token that is not at its place', () => {
    const problems = traceWith((report) => {
      actual(report, 0).start -= 1;
      actual(report, 0).end -= 1;
    });
    expect(summary(problems)).toContain('misplaced $.indicators[0].actual');
    expect(problems.find(({ kind }) => kind === 'misplaced')).toMatchObject({
      expected: '12条',
      found: '路12',
    });
  });

  test.each([
    ['value', (figure: Report['indicators'][number]['actual']) => (figure.value = 35_000_000)],
    ['unit', (figure: Report['indicators'][number]['actual']) => (figure.unit = '美元')],
    ['bound', (figure: Report['indicators'][number]['actual']) => (figure.bound = 'exact')],
  ])('finds a %s that does not follow from its token', (kind, change) => {
    const problems = traceWith((report) => void change(actual(report, 1)));
    expect(summary(problems)).toEqual([`${kind} $.indicators[1].actual.${kind}`]);
  });

  test('finds a figure whose token is not one number', () => {
    const problems = traceWith((report) => Object.assign(actual(report, 0), at('12条，完成投资')));
    expect(summary(problems)).toEqual(['unreadable $.indicators[0].actual']);
  });

  test('finds a date that its words do not name', () => {
    const problems = traceWith((report) => {
      if ('date' in report.reported) report.reported.date = '2020-12-02';
    });
    expect(problems).toMatchObject([{ kind: 'date', path: '$.reported', expected: '2020-12-01' }]);
  });

  test('finds one number that is claimed twice, but lets two figures share a date', () => {
    const problems = traceWith((report) => void report.notFigures.push({ ...at('12'), reason: 'slogan' }));
    expect(summary(problems)).toEqual(['overlap $.indicators[0].actual']);
  });

  test('finds another text: by its hash and by its length', () => {
    expect(summary(traceWith(() => {}, TEXT, 'b'.repeat(64)))).toEqual(['hash $.source.sha256']);
    expect(summary(traceWith(() => {}, `${TEXT}！`))).toEqual(['length $.source.length']);
  });

  test('finds a figure that was changed in the text', () => {
    const problems = traceWith(() => {}, TEXT.replace('70%', '71%'));
    expect(problems).toMatchObject([{ kind: 'misplaced', expected: '70%', found: '71%' }]);
  });

  test('counts a line end as one, however the file writes it', () => {
    expect(traceWith(() => {}, `\uFEFF${TEXT.replaceAll('\n', '\r\n')}`)).toEqual([]);
    expect(readReportText('一\r\n二')).toBe('一\n二');
  });

  test('traces a long report in good time', () => {
    const report = soundReport();
    const more = '一是'.repeat(50_000);
    for (let index = 0; index < 50_000; index += 1) {
      const start = TEXT.length + 2 * index;
      report.notFigures.push({ start, end: start + 2, token: '一是', reason: 'listNumber' });
    }
    report.source.length = TEXT.length + more.length;
    expect(traceReport(report, TEXT + more)).toEqual([]);
  });
});

function span(token: string, length: number) {
  const { start } = at(token);
  return { start, end: start + length };
}
