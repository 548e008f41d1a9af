import { describe, expect, it } from 'vitest';
import { applyFilter, NO_FILTER, type ProjectIndex } from '../../report/projects/project-filter.ts';
import { searchEntry } from '../../report/search/search.ts';
import { indexWithPinyin } from './index-with-pinyin.ts';

function index(...names: string[]): ProjectIndex {
  const rows = names.map((zh, n) => {
    const name = { zh, en: `Project ${n}` };
    const words = { start: 0, end: 1, token: zh };
    const project = {
      id: `project-${n}`,
      name,
      pillar: 'p',
      sector: 's',
      type: 'project' as const,
      mention: words,
      place: 'c',
      stage: 'planned' as const,
      status: { ...name, locator: null },
      figures: [],
    };
    return { project, codes: [], partPlaces: [], search: () => searchEntry(name) };
  });
  return { options: { sector: [], stage: [], pillar: [], place: [] }, rows };
}

async function found(q: string, ...names: string[]): Promise<string[]> {
  const read = await indexWithPinyin(index(...names), new AbortController().signal);
  return applyFilter(read, { ...NO_FILTER, q }).projects.map(({ name }) => name.zh);
}

const NAMES = ['中德产业园', '重庆路改造', '绿色建筑', '5G 基站', 'G311 线改建', '“1+20”文件'];

describe('indexWithPinyin', () => {
  it.each([
    ['zdcyy', '中德产业园'],
    ['zhongdechanyeyuan', '中德产业园'],
    ['zhongde', '中德产业园'],
    ['chanye', '中德产业园'],
    ['chongqing', '重庆路改造'],
    ['cqlgz', '重庆路改造'],
    ['lvse', '绿色建筑'],
    ['5gjz', '5G 基站'],
    ['jizhan', '5G 基站'],
    ['g311', 'G311 线改建'],
    ['1+20', '“1+20”文件'],
    ['产业', '中德产业园'],
  ])('finds by %s: %s', async (q, name) => {
    expect(await found(q, ...NAMES)).toEqual([name]);
  });

  it('stops when nobody waits any longer', async () => {
    const controller = new AbortController();
    const pending = indexWithPinyin(index(...NAMES), controller.signal);
    controller.abort(new Error('no longer wanted'));
    await expect(pending).rejects.toThrow('no longer wanted');
  });
});
