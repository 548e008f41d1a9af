import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Indicator, Report } from '../dataset/schema.ts';
import { loadReport } from '../loading/load.ts';
import { searchEntry } from '../search/search.ts';
import { madeUpReport } from '../testing/made-up-report.ts';
import { lookUp } from './look-up.ts';
import {
  isSubject,
  type LookupIndex,
  type LookupRow,
  lookupIndex,
  lookupWithPinyin,
} from './lookup-index.ts';

const never = new AbortController().signal;
let madeUp: LookupIndex = [];
let real: LookupIndex = [];
let report: Report;

beforeAll(async () => {
  const result = loadReport(readFileSync('data/xuchang-2020.json'));
  if (!result.ok) throw new Error('data/xuchang-2020.json does not load');
  report = result.value;
  madeUp = await lookupWithPinyin(lookupIndex(madeUpReport()), never);
  real = await lookupWithPinyin(lookupIndex(report), never);
});

const refs = (index: LookupIndex, question: string) => lookUp(index, question, 8).rows.map(({ ref }) => ref);
const first = (index: LookupIndex, question: string) => refs(index, question)[0];

/** A row of a made-up name. */
function named(ref: string, zh: string, kind: 'indicator' | 'project' = 'indicator'): LookupRow {
  const name = { zh, en: ref };
  const row = { ref, name, search: searchEntry(name), digits: [], tokens: [] };
  const [project] = madeUpReport().projects;
  const [indicator] = madeUpReport().indicators;
  if (!project || !indicator) throw new Error('The made-up report is empty');
  return kind === 'indicator' ? { ...row, kind, indicator } : { ...row, kind, project };
}

