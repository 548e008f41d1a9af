/** A report of a city that does not exist, with harder sentences than a real one's, from its text to a draft. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Indicator } from '../../../report/dataset/schema.ts';
import { loadReport } from '../../../report/loading/load.ts';
import { traceReport } from '../../../report/loading/trace.ts';
import { draftReport } from '../draft.ts';

const bytes = readFileSync(new URL('./qichuan-2031.txt', import.meta.url));
const text = bytes.toString('utf8');
const sha256 = createHash('sha256').update(bytes).digest('hex');
const { report, reviewItems } = draftReport(text, { file: 'qichuan-2031.txt', sha256 });

function figure(token: string, nth = 0): Indicator {
  const found = report.indicators.filter(({ actual }) => actual.token === token)[nth];
  if (!found) throw new Error(`No indicator reads ${token}`);
  return found;
}

const progressOf = (token: string) => {
  const indicator = figure(token);
  if (!('progress' in indicator) || !indicator.progress) throw new Error(`${token} has no progress`);
  const { against, name, target, completion, period } = indicator.progress;
  const printed = (value: typeof target) => ('token' in value ? value.token : value.missing);
  return {
    against,
    name: name.zh,
    target: printed(target),
    completion: printed(completion),
    from: period?.from,
  };
};

test('the loader accepts the draft, and it accounts for the whole text', () => {
  expect(loadReport(JSON.stringify(report))).toMatchObject({ ok: true });
  expect(traceReport(report, text, sha256)).toEqual([]);
});

test('who reports, where, when and on what year is read from its head', () => {
  expect(report).toMatchObject({
    id: 'qichuan-2031',
    fullTitle: { zh: '栖川市第九届人民代表大会第三次会议重点建议办理与民生实事推进情况的报告' },
    place: { zh: '栖川市' },
    body: { zh: '栖川市人民政府' },
    session: { zh: '栖川市第九届人民代表大会第三次会议' },
    reported: { token: '2031年11月26日', date: '2031-11-26' },
    year: 2031,
  });
});

test('its numbered parts are the pillars', () => {
  expect(report.pillars.map(({ ordinal, heading }) => `${ordinal} ${heading.token}`)).toEqual([
    '1 工业经济稳中有进',
    '2 项目建设提速加力',
    '3 改革开放纵深推进',
    '4 民生福祉持续增进',
    '5 重点建议办理台账',
    '6 2032年工作安排',
  ]);
});

test('a completion belongs to the figure before it, with its denominator and its day', () => {
  expect(progressOf('231.4亿元')).toEqual({
    against: 'plan',
    name: '年度计划',
    target: 'noTargetStated',
    completion: '104.7%',
    from: '2031-01-01',
  });
  expect(figure('231.4亿元').asOf).toMatchObject({ token: '截至10月底', date: '2031-10-31' });
  expect(progressOf('5.3亿美元')).toMatchObject({ against: 'target', name: '全年目标', completion: '88.3%' });
  expect(progressOf('386.2亿元')).toMatchObject({ against: 'budget', name: '调整预算', completion: '91.7%' });
});

test('a target that is said to be passed belongs to what passed it', () => {
  expect(progressOf('2652个')).toMatchObject({ against: 'target', name: '年度目标', target: '2400个' });
});

test('a milestone, the actual beyond it and its rank are three indicators', () => {
  expect(figure('突破600家')).toMatchObject({ kind: 'milestone', actual: { value: 600, bound: 'over' } });
  expect(figure('618家')).toMatchObject({ kind: 'count', name: { zh: '高新技术企业' } });
  expect(figure('第三位')).toMatchObject({ kind: 'rank', scope: { zh: '全省', en: 'the province' } });
});

test('where a change begins stands for itself and says so', () => {
  expect(figure('1312家').name.zh).toBe('规模以上工业企业（上年）');
  expect(figure('1458家').name.zh).toBe('规模以上工业企业');
});

test('a share, a rate and a growth are told apart', () => {
  expect(figure('46.2%')).toMatchObject({ kind: 'share', denominator: { zh: '全市进出口总额' } });
  expect(figure('98.7%')).toMatchObject({ kind: 'rate', denominator: { missing: 'noDenominatorStated' } });
  expect(figure('8.6%')).toMatchObject({ kind: 'growth', denominator: { zh: '上年同期' } });
  expect(figure('3.9%')).toMatchObject({ kind: 'growth', name: { zh: '单位工业增加值能耗降幅' } });
});

test('a ratio of three is none of the figures, and is to be looked at', () => {
  const ratios = report.notFigures
    .filter(({ reason }) => reason === 'beyondFormat')
    .map(({ token }) => token);
  expect(ratios.slice(0, 3)).toEqual(['9.8', '45.1', '45.1']);
  expect(reviewItems.some(({ what }) => what.zh.includes('9.8：45.1：45.1'))).toBe(true);
});

test('every project is named, with its stage strictly by the words', () => {
  const stages = report.projects.map(({ name, stage }) => [
    name.zh,
    typeof stage === 'string' ? stage : stage.missing,
  ]);
  expect(Object.fromEntries(stages)).toEqual({
    '“百企焕新”行动': 'ongoing',
    栖川至云浦高速: 'operating',
    滨河快速路二期: 'operating',
    石牌渡大桥: 'construction',
    青螺湾隧道: 'construction',
    栖川机场改扩建工程: 'planned',
    引澜济栖工程: 'ongoing',
    白鹭洲水库: 'construction',
    南岗泵站: 'construction',
    水利枢纽: 'construction',
    栖川第三水厂: 'operating',
    双塘220千伏输电线路工程: 'approval',
    栖川绿色甲醇项目: 'construction',
    栖川市地下管网更新专项规划: 'completed',
    '栖川市综合立体交通网规划（2031—2040）': 'approval',
    栖川综合保税区: 'approval',
    中欧班列集结中心: 'construction',
    市妇幼保健院新院区项目: 'construction',
    栖川市第二人民医院扩建工程: 'operating',
    东浦路雨污分流改造工程: 'construction',
    东岭敬老院扩建项目: 'operating',
    南岗粮食储备库: 'construction',
    城西农贸市场改造: 'operating',
    儿童友好公园: 'construction',
    白鹭洲路灯更新: 'completed',
    栖川至澜浦城际铁路: 'planned',
  });
});

test('a list that names two of five keeps the count with the group', () => {
  const group = report.projects.find(({ name }) => name.zh === '水利枢纽');
  expect(group).toMatchObject({ type: 'programme', figures: [{ token: '5座', value: 5, kind: 'count' }] });
  const members = report.projects.filter(({ partOf }) => partOf === group?.id);
  expect(members.map(({ name }) => name.zh)).toEqual(['白鹭洲水库', '南岗泵站']);
});

test('progress leads the key figures, in the order of the report', () => {
  const [first, second] = report.keyFigures;
  expect([first, second]).toEqual([figure('231.4亿元').id, figure('2652个').id]);
});

test('each part has the charts that its figures allow', () => {
  expect(report.pillars.map(({ charts }) => charts.map(({ type }) => type))).toEqual([
    ['nested', 'growth', 'change'],
    ['bullet', 'units'],
    ['bullet', 'growth', 'change'],
    ['bullet', 'growth', 'change'],
    ['bullet', 'units'],
    [],
  ]);
});

test('a change names where it began, and a fall that it is one', () => {
  expect(figure('1458家')).toMatchObject({ earlier: figure('1312家').id });
  expect(figure('241项')).toMatchObject({ earlier: figure('386项').id });
  expect(figure('3.9%')).toMatchObject({ fall: true });
  expect(figure('8.6%')).not.toHaveProperty('fall');
});

test('names without English are one look, not a hundred', () => {
  expect(reviewItems.filter(({ what }) => what.en.includes('no English')).length).toBe(1);
  expect(reviewItems.length).toBeLessThan(12);
});

test('a ledger puts what was done to its plan, or to its estimate where the share says so', () => {
  expect(progressOf('2944万元')).toMatchObject({ target: '3200万元', completion: '92%', against: 'plan' });
  expect(progressOf('4050万元')).toMatchObject({ target: '5400万元', completion: '75%', name: '概算' });
  expect(figure('240张').name.zh).toBe('东岭敬老院扩建项目：新增床位');
});

test('a table of projects has their plans, what was done and how far they are', () => {
  expect(progressOf('1075')).toMatchObject({ target: '1250', completion: '86', name: '年度计划' });
  expect(figure('451.5')).toMatchObject({
    name: { zh: '民生实事：白鹭洲路灯更新完成投资' },
    actual: { value: 4_515_000, unit: '元' },
  });
});

test('what stands under next year’s heading is planned', () => {
  for (const token of ['26个', '45亿元', '12所', '3400个', '18个'])
    expect(figure(token)).toMatchObject({ planned: true });
});
