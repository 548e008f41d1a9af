import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadReport } from '../loading/load.ts';
import { searchEntry } from '../search/search.ts';
import { madeUpReport } from '../testing/made-up-report.ts';
import { lookUp } from './look-up.ts';
import { type LookupIndex, type LookupRow, lookupIndex, lookupWithPinyin } from './lookup-index.ts';

const never = new AbortController().signal;
let madeUp: LookupIndex = [];
let real: LookupIndex = [];

beforeAll(async () => {
  const result = loadReport(readFileSync('data/xuchang-2020.json'));
  if (!result.ok) throw new Error('data/xuchang-2020.json does not load');
  madeUp = await lookupWithPinyin(lookupIndex(madeUpReport()), never);
  real = await lookupWithPinyin(lookupIndex(result.value), never);
});

const first = (index: LookupIndex, question: string) => lookUp(index, question, 8)[0]?.ref;

/** A row of a made-up name. */
function named(ref: string, zh: string, kind: LookupRow['kind'] = 'indicator'): LookupRow {
  const name = { zh, en: ref };
  return { ref, kind, name, search: searchEntry(name), digits: [] };
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
    ['1,641', '5g-stations'],
    ['347.7', 'emerging-investment'],
    ['5gjz', '5g-stations'],
    ['基站', '5g-stations'],
  ])('finds the figure of %s', (question, ref) => {
    const found = lookUp(real, question, 8).map((row) => row.ref);
    expect(found.slice(0, 3)).toContain(ref);
  });

  it.each([
    ['多少家上市企业？', 'listed-firms'],
    ['上市企业有多少', 'listed-firms'],
    ['请问我市有几家上市企业？', 'listed-firms'],
    ['上市企业是多少家', 'listed-firms'],
    ['How many listed firms are there?', 'listed-firms'],
    ['5G基站建成了多少个？', '5g-stations'],
    ['97.2%是什么？', 'emerging-investment'],
  ])('leaves out what only asks: %s', (question, ref) => {
    expect(first(real, question)).toBe(ref);
  });

  it('takes words of asking for part of a name where a name has them', () => {
    const index = [named('other', '国有企业'), named('whole', '共有产权住房了吗')];
    expect(lookUp(index, '了吗', 8).map(({ ref }) => ref)).toEqual(['whole']);
    expect(lookUp(index, '国有企业有多少', 8).map(({ ref }) => ref)).toEqual(['other']);
  });

  it('finds nothing for words that only ask', () => {
    expect(lookUp(real, '有多少？', 8)).toEqual([]);
    expect(lookUp(real, 'how many?', 8)).toEqual([]);
  });

  it('puts a whole name before one that begins so, and that before one that holds it', () => {
    const index = [named('holds', '新水厂网'), named('begins', '水厂改造'), named('whole', '水厂')];
    expect(lookUp(index, '水厂', 8).map(({ ref }) => ref)).toEqual(['whole', 'begins', 'holds']);
  });

  it('puts an indicator before a project where both are as near', () => {
    const index = [named('project', '水厂一期', 'project'), named('indicator', '水厂一期的投资')];
    expect(lookUp(index, '水厂', 8).map(({ ref }) => ref)).toEqual(['indicator', 'project']);
  });

  it('gives no more than asked for, and nothing for nothing', () => {
    expect(lookUp(real, '项目', 3)).toHaveLength(3);
    expect(lookUp(real, '  ', 8)).toEqual([]);
    expect(lookUp(real, '没有这样的东西', 8)).toEqual([]);
  });
});