describe('lookUp', () => {
  it.each([
    ['东湖水厂', 'east-lake-works'],
    ['湖水', 'east-lake-works'],
    ['East Lake', 'east-lake-works'],
    ['waterworks', 'east-lake-works'],
    ['donghushuichang', 'east-lake-works'],
    ['donghu', 'east-lake-works'],
    ['dhsc', 'east-lake-works'],
    ['隧道', 'west-hill-tunnel'],
    ['ｘｓｓｄ', 'west-hill-tunnel'],
    ['ferry bridge', 'south-ferry-bridge'],
  ])('finds by %s', (question, ref) => {
    expect(first(madeUp, question)).toBe(ref);
  });

  it.each([
    ['97.2', 'emerging-investment'],
    ['97.2%', 'emerging-investment'],
    ['102.57', 'renewal-investment'],
    ['１０２．５７％', 'renewal-investment'],
    ['1,641', '5g-stations'],
    ['1641个', '5g-stations'],
    ['347.7', 'emerging-investment'],
    ['4.2293万户', 'old-communities-homes'],
    ['3000万', 'innovation-awards'],
    ['近3000万元', 'innovation-awards'],
    ['1个工作日', 'firm-setup-time'],
  ])('finds the figure that is printed as %s', (question, ref) => {
    expect(first(real, question)).toBe(ref);
  });

  it('takes a number for no part of another', () => {
    expect(refs(real, '641个')).toEqual([]);
    expect(refs(real, '.2293万户')).toEqual([]);
  });

  it.each([
    ['第4位', 'listed-firms-rank'],
    ['第四', 'listed-firms-rank'],
    ['排名第3的是什么', 'cloud-firms-rank'],
    ['rank 5', 'business-environment-rank'],
    ['营商环境排第几', 'business-environment-rank'],
    ['谁排名最高', 'cloud-firms-rank'],
    ['最低的排名', 'business-environment-rank'],
  ])('finds the rank of %s', (question, ref) => {
    expect(first(real, question)).toBe(ref);
  });

  it.each([
    ['多少家上市企业？', 'listed-firms'],
    ['上市公司有几家', 'listed-firms'],
    ['请问我市有几家上市企业？', 'listed-firms'],
    ['How many listed firms are there?', 'listed-firms'],
    ['listed companies', 'listed-firms'],
    ['5G基站', '5g-stations'],
    ['5G基站建了多少', '5g-stations'],
    ['5G基站建成了多少个？', '5g-stations'],
    ['how many 5G stations', '5g-stations'],
    ['97.2%是什么？', 'emerging-investment'],
    ['上了云的企业', 'cloud-firms'],
    ['代表有几位', 'motion-movers'],
    ['最多跑一次的比例是多少', 'one-visit-rate'],
    ['国道230', 'g230'],
    ['G230', 'g230'],
  ])('finds what %s is about', (question, ref) => {
    expect(first(real, question)).toBe(ref);
  });

  it.each([
    ['百城提质投资完成了多少', 'renewal-investment'],
    ['规上工业企业', 'large-industrial-firms'],
    ['超百亿企业', 'ten-billion-firms'],
    ['垃圾分类小区', 'waste-sorting-communities'],
    ['开办企业要几天', 'firm-setup-time'],
    ['奖励企业花了多少钱', 'innovation-awards'],
    ['棚改开工率', 'shanty-start-rate'],
  ])('finds a name of which %s says only pieces', (question, ref) => {
    expect(first(real, question)).toBe(ref);
  });

  it('puts the figure that is asked for before nearer names', () => {
    expect(first(real, '老旧小区改造')).toBe('old-communities-rate');
    expect(first(real, '老旧小区改造了多少户')).toBe('old-communities-homes');
    expect(first(real, '投资完成了多少')).toBe('emerging-investment');
  });

  it.each([
    ['水利', 'sector:water'],
    ['水利项目到哪一步了', 'sector:water'],
    ['water projects', 'sector:water'],
    ['交通项目有哪些', 'sector:transport'],
    ['基础设施', 'pillar:infrastructure'],
    ['长葛', 'place:changge'],
    ['还没开工的', 'stage:planned'],
    ['在建的项目', 'stage:construction'],
    ['已经投用的', 'stage:operating'],
    ['which projects are under construction', 'stage:construction'],
  ])('answers %s with a list, and what is on it', (question, ref) => {
    expect(first(real, question)).toBe(ref);
    const [, second] = lookUp(real, question, 8).rows;
    expect(['indicator', 'project', 'list']).toContain(second?.kind);
  });

  it('lists the furthest and the least far', () => {
    expect(refs(real, '完成率最高的是哪个')).toEqual(refs(real, '哪个指标完成率最低').reverse());
    expect(first(real, '完成率最高的是哪个')).toBe('5g-stations');
  });

  it.each(['没有达到目标的', '没有达标的指标', '哪些没完成', 'what is behind pace?'])(
    'says of %s that nothing is behind, where nothing is',
    (question) => {
      expect(lookUp(real, question, 8)).toMatchObject({
        statement: 'nothingBehind',
        rows: [{ ref: 'emerging-investment' }, { ref: 'renewal-investment' }, { ref: '5g-stations' }],
      });
    },
  );

  it('lists what is behind, where something is', () => {
    const changed = structuredClone(report);
    const one = changed.indicators.find(({ id }) => id === 'emerging-investment') as Indicator;
    Object.assign((one as { progress: { completion: object } }).progress.completion, {
      value: 60,
      token: '60%',
    });
    const index = lookupIndex(changed);
    expect(lookUp(index, '哪些滞后了', 8)).toMatchObject({
      statement: null,
      rows: [{ ref: 'emerging-investment' }],
    });
    expect(lookUp(index, '哪些超额完成了', 8).rows.map(({ ref }) => ref)).toEqual([
      '5g-stations',
      'renewal-investment',
    ]);
  });

  it('says that nothing can be told where no indicator has a target', () => {
    const index = lookupIndex({ ...report, indicators: report.indicators.slice(0, 3) });
    expect(lookUp(index, '哪些没完成', 8)).toEqual({ statement: 'noTargets', rows: [] });
  });

  it.each([
    ['有哪些前后不一致', 'note:titleInVersions-motion-title'],
    ['这份报告里有哪些地方前后矛盾？', 'note:titleInVersions-motion-title'],
    ['议案名称前后不一致', 'note:titleInVersions-motion-title'],
    ['where does the report contradict itself?', 'note:titleInVersions-motion-title'],
    ['哪些没有写明', 'note:announcedNotReported-closing-ecology'],
    ['合计对不对', 'note:sumHolds-motions'],
    ['do the totals add up', 'note:sumHolds-motions'],
    ['生态环境保护', 'note:announcedNotReported-closing-ecology'],
    ['未列数据', 'note:claimWithoutFigure-infrastructure'],
    ['figures without an as-of date', 'note:datesStated'],
  ])('finds the cross-check note of %s', (question, ref) => {
    expect(first(real, question)).toBe(ref);
  });

  it('finds every cross-check note by its title in either language', () => {
    const notes = real.filter(({ kind }) => kind === 'note');
    expect(notes.length).toBeGreaterThan(10);
    const lost = notes.filter(({ ref, name }) =>
      [name.zh, name.en].some((title) => !refs(real, title).includes(ref)),
    );
    expect(lost.map(({ ref }) => ref)).toEqual([]);
  });

  it.each(['项目', '投资', '位次', 'projects', '城镇化'])(
    'puts figures, projects and lists before what explains them: %s',
    (question) => {
      const explains = lookUp(real, question, real.length).rows.map((row) => !isSubject(row));
      expect(explains[0]).toBe(false);
      expect(explains).toEqual([...explains].sort());
    },
  );

  it('says that the report does not contradict itself, where no note says so', () => {
    const index = lookupIndex({ ...report, wordings: [] });
    expect(lookUp(index, '有哪些前后不一致', 8).statement).toBe('nothingInconsistent');
    expect(lookUp(real, '有哪些前后不一致', 8).statement).toBeNull();
  });

  it.each([
    ['序时进度', 'term:pace'],
    ['什么是序时进度？', 'term:pace'],
    ['序时进度怎么算的', 'term:pace'],
    ['xsjd', 'term:pace'],
    ['what does pace mean?', 'term:pace'],
    ['完成率', 'term:completion'],
    ['完成率是什么意思', 'term:completion'],
    ['据报告计算', 'term:computed'],
    ['报告原文', 'term:quoted'],
    ['分母是什么', 'term:denominator'],
    ['统计截至日期', 'term:asOf'],
    ['核对提示', 'term:crossChecks'],
  ])('answers %s with a definition', (question, ref) => {
    expect(first(real, question)).toBe(ref);
  });

  it.each(['完成率是多少', '完成率最高的是哪个', '进度最快的指标'])(
    'answers %s with a figure, and no definition',
    (question) => {
      expect(lookUp(real, question, 8).rows[0]?.kind).toBe('indicator');
    },
  );

  it.each(['高铁站', '机场', '没有这样的东西', '有多少？', 'how many?', '（', '  ', ''])(
    'finds nothing for “%s”',
    (question) => {
      expect(lookUp(real, question, 8)).toEqual({ statement: null, rows: [] });
    },
  );

  it('finds every name as it is shown, in either language, whatever marks stand around it', () => {
    const lost = [...report.indicators, ...report.projects].filter(({ id, name }) =>
      [name.zh, name.en, `《${name.zh}》，`, `\u200b「${name.zh}」`].some((text) => first(real, text) !== id),
    );
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  it('takes words of asking for part of a name where a name has them', () => {
    const index = [named('other', '国有企业'), named('whole', '共有产权住房了吗')];
    expect(refs(index, '了吗')).toEqual(['whole']);
    expect(refs(index, '国有企业有多少')).toEqual(['other']);
  });

  it('puts a whole name before one that begins so, and that before one that holds it', () => {
    const index = [named('holds', '新水厂网'), named('begins', '水厂改造'), named('whole', '水厂')];
    expect(refs(index, '水厂')).toEqual(['whole', 'begins', 'holds']);
  });

  it('puts an indicator before a project where both are named so', () => {
    const index = [named('project', '水厂一期', 'project'), named('indicator', '新水厂的投资')];
    expect(refs(index, '水厂')).toEqual(['indicator', 'project']);
  });

  it('gives no more than asked for', () => {
    expect(lookUp(real, '项目', 3).rows).toHaveLength(3);
  });
});
