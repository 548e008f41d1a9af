/** A draft is accepted by the loader and accounts for its whole text, whatever the text. */
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../report/dataset/schema.ts';
import { listFigures } from '../../report/figures/figures.ts';
import { loadReport } from '../../report/loading/load.ts';
import { traceReport } from '../../report/loading/trace.ts';
import { printedToken } from '../../report/numbers/printed-token.ts';
import { MOST_CHARACTERS } from '../read/limits.ts';
import { type Draft, draftReport, NoDraftError } from './draft.ts';

const source = { file: 'made-up.txt', sha256: 'a'.repeat(64) };

function draftOf(text: string): Draft | null {
  try {
    return draftReport(text, source);
  } catch (error) {
    if (error instanceof NoDraftError) return null;
    throw error;
  }
}

const upwards = (a: number, b: number) => a - b;

/** Where the tokens of a report's figures begin, told without the lookup that is tested. */
function tokenStarts({ indicators, projects }: Report): number[] {
  const ofIndicators = indicators.flatMap((indicator) => {
    const progress = 'progress' in indicator ? indicator.progress : null;
    return [indicator.actual, progress?.target, progress?.completion];
  });
  return [...ofIndicators, ...projects.flatMap(({ figures }) => figures)].flatMap((figure) =>
    figure && 'token' in figure ? [figure.start] : [],
  );
}

function expectSound(text: string, { report, reviewItems }: Draft): void {
  const loaded = loadReport(JSON.stringify(report));
  expect(loaded.ok ? [] : loaded.problems).toEqual([]);
  expect(traceReport(report, text, source.sha256)).toEqual([]);
  // Every token is shown once and as it is printed; what is computed from them can be said in both languages.
  const shown = listFigures(report);
  const printed = shown.flatMap(({ printed: figure }) => figure ?? []);
  expect(printed.map(({ start }) => start).sort(upwards)).toEqual(tokenStarts(report).sort(upwards));
  for (const { ref, printed: figure, text: words } of shown) {
    if (figure) expect(words.zh, ref).toBe(printedToken(figure));
    expect(words.zh, ref).toMatch(/\S/u);
    expect(words.en, ref).toMatch(/\S/u);
  }
  for (const { start, end } of reviewItems)
    expect(0 <= start && start <= end && end <= report.source.length).toBe(true);
}

/** Bits of prose, joined at random: most make no sense, as a badly scanned text would not. */
const BITS = [
  '一、',
  '二、',
  '（一）',
  '一是',
  '二是',
  '三是',
  '加快发展',
  '工业',
  '全市',
  '我市',
  '云泽市',
  '《云泽市水网规划》',
  '“两港一路”行动',
  '完成投资',
  '总投资',
  '占年度任务的',
  '超额完成',
  '的年度目标',
  '同比增长',
  '下降',
  '由',
  '提高到',
  '比上年',
  '居全省第',
  '位',
  '第二',
  '突破',
  '大关',
  '达到',
  '分别',
  '其中',
  '、',
  '和',
  '，',
  '。',
  '；',
  '\n',
  '2031年',
  '截至9月底',
  '2031年12月3日',
  '12',
  '3.5',
  '1,076',
  '０３',
  '万',
  '亿',
  '元',
  '家',
  '个',
  '户',
  '%',
  '个百分点',
  '倍',
  '成',
  '工程',
  '项目',
  '产业园',
  '开工建设',
  '建成通车',
  '等',
  '条',
  '三百二十',
  '两',
  '一半',
  '翻两番',
  '百分之九十五',
  '三分之一',
  '28.9：27.9：43.2',
  '3至5',
  '近',
  '余',
  '以上',
  '左右',
  '{',
  '}',
  '<b>',
  '🚄',
  '\u2028',
  '5G',
  '零',
  '〇',
  '上',
  '不足',
  'constructor',
  '__proto__',
];

