import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { madeUpReport } from '../../src/report/testing/made-up-report.ts';
import { readSources, writeSources } from './sources.ts';

const text = '一是产业加快发展。';
const sha256 = createHash('sha256').update(text).digest('hex');
const report = { ...madeUpReport(), source: { file: 'made-up.txt', sha256, length: text.length } };

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'youju-sources-'));
});
afterEach(() => rm(folder, { recursive: true }));

it('serves the text that a dataset names, and lists whose it is', async () => {
  await writeFile(path.join(folder, 'made-up.txt'), text);
  const sources = await readSources([report], folder);
  expect(sources.problems).toEqual([]);
  await writeSources(sources, folder);
  expect(await readFile(path.join(folder, 'sources/made-up.txt'), 'utf8')).toBe(text);
  expect(JSON.parse(await readFile(path.join(folder, 'sources/index.json'), 'utf8'))).toEqual([
    { report: report.id, file: 'made-up.txt', sha256, served: true },
  ]);
});

it('serves no other text by its name, and says so', async () => {
  await writeFile(path.join(folder, 'made-up.txt'), `${text}。`);
  const sources = await readSources([report], folder);
  expect(sources.problems.join()).toContain('data/sources/made-up.txt is not the text');
  await writeSources(sources, folder);
  expect(await readdir(path.join(folder, 'sources'))).toEqual(['index.json']);
});

it('serves nothing where no text was put, which is no problem', async () => {
  const sources = await readSources([report], path.join(folder, 'nowhere'));
  expect(sources).toMatchObject({ list: [{ served: false }], texts: [], problems: [] });
});
