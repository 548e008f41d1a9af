/** A list of undertakings: each member is one project, with its stage, its target, what was done, and what is said of it. */
import { describe, expect, it, test } from 'vitest';
import { loadReport } from '../../report/loading/load.ts';
import { traceReport } from '../../report/loading/trace.ts';
import { draftReport } from './draft.ts';

function drafted(...lines: string[]) {
  const text = `2030年工作报告，2030年12月1日在会议上\n${lines.join('\n')}\n`;
  const { report, reviewItems } = draftReport(text, { file: 'a.txt', sha256: '0'.repeat(64) });
  expect(loadReport(JSON.stringify(report))).toMatchObject({ ok: true });
  expect(traceReport(report, text)).toEqual([]);
  const told = report.indicators.map((indicator) => {
    const progress = 'progress' in indicator ? indicator.progress : null;
    const printed = (figure: object | undefined) => (figure && 'token' in figure ? ` / ${figure.token}` : '');
    return `${indicator.name.zh} ${indicator.actual.token}${printed(progress?.target)}${printed(progress?.completion)}`;
  });
  return { told, report, projects: report.projects.map(({ name, stage }) => [name.zh, stage]), reviewItems };
}

describe('a member of a ledger', () => {
  it.each(['1.', '（1）', '①', '一是', '●', '（一）'])(
    'with %s is one project with target, actual and stage',
    (mark) => {
      const { told, projects, report } = drafted(
        '一、项目进展',
        `${mark}东路改造工程项目。该项目计划投资900万元，完成项目投资850万元，于2030年7月全面完工并投入使用。`,
      );
      expect(projects).toEqual([['东路改造工程项目', 'operating']]);
      expect(told).toEqual(['东路改造工程项目完成投资 850万元 / 900万元']);
      expect(report.projects[0]?.indicators).toEqual([report.indicators[0]?.id]);
    },
  );

  it.each([
    ['主体工程已完工，正在进行设备安装。', 'construction'],
    ['一期厂房主体封顶。', 'construction'],
    ['已于9月建成投用。', 'operating'],
    ['计划2031年3月开工建设。', 'planned'],
    ['进展情况：路基工程完成85%。', 'construction'],
  ])('that says %s', (words, stage) => {
    expect(drafted('一、进展', `1.青石水库扩容工程。总投资3亿元。${words}`).projects).toEqual([
      ['青石水库扩容工程', stage],
    ]);
  });

  it('has what stands under it, and not what stands under the next', () => {
    const { told } = drafted(
      '一、进展',
      '1.东山水厂扩建工程',
      '进展情况：截至11月底，完成投资2000万元。',
      '2.西山水厂扩建工程',
      '进展情况：截至11月底，完成投资3000万元。',
      '二、问题',
      '全市新建学校5所。',
    );
    expect(told).toEqual([
      '东山水厂扩建工程完成投资 2000万元',
      '西山水厂扩建工程完成投资 3000万元',
      '新建学校 5所',
    ]);
  });

  it.each([
    '1.加快道路建设。完成投资3亿元。',
    '1.关于改造东路的建议。完成投资3亿元。',
    '1.项目开工率不足。完成投资3亿元。',
  ])('%s is none', (line) => {
    expect(drafted('一、进展', line).projects).toEqual([]);
  });
});

describe('a target said clauses before its actual', () => {
  it('is its target where the share is the witness', () => {
    const words = '全市计划投资2600万元，改造道路12公里，截至11月底完成投资2210万元，占年度计划的85%。';
    const { told } = drafted('一、甲', words);
    expect(told.filter((line) => line.endsWith('2210万元 / 2600万元 / 85%'))).toHaveLength(1);
  });

  it('is none where the share says otherwise', () => {
    const { told } = drafted(
      '一、甲',
      '工业项目计划投资2600万元，截至11月底完成投资2210万元，占总任务的45%。',
    );
    expect(told.some((line) => line.includes('2210万元 / 2600万元'))).toBe(false);
  });
});

test('分别 over clauses takes up the sums, each its own', () => {
  const { told } = drafted(
    '一、甲',
    '5个道路项目完成投资9亿元，8个水利项目完成投资12亿元，6个教育项目完成投资3亿元，分别占计划的101%、82%、97%。',
  );
  expect(told.filter((line) => line.includes('/'))).toEqual([
    '道路项目完成投资 9亿元 / 101%',
    '水利项目完成投资 12亿元 / 82%',
    '教育项目完成投资 3亿元 / 97%',
  ]);
});

