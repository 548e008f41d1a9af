import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadReport } from '../loading/load.ts';
import { ofClass } from '../projects/project-class.ts';
import { lookupIndex } from './lookup-index.ts';
import { lookupList } from './lookup-list.ts';

it('counts projects, plans and measures apart, and its stages add up to the projects', () => {
  const result = loadReport(readFileSync('data/xuchang-2020.json'));
  if (!result.ok) throw new Error('data/xuchang-2020.json does not load');
  const report = result.value;
  const row = lookupIndex(report).find(({ ref }) => ref === 'sector:energy');
  if (row?.kind !== 'list') throw new Error('No list of the sector');
  const entries = report.projects.filter(({ sector }) => sector === 'energy');
  const proper = ofClass(entries, 'projects');
  const list = lookupList(row, report, 'zh');
  expect(list.projects.map(({ ref }) => ref)).toEqual(entries.map(({ id }) => id));
  expect(entries.length).toBeGreaterThan(proper.length);
  expect(list.counted).toMatch(
    new RegExp(`^${proper.length}个项目（另列其中\\d个分项），\\d项规划、政策，\\d项其他举措$`),
  );
  expect(list.stages.reduce((sum, { count }) => sum + count, 0)).toBe(proper.length);
});
