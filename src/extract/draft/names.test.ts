/** What a figure is called stands for itself: no half of a word, no span of time, no goal for what was done. Made-up words. */
import { describe, expect, it, test } from 'vitest';
import { traceReport } from '../../report/loading/trace.ts';
import { draftReport } from './draft.ts';

function drafted(words: string) {
  const text = `2031年12月8日\n${words}`;
  const { report, reviewItems } = draftReport(text, { file: 'a.txt', sha256: '0'.repeat(64) });
  expect(traceReport(report, text)).toEqual([]);
  return {
    report,
    names: report.indicators.map(({ name }) => name.zh),
    periods: report.indicators.map(({ asOf }) => ('token' in asOf ? asOf.token : null)),
    asked: reviewItems.map(({ what }) => what.zh).join('\n'),
  };
}

describe('a name', () => {
  it.each([
    ['本年度计划新开工项目25个。', ['新开工项目目标']],
    ['计划年内新建充电桩500个。', ['新建充电桩目标']],
    ['今年计划改造道路12条。', ['改造道路目标']],
    ['东河断面水质连续5年达到Ⅲ类。', ['东河断面水质连续达到Ⅲ类']],
    ['全市空气质量连续三年达到二级标准。', ['空气质量连续达到二级标准']],
    ['服务业占比为45.2%，比上年比重提高1.2个百分点。', ['服务业占比', '服务业占比提高幅度（比上年）']],
    ['西城小区改造目标30个，已完成28个。', ['西城小区改造']],
    ['共收到来信90件，其中市级60件，占66.7%。', ['收到来信', '市级的收到来信', '市级的收到来信占比']],
    ['6月底前办结来信12件。', ['办结来信']],
    ['12月底前新建公园3个。', ['新建公园']],
    ['常住人口迈上500万人新台阶。', ['常住人口']],
    ['市场主体跨上30万户台阶。', ['市场主体']],
    ['粮食产量站上50万吨新关口。', ['粮食产量']],
    ['东河码头新建台阶30个。', ['东河码头新建台阶']],
    ['前川街道新建公园3个。', ['前川街道新建公园']],
  ])('of %s', (words, names) => {
    expect(drafted(words).names).toEqual(names);
  });

  it.each([
    ['全市固定资产投资（1—11月）120亿元，增长5.2%。', ['固定资产投资', '固定资产投资增速'], '1—11月'],
    ['（1-9月）出口总额80亿元，下降3%。', ['出口总额', '出口总额降幅'], '1-9月'],
    ['高新区今年前三季度实现工业产值30亿元。', ['高新区工业产值'], '前三季度'],
    ['今年1-9月全市完成全年固定资产投资80亿元。', ['固定资产投资'], '1-9月'],
  ])('leaves out when it was, which is kept as its span: %s', (words, names, period) => {
    const draft = drafted(words);
    expect(draft.names).toEqual(names);
    expect(draft.periods[0]).toBe(period);
  });

  it.each([
    ['项目前期工作5项。', null],
    ['目前开工5项。', '目前'],
    ['完成项目前期论证5项。', null],
    ['前期工作完成5项。', null],
  ])('%s is dated %s', (words, period) => {
    expect(drafted(words).periods).toEqual([period]);
  });

  it.each([['实际改造5200户。'], ['改造目标5000户。'], ['12月底前完成改造30公里。']])(
    'that says what was done and not to what is asked about: %s',
    (words) => {
      expect(drafted(words).asked).toContain('未说明对象');
    },
  );

  it.each([['改造道路12条。'], ['新建学校5所。'], ['完成投资3亿元。']])(
    'is not asked about in %s',
    (words) => {
      expect(drafted(words).asked).not.toContain('未说明对象');
    },
  );
});

describe('the classes that suggestions came to', () => {
  it.each([
    [
      '共收到代表建议120件，其中已解决或基本解决（A类）60件，占50%；正在解决（B类）40件，列入计划解决（C类）15件，留作参考（D类）5件。',
      4,
    ],
    ['共办理建议120件。A类60件，B类40件，C类15件，D类5件。', 4],
    ['承办政协提案90件，其中A类（已经解决）50件、B类（正在解决）30件、C类（留作参考）10件。', 3],
    [
      '在办理的100件提案中，所提问题已经解决或基本解决的60件，占60%；正在解决或列入计划逐步解决的30件，占30%；因条件限制或其他原因留作参考的10件，占10%。',
      3,
    ],
  ])('are one composition with its total: %s', (words, parts) => {
    const { report } = drafted(words);
    expect(report.sums.map((sum) => sum.parts.length)).toEqual([parts]);
    expect(report.sums[0]?.whole).toBe(report.indicators[0]?.id);
    const ofIt = /(?:建议|提案)(?:占比)?$/u;
    expect(report.indicators.every(({ name }) => ofIt.test(name.zh))).toBe(true);
  });

  test('that do not make up the total are asked about', () => {
    const { report, asked } = drafted('共收到代表建议120件。已解决60件，正在解决40件，留作参考6件。');
    expect(report.sums).toEqual([]);
    expect(asked).toContain('其后各类办理结果的件数之和不等于“120件”');
  });

  test('are none where firms are sorted or a trouble is solved', () => {
    const { report, asked } = drafted('共有企业120家。A级企业60家，解决用工问题40个。');
    expect(report.sums).toEqual([]);
    expect(asked).not.toContain('各类办理结果');
  });
});

test('a number of a list keeps the unit that is printed on the last alone', () => {
  const { report } = drafted(
    '东河、西河优良比例分别高于考核目标1.4个和2.6个百分点，分别比上年提高4.08和3.76个百分点。',
  );
  const told = report.indicators.map(({ actual, unitName }) => [actual.token, actual.unit, unitName.zh]);
  expect(told).toEqual([
    ['1.4', '百分点', '个百分点'],
    ['2.6个百分点', '百分点', '个百分点'],
    ['4.08', '百分点', '个百分点'],
    ['3.76个百分点', '百分点', '个百分点'],
  ]);
  // A scale word on the last is not said of the others: they are asked about.
  expect(drafted('东港、西港吞吐量分别为4.08和3.76万吨。').names).toHaveLength(1);
});
