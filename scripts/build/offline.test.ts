import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { listKeptFiles, withKeptFiles } from './offline.ts';

let site: string;
beforeEach(async () => {
  site = await mkdtemp(path.join(tmpdir(), 'youju-offline-'));
  await mkdir(path.join(site, 'assets'));
  await mkdir(path.join(site, 'sources'));
});
afterEach(() => rm(site, { recursive: true }));

const write = (files: Readonly<Record<string, string>>) =>
  Promise.all(Object.entries(files).map(([name, text]) => writeFile(path.join(site, name), text)));

it('keeps every file once, the documents first, and no copy that the server chooses from', async () => {
  await write({
    'assets/a-12345678.js': 'a',
    'assets/a-12345678.js.br': '',
    'assets/a-12345678.js.gz': '',
    'favicon.svg': 's',
    'index.html': 'i',
    'index.html.gz': '',
    'service-worker.js': '',
    'sources/报告 一.txt': 't',
  });
  expect((await listKeptFiles(site)).map(({ url }) => url)).toEqual([
    './index.html',
    './assets/a-12345678.js',
    './favicon.svg',
    './sources/%E6%8A%A5%E5%91%8A%20%E4%B8%80.txt',
  ]);
});

it('names each by what it holds: a changed file is another, and no other bytes are taken for it', async () => {
  await write({ 'index.html': 'one', 'assets/a-12345678.js': 'a' });
  const [document, script] = await listKeptFiles(site);
  expect(document?.integrity).toBe(`sha256-${createHash('sha256').update('one').digest('base64')}`);
  expect(script?.revision, 'its name says it').toBeNull();
  await write({ 'index.html': 'two' });
  const [changed, same] = await listKeptFiles(site);
  expect(changed?.revision).not.toBe(document?.revision);
  expect(same).toEqual(script);
});

it('writes the list where the script asks for it, once', () => {
  expect(withKeptFiles('keep(self.__KEPT_FILES)', [])).toBe('keep([])');
  expect(() => withKeptFiles('keep()', [])).toThrow('0 times');
  expect(() => withKeptFiles('keep(self.__KEPT_FILES, self.__KEPT_FILES)', [])).toThrow('2 times');
});
