import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Quantity } from '../lexicon/quantity.ts';
import { extractQuantities } from './extract-quantities.ts';

const read = (text: string): readonly Quantity[] => extractQuantities(text).quantities;
const subjects = (text: string): string[] => read(text).map(({ subject }) => subject);
const relations = (text: string) => read(text).map(({ relation }) => relation ?? null);

/** Any code unit, lone surrogates among them. */
const codeUnit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));

/** Characters that prose and typesetting bring, and every other one. */
const prose = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      ...'0123456789.,，。；：、%％万亿千百十一二三两余多近约超第和与及至年月日个家元人位第占比由到增长下降提高分别均其中完成达（）“”《》\n 　',
    ),
    fc.constantFrom(
      '增长',
      '分别',
      '百分点',
      '占年度任务的',
      '比上年',
      '突破',
      '大关',
      '5G',
      '第3位',
      '亿元',
      '预算',
    ),
    codeUnit,
  ),
  maxLength: 200,
});

test('no text makes it throw, and every quantity points at its token', () => {
  fc.assert(
    fc.property(prose, (text) => {
      let end = 0;
      for (const quantity of read(text)) {
        expect(text.slice(quantity.start, quantity.start + quantity.text.length)).toBe(quantity.text);
        expect(quantity.start).toBeGreaterThanOrEqual(end);
        end = quantity.start + quantity.text.length;
      }
    }),
    { numRuns: 500 },
  );
});

test('lone surrogates and control characters are passed over', () => {
  fc.assert(
    fc.property(fc.array(codeUnit), (units) => {
      expect(() => read(units.join(''))).not.toThrow();
    }),
  );
});

test('what is read of a sentence does not depend on the paragraphs behind it', () => {
  const first = '全市出口总额86.5亿元，增长12.3%。\n';
  fc.assert(
    fc.property(prose, (text) => {
      expect(read(`${first}\n${text}`).slice(0, 2)).toEqual(read(first));
    }),
  );
});

test('a figure with its bound keeps the words attached to it', () => {
  expect(read('拿出近3000万元奖励企业，备案企业200余家，建成面积20万平方米以上。')).toMatchObject([
    { text: '近3000万元', value: 30_000_000, unit: '元', bound: 'nearly', kind: 'amount' },
    { text: '200余家', value: 200, unit: '家', bound: 'over', kind: 'count' },
    { text: '20万平方米以上', value: 200_000, unit: '平方米', bound: 'atLeast', kind: 'measure' },
  ]);
});

test('a list said with 分别 gives each figure its own subject', () => {
  expect(subjects('水稻和小麦播种面积分别达到12万亩、8.5万亩，分别增长2%和3%。')).toEqual([
    '水稻播种面积',
    '小麦播种面积',
    '水稻播种面积',
    '小麦播种面积',
  ]);
});

test('a unit that stands on the last of a list is meant for all of it', () => {
  expect(read('普及率、达标率分别提高4.08和3.76个百分点。')).toMatchObject([
    { text: '4.08', unit: '百分点', kind: 'pointChange', subject: '普及率' },
    { text: '3.76个百分点', unit: '百分点', kind: 'pointChange', subject: '达标率' },
  ]);
});

test('a completion names its denominator, a share its whole, a change its base', () => {
  expect(relations('完成投资3亿元，占年度任务的97.2%，占全市投资的12%，比上年增长5%。')).toEqual([
    null,
    { relation: 'completionOf', reference: '年度任务' },
    { relation: 'shareOf', reference: '全市投资' },
    { relation: 'growthVs', reference: '上年' },
  ]);
});

test('a change has two ends', () => {
  expect(read('审批事项由2015年的206项精简到152项。')).toMatchObject([
    { subject: '审批事项', relation: { relation: 'changeFrom', reference: '2015年' } },
    { subject: '审批事项', relation: { relation: 'changeTo' } },
  ]);
});

test('a target is told from a reading, also where it is only said to be passed', () => {
  expect(relations('累计建成充电桩1641个，超额完成1500个充电桩的年度目标。')).toEqual([
    null,
    { relation: 'target' },
  ]);
  expect(relations('今年主要目标是：生产总值增长6%；新增就业5万人。')).toEqual([
    { relation: 'target' },
    { relation: 'target' },
  ]);
});

