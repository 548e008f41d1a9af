/** The first dataset beside what a person judged from the report's words, entry by entry. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Report } from '../dataset/schema.ts';
import { loadReport } from './load.ts';
import { INDICATORS, PROJECTS } from './xuchang-2020.gold.ts';

function open(): Report {
  const url = new URL('../../../data/xuchang-2020.json', import.meta.url);
  const loaded = loadReport(readFileSync(url, 'utf8'));
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  return loaded.value;
}

test('every project is of the type, at the stage and part of what its words say', () => {
  const found = open().projects.map(({ id, type, stage, partOf }) => [
    id,
    { type, stage: typeof stage === 'string' ? stage : null, partOf },
  ]);
  const judged = Object.entries(PROJECTS).map(([id, [type, stage, , partOf]]) => [
    id,
    { type, stage, partOf },
  ]);
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(judged));
});

test('every indicator is of the kind that its words say', () => {
  const found = open().indicators.map(({ id, kind }) => [id, kind]);
  const judged = Object.entries(INDICATORS).map(([id, [kind]]) => [id, kind]);
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(judged));
});
