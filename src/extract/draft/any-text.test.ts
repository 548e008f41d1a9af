/** A draft of any text loads and traces, whatever stands beside whatever. The same texts every time; `SEEDS` more by hand. */
import { expect, test } from 'vitest';
import { loadReport } from '../../report/loading/load.ts';
import { traceReport } from '../../report/loading/trace.ts';
import { draftReport } from './draft.ts';
import { NoDraftError } from './no-draft.ts';

/** Mulberry32: the same row of numbers from one seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const PIECES = [
  '3 12 1.5 2,300 ３５ 三 十二 两 一百二十 百分之五 三分之一 近30 逾4.2 约 100余 第3 0 -2 00 999999999999 12.50 1：2：3 3-5 二〇三一 ↓5 +4',
  '亿元 万元 个 家 公里 % ％ 个百分点 万平方米 元/亩 位 名 件 户企业 倍 吨 年 月 日 季度 千伏 万千瓦时',
  '完成投资 总投资 新建公园 占年度计划的 占全市的 增长 下降 同比 比上年 由 提高到 达到 突破 大关 其中 分别 累计 已 将 计划 力争 到2035年， 目标任务： 超额完成 责任单位：',
  '东川水库工程 南川产业园 《东川规划》 “百企”行动 A类 东川至西川高速公路 城东小学 等 该项目 建成后 已于6月底 开工建设 建成通车 主体封顶 正在报批 尚未开工',
  '， 。 ； ： 、 （ ） ( ) “ ” 《 》 — · \t \n \n\n \u00a0 \u200b \u3000',
  '\n一、 \n（一） \n1. \n① \n■ \n表1： \n单位：万元\n 二是 \n下一步打算\n \n2031年12月8日\n 关于东川市2031年工作的报告\n ——在东川市第七届人民代表大会第二次会议上\n 附件',
].map((line) => line.split(' ').filter((piece) => piece !== ''));

function textFrom(seed: number): string {
  const random = randomFrom(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const length = 20 + Math.floor(random() * 120);
  return Array.from({ length }, () => pick(pick(PIECES))).join('');
}

const SEEDS = Number(process.env.SEEDS ?? 60);

test('a draft of any text loads and traces, and is the same each time', () => {
  let drafts = 0;
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const text = textFrom(seed);
    const drafted = () => draftReport(text, { file: 'a.txt', sha256: '0'.repeat(64) });
    let report: ReturnType<typeof drafted>['report'];
    try {
      report = drafted().report;
    } catch (error) {
      if (!(error instanceof NoDraftError)) throw new Error(`seed ${seed}`, { cause: error });
      continue;
    }
    drafts += 1;
    const loaded = loadReport(JSON.stringify(report));
    expect(loaded.ok ? [] : loaded.problems, `seed ${seed}`).toEqual([]);
    expect(traceReport(report, text), `seed ${seed}`).toEqual([]);
    if (seed % 10 === 0) expect(drafted().report).toEqual(report);
  }
  expect(drafts).toBeGreaterThan(SEEDS * 0.6);
});

test.each([
  [
    'numerals that an invisible character parts otherwise than they are read',
    '2031年新增企业3家，占百分点2,300\u200b0，编号12.50\u200b1.5。',
  ],
  ['more paragraphs than an entry may have members', `2031年工作\n${'新增企业3家。\n'.repeat(600)}`],
])('%s', (_, text) => {
  const { report } = draftReport(text, { file: 'a.txt', sha256: '0'.repeat(64) });
  const loaded = loadReport(JSON.stringify(report));
  expect(loaded.ok ? [] : loaded.problems).toEqual([]);
  expect(traceReport(report, text)).toEqual([]);
});