test('a milestone stands before its reading', () => {
  expect(read('成交额突破30亿元大关，达到32.6亿元。')).toMatchObject([
    { text: '30亿元', bound: 'over', relation: { relation: 'milestone' } },
    { text: '32.6亿元', bound: 'exact' },
  ]);
});

test('a rank has its scope and is of what was spoken of', () => {
  expect(read('出口总额86.5亿元，居全省第6位。')).toMatchObject([
    { subject: '出口总额' },
    { subject: '出口总额', kind: 'rank', value: 6, unit: '位', scope: '全省' },
  ]);
});

test('a criterion sorts what is counted and cuts no words apart', () => {
  expect(read('产值超百亿元企业7家，5亿元以上项目32个。')).toMatchObject([
    { text: '超百亿元', kind: 'threshold', value: 10_000_000_000 },
    { text: '7家', kind: 'count', subject: '产值超百亿元企业' },
    { text: '5亿元以上', kind: 'threshold' },
    { text: '32个', kind: 'count', subject: '5亿元以上项目' },
  ]);
});

test.each([
  '2030年11月28日，第三届会议第二次全体会议举行',
  '一是加快建设。二是加强管理',
  '国道230改建，G40高速通车，地铁2号线开工',
  '4A级景区、三甲医院、5G网络、二期工程',
  '《发展规划（2020—2030）》和“1+20”政策',
  '统一认识，进一步推进，唯一一家',
  '过去五年，三年行动计划，成立70周年',
  '数十家企业，几百个村，十几个项目',
  '三门峡、五台山、七道湾、六盘水的经验',
  '统筹两个大局，推进五位一体，千家万户受益',
])('%s holds no quantity', (text) => {
  expect(read(text)).toEqual([]);
});

test('every numeral that is no quantity has a reason', () => {
  const { rejected } = extractQuantities('2030年实施“三大改造”，国道230通车。');
  expect(rejected.map(({ reason }) => reason)).toEqual(['date', 'nameOfProgramme', 'roadNumber']);
});

test.each([
  ['累计', (words: string) => `${words}乙有5亿元。`, '5亿元'],
  ['规划建设', (words: string) => `${words}乙有5亿元。`, '5亿元'],
  ['排在', (words: string) => `${words}乙第3位。`, '第3位'],
  ['已达', (words: string) => `占${words}乙5%。`, '5%'],
  ['全部', (words: string) => `建成5座${words}乙。`, '5座'],
  ['大幅增长', (words: string) => `产值${words}乙5%。`, '5%'],
])('%s said over and over is read in one pass', (words, write, token) => {
  expect(read(write(words.repeat(200))).map(({ text }) => text)).toEqual([token]);
});

test('an estimate is told from what is done and from what is aimed at', () => {
  const modalities = (text: string) => read(text).map(({ modality }) => modality ?? null);
  expect(modalities('1—11月完成投资32亿元，预计全年完成40亿元。')).toEqual([null, 'expected']);
  expect(modalities('预计全年完成投资40亿元，增长5%；截至11月底已完成32亿元。')).toEqual([
    'expected',
    'expected',
    null,
  ]);
  expect(modalities('今年预期目标：生产总值增长6%。')).toEqual(['planned']);
});

test('同比 names its base also before a verb of one character', () => {
  expect(read('出口同比增8%。')).toMatchObject([
    { subject: '出口', relation: { relation: 'growthVs', reference: '上年同期' } },
  ]);
});

test('提速 is no fall', () => {
  expect(read('宽带网络提速50%。')[0]).not.toHaveProperty('direction');
});

test.each([
  ['配备九台设备', '九台'],
  ['新增三台山地挖掘机', '三台'],
  ['建成十家村卫生室', '十家'],
  ['治理三道河道', '三道'],
  ['办理时间缩短三个月', '三个月'],
  ['用时两个月', '两个月'],
  ['提前一年完成任务', '一年'],
])('%s counts', (text, token) => {
  expect(read(`${text}。`).map((quantity) => quantity.text)).toEqual([token]);
});