test('what stands before a colon is whose the sums behind it are', () => {
  const { told } = drafted(
    '一、甲',
    '十大交通项目：今年计划投资9000万元，已完成投资4500万元；五大水利项目：今年计划投资6000万元，已完成投资5400万元。',
  );
  expect(told.filter((line) => line.includes('/'))).toEqual([
    '交通项目完成投资 4500万元 / 9000万元',
    '水利项目完成投资 5400万元 / 6000万元',
  ]);
});

test.each([
  '特别是项目开工率不足。',
  '水务局负责的项目进度滞后。',
  '提升城乡规划水平。',
  '现将重点项目建设情况报告如下。',
  '东川区2030年政府投资项目进展顺利。',
])('%s names no project', (line) => {
  expect(drafted('一、甲', '新建学校5所。', line).projects).toEqual([]);
});

test('numbers that only count undertakings part nothing: what paragraphs open with does', () => {
  const { report, projects, told } = drafted(
    '全市共安排重点项目120个，已开工111个。',
    '分领域看：产业类项目63个，基础设施类项目57个。',
    '重大项目进展：',
    '1.白石至青河高速公路。全长61.2公里，路基工程完成88%。',
    '2.市第三医院东院区。设置床位1200张，主体结构施工至12层。',
    '3.轨道交通5号线。线路长24.3公里，盾构区间掘进完成61%。',
  );
  expect(report.pillars.map(({ name }) => name.zh)).toEqual(['分领域', '重大项目进展']);
  expect(projects).toEqual([
    ['白石至青河高速公路', 'construction'],
    ['市第三医院东院区', 'construction'],
    ['轨道交通5号线', 'construction'],
  ]);
  expect(told).toContain('白石至青河高速公路：路基工程完成比例 88%');
});

test('what keeps an undertaking from its start is said of it, and how far it looks done', () => {
  const { projects, report } = drafted(
    '一、存在问题',
    '榆林路中学迁建项目因管线迁移影响，至今尚未开工；河西体育中心工程形象进度仅为37%，落后序时进度20个百分点。',
  );
  expect(projects).toEqual([
    ['榆林路中学迁建项目', 'planned'],
    ['河西体育中心工程', 'construction'],
  ]);
  expect(report.projects[1]?.status.zh).toBe('形象进度仅为37%');
});

test('a heading of several undertakings is none of them', () => {
  const { report, projects, told } = drafted(
    '一、已完成的项目',
    '1.提升公共交通服务能力。新购置公交车32辆。',
    '二、正在推进的项目',
    '1.县医院感染楼建设项目。总投资7600万元，主体工程已完工，完成装修工程量的65%。',
    '2.城区雨污分流二期工程。计划改造管网31公里，截至12月20日完成24.5公里。',
  );
  expect(report.pillars.map(({ name }) => name.zh)).toEqual(['已完成的项目', '正在推进的项目']);
  expect(projects).toEqual([
    ['县医院感染楼建设项目', 'construction'],
    ['城区雨污分流二期工程', 'construction'],
  ]);
  expect(told).toEqual([
    '新购置公交车 32辆',
    '县医院感染楼建设项目总投资 7600万元',
    '县医院感染楼建设项目完成装修工程量的比例 65%',
    '城区雨污分流二期工程：改造管网 24.5公里 / 31公里',
  ]);
});

test.each([
  ['全市完成投资9亿元，占年度工程计划的90%。', ['完成投资 9亿元 / 90%']],
  ['完成水利投资12亿元，占工程年度计划投资的85%。', ['水利投资 12亿元 / 85%']],
  ['完成管网铺设73公里，完成工程量的65%。', ['管网铺设 73公里 / 65%']],
  [
    '东河治理完成投资9000万元，完成工程总量的70%。',
    ['东河治理完成投资 9000万元', '东河治理完成工程总量的比例 70%'],
  ],
])('works done are of works, and a plan for works is money: %s', (words, told) => {
  expect(drafted(words).told).toEqual(told);
});
