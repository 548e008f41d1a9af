import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { stageInto } from './staging.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'youju-staging-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

it('shows no file under its name before all are made', () => {
  const staging = stageInto(root, { force: false });
  staging.add('a.csv', 'a');
  expect(existsSync(path.join(root, 'a.csv'))).toBe(false);
  staging.add('b.csv', 'b');
  staging.commit();
  staging.discard();
  expect(readdirSync(root).sort()).toEqual(['a.csv', 'b.csv']);
  expect(readFileSync(path.join(root, 'a.csv'), 'utf8')).toBe('a');
});

it('leaves nothing when given up, not even the folders that it made', () => {
  const staging = stageInto(path.join(root, 'one/two'), { force: false });
  staging.add('a.csv', 'a');
  staging.discard();
  expect(readdirSync(root)).toEqual([]);
});

it('leaves a folder that was there, and what others put into one that was not', () => {
  mkdirSync(path.join(root, 'there'));
  stageInto(path.join(root, 'there'), { force: false }).discard();
  const staging = stageInto(path.join(root, 'made'), { force: false });
  writeFileSync(path.join(root, 'made/theirs.txt'), 'theirs');
  staging.discard();
  expect(readdirSync(root).sort()).toEqual(['made', 'there']);
  expect(readdirSync(path.join(root, 'made'))).toEqual(['theirs.txt']);
});

it('does not write over a file that came while it worked', () => {
  const staging = stageInto(root, { force: false });
  staging.add('a.csv', 'ours');
  writeFileSync(path.join(root, 'a.csv'), 'theirs');
  expect(() => staging.commit()).toThrow('--force');
  staging.discard();
  expect(readFileSync(path.join(root, 'a.csv'), 'utf8')).toBe('theirs');
  expect(readdirSync(root)).toEqual(['a.csv']);
});

it('says which file could not be put in its place, and clears up', () => {
  mkdirSync(path.join(root, 'a.csv'));
  const staging = stageInto(root, { force: true });
  staging.add('a.csv', 'a');
  expect(() => staging.commit()).toThrow(/Cannot write .*a\.csv/);
  staging.discard();
  expect(readdirSync(root)).toEqual(['a.csv']);
});
