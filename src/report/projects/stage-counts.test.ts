import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Report } from '../dataset/schema.ts';
import { LANGUAGES } from '../language/vocabulary.ts';
import { loadReport } from '../loading/load.ts';
import { madeUpReport } from '../testing/made-up-report.ts';
import { entriesInWords, ofClass } from './project-class.ts';
import { othersInWords, stagesInWords } from './stage-counts.ts';

function firstDataset(): Report {
  const url = new URL('../../../data/xuchang-2020.json', import.meta.url);
  const loaded = loadReport(readFileSync(url, 'utf8'));
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  return loaded.value;
}

const numbers = (words: string): number[] => (words.match(/\d+/g) ?? []).map(Number);
const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);

test.each(LANGUAGES)('the stages add up to the projects that are counted (%s)', (language) => {
  for (const report of [madeUpReport(), firstDataset()]) {
    for (const pillar of [undefined, ...report.pillars.map(({ id }) => id)]) {
      const projects = report.projects.filter((project) => pillar === undefined || project.pillar === pillar);
      const [all = 0, ...parts] = numbers(stagesInWords(projects, language));
      expect(all).toBe(ofClass(projects, 'projects').length);
      expect(sum(parts)).toBe(all);
    }
  }
});

test.each(LANGUAGES)('projects, their parts, plans and measures add up to all entries (%s)', (language) => {
  for (const { projects } of [madeUpReport(), firstDataset()])
    expect(sum(numbers(entriesInWords(projects, language)))).toBe(projects.length);
});

test('each count says what it counts', () => {
  const { projects } = madeUpReport();
  expect(stagesInWords(projects, 'zh')).toBe('4个项目：1个完成或投用，1个在建，1个处于前期阶段，1个推进中');
  expect(othersInWords(projects, 'zh')).toBe('另有1项规划、政策，1项其他举措');
  expect(othersInWords(projects, 'en')).toBe('1 plan or policy and 1 other measure');
  expect(entriesInWords(projects, 'zh')).toBe('4个项目（另列其中1个分项），1项规划、政策，1项其他举措');
});

test('a report of projects alone speaks of no others', () => {
  expect(othersInWords(ofClass(madeUpReport().projects, 'projects'), 'zh')).toBe('');
});
