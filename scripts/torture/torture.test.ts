/** A twentieth of `npm run torture`, always the same, each dataset in one language: what the loader accepts works everywhere. */
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { Report } from '../../src/report/dataset/schema.ts';
import { bases } from './bases.ts';
import { documentFaults } from './documents.tsx';
import { type Tried, tryMany } from './property.ts';

const SEED = 20_201_130;
let all: Readonly<Record<string, Report>> = {};
beforeAll(() => {
  all = bases(path.resolve(import.meta.dirname, '../..'));
});

const said = ({ tried, accepted }: Tried): string => `${tried} datasets tried, ${accepted} of them accepted`;

test('every accepted one of 1,000 changed datasets gives its charts, deck, slides and tables', async () => {
  const result = await tryMany({
    bases: all,
    seed: SEED,
    count: 1_000,
    of: 'tried',
    documentFaults: null,
    languages: 'oneOrOther',
  });
  console.log(said(result));
  expect(result.failures).toEqual([]);
  // A property of nothing would hold always.
  expect(result.accepted).toBeGreaterThan(500);
}, 300_000);

test('thirty accepted ones give their stills, files of Office, page and slides too', async () => {
  const result = await tryMany({
    bases: all,
    seed: SEED,
    count: 30,
    of: 'accepted',
    documentFaults,
    languages: 'oneOrOther',
  });
  console.log(said(result));
  expect(result.failures).toEqual([]);
  expect(result.accepted).toBe(30);
}, 300_000);