describe('a draft of any text', () => {
  test('is accepted and accounts for every numeral', () => {
    const prose = fc
      .array(
        fc.oneof(
          { weight: 9, arbitrary: fc.constantFrom(...BITS) },
          { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
        ),
        {
          maxLength: 60,
        },
      )
      .map((bits) => `2031年${bits.join('')}`);
    fc.assert(
      fc.property(prose, (text) => {
        const draft = draftOf(text);
        if (draft) expectSound(text, draft);
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  test.each([
    [
      'within each of two parts',
      ['一、上年工作回顾', '（一）工业', '（二）农业', '二、今年工作安排', '（一）工业', '（二）农业'],
    ],
    [
      'one list after another',
      ['（一）工业', '（二）农业', '（三）服务业', '（一）工业', '（二）农业', '（三）服务业'],
    ],
    [
      'with parts of their own',
      ['第一部分 回顾', '一、工业', '二、农业', '第二部分 安排', '一、工业', '二、农业'],
    ],
  ])('stays sound where the numbering of sections begins anew: %s', (_, headings) => {
    const body = (at: number) => `全年完成投资${10 + at}亿元，新增企业${20 + at}家。`;
    const text = `关于2030年工作的报告\n2030年12月28日\n${headings.map((heading, at) => `${heading}\n${body(at)}`).join('\n')}\n`;
    const draft = draftOf(text);
    if (!draft) throw new Error('no draft was made');
    expectSound(text, draft);
    const ordinals = draft.report.pillars.map(({ ordinal }) => ordinal);
    expect(new Set(ordinals).size).toBe(ordinals.length);
  });

  test('of the longest text allowed, as dense in figures as prose can be, is within what a dataset may hold', () => {
    const line = '新增企业3家，完成投资5亿元，第2批第4号。';
    const text = `关于2030年工作的报告\n2030年12月28日\n一、工业\n${line.repeat(Math.floor((MOST_CHARACTERS - 60) / line.length))}\n`;
    const draft = draftOf(text);
    if (!draft) throw new Error('no draft was made');
    const loaded = loadReport(JSON.stringify(draft.report));
    expect(loaded.ok ? [] : loaded.problems).toEqual([]);
  });

  test('stays sound over a run of digits longer than any token', () => {
    const text = `2031年新建学校3所，编号${'9'.repeat(450)}。`;
    expectSound(text, draftReport(text, source));
  });

  test('stays sound over numbers larger than any figure, and below zero', () => {
    const text = `2031年新建学校${'9'.repeat(18)}所。净利润-3亿元，占年度任务的60%。在建项目-2个，完工项目3个。`;
    const draft = draftReport(text, source);
    expectSound(text, draft);
    expect(draft.report.notFigures).toContainEqual(
      expect.objectContaining({ token: '9'.repeat(18), reason: 'beyondFormat' }),
    );
  });

  test('is the same each time', () => {
    const text = '一、2031年工业。新增企业35家，居全省第3位。东湖水厂工程开工建设。';
    expect(draftReport(text, source)).toEqual(draftReport(text, source));
  });

  test('reads a year in Chinese numerals, and the date of the report', () => {
    const text = '关于工作情况的报告\n二〇三一年十二月二十八日\n新增企业35家。';
    expect(draftReport(text, source).report).toMatchObject({
      year: 2031,
      reported: { token: '二〇三一年十二月二十八日', date: '2031-12-28' },
    });
    expect(draftReport('二〇三一年新增企业35家。', source).report.year).toBe(2031);
  });

  test('is refused with the reason where there is nothing to draft', () => {
    expect(() => draftReport('各位代表，谢谢大家。', source)).toThrow(new NoDraftError());
  });

  test('guesses neither a day nor a year: what the words do not state is asked for', () => {
    const { report, reviewItems } = draftReport('新增企业35家，截至11月底完成投资32亿元。', source);
    expect(report).toMatchObject({
      year: { missing: 'noYearStated' },
      reported: { missing: 'noDayOfReportStated' },
      title: { zh: '报告' },
    });
    expect(report.indicators[1]?.asOf).toMatchObject({ missing: 'dateOnlyInWords', token: '截至11月底' });
    const asked = reviewItems.map(({ what }) => what.zh).join();
    expect(asked).toContain('原文未写明报告日期');
    expect(asked).toContain('报告年度');
    const dated = draftReport('2031年新增企业35家，由2029年的20家增加到30家。', source).report;
    expect(dated).toMatchObject({ year: 2031, reported: { missing: 'noDayOfReportStated' } });
    expect(loadReport(JSON.stringify(report))).toMatchObject({ ok: true });
  });
});

/** Name, and what the actual is held against, of each indicator. */
const readIn = (text: string) =>
  draftReport(`2031年，${text}`, source).report.indicators.map((indicator) => {
    const progress = 'progress' in indicator ? indicator.progress : null;
    const target = progress && 'token' in progress.target ? progress.target.token : null;
    return [indicator.name.zh, indicator.actual.token, target];
  });

describe('a draft says no more than the words', () => {
  test('a target belongs to the actual of the same thing, not to the one that stands nearest', () => {
    expect(readIn('新建学校3所，力争建成医院2所。')).toEqual([
      ['新建学校', '3所', null],
      ['建成医院目标', '2所', null],
    ]);
    expect(readIn('累计建成充电桩1641个，超额完成1500个充电桩的年度目标。')).toEqual([
      ['累计建成充电桩', '1641个', '1500个'],
    ]);
    expect(readIn('棚户区改造开工3.2万套，年度任务2.9万套。')).toEqual([
      ['棚户区改造开工', '3.2万套', '2.9万套'],
    ]);
  });

  test('what is compared with is named so, and is of no day of this year', () => {
    const text = '1—6月，县级税收收入完成8.42亿元，比上年同期7.95亿元增收0.47亿元。';
    expect(readIn(text).slice(0, 2)).toEqual([
      ['县级税收收入', '8.42亿元', null],
      ['县级税收收入（上年同期）', '7.95亿元', null],
    ]);
    const { report, reviewItems } = draftReport(`2031年，${text}`, source);
    expect(report.indicators[1]?.asOf).toEqual({ missing: 'noDateStated' });
    expect(reviewItems.map(({ what }) => what.zh)).toContainEqual(expect.stringContaining('变化前的数'));
  });

  test('how early something came is not the thing itself', () => {
    expect(readIn('非化石能源占比达到18.6%，提前一年完成规划目标。')).toEqual([
      ['非化石能源占比', '18.6%', null],
      ['非化石能源占比提前的时间', '一年', null],
    ]);
  });

  test('a rate with a sign is no fall of less than nothing', () => {
    expect(readIn('工业增速为-3.5%。')).toEqual([['工业增速', '-3.5%', null]]);
    expect(readIn('工业下降3.5%。')).toEqual([['工业降幅', '3.5%', null]]);
  });

  test('a completion that other words part from its actual is to be looked at', () => {
    const reviewItemsOf = (text: string) =>
      draftReport(`2031年，${text}`, source).reviewItems.map(({ what }) => what.zh);
    const apart = expect.stringContaining('请核对归属');
    expect(reviewItemsOf('开工项目15个，占年度任务的60%。')).not.toContainEqual(apart);
    expect(reviewItemsOf('开工项目15个，在各方共同努力下，占年度任务的60%。')).toContainEqual(apart);
  });
});

describe.each(['xuchang-2020.txt', 'dev/handan-2016.txt', 'dev/qingdao-2019.txt', 'dev/tongren-2013.txt'])(
  'the real report %s',
  (name) => {
    const url = new URL(`../../../../shared/reports/${name}`, import.meta.url);
    const isSkipped = !existsSync(url) && !process.env.CI;
    test.skipIf(isSkipped)(
      `becomes a sound draft${isSkipped ? ' (skipped: the text is not here, and texts are not in git)' : ''}`,
      () => {
        const text = readFileSync(url, 'utf8');
        expectSound(text, draftReport(text, source));
      },
    );
  },
);
