/** Where the programs are told to write, when nothing can be written there. */
import { spawnSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { madeUpReport } from '../../src/report/testing/made-up-report.ts';
import { runExport } from '../export/run.ts';
import { runExtract } from '../extract/run.ts';
import { readBytes } from './read-bytes.ts';

const root = path.resolve(import.meta.dirname, '../..');
const WORDS = '云泽市工作报告，2030年12月20日。\n一、工业。完成投资32亿元。\n';
/** Systems without these have nothing of the kind that could be written over. */
const hasDevices = existsSync('/dev/full') && existsSync('/proc/self');

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'youju-outputs-'));
  writeFileSync(inside('report.txt'), WORDS);
  writeFileSync(inside('report.json'), JSON.stringify(madeUpReport()));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const inside = (name: string) => path.join(directory, name);

async function run(program: typeof runExtract, ...words: string[]) {
  const told: string[] = [];
  const code = await program(words, {
    directory,
    tell: (line) => told.push(line),
    answer: () => undefined,
  });
  return { code, told: told.join('\n') };
}

const CSV = ['report.json', '--csv', '--lang', 'en', '--force', '--out', 'out'];

/** Puts something that is no file at a place; links stand for devices, so that a fault harms none of the machine's own. */
const OBSTACLES: readonly (readonly [string, string, (file: string) => void])[] = [
  ['a folder', 'a folder', (file) => mkdirSync(file)],
  ['a pipe', 'a pipe', (file) => spawnSync('mkfifo', [file])],
  ['a link to a device', 'a device', (file) => symlinkSync('/dev/full', file)],
  ['a link to nothing', 'a link', (file) => symlinkSync(inside('nothing'), file)],
  ['a link to a file', 'a link', (file) => symlinkSync(inside('report.txt'), file)],
];

describe.skipIf(!hasDevices)('a place that is no file is left as it is, force or not:', () => {
  it.each(OBSTACLES)('%s, where a draft is to go', async (_, kind, put) => {
    put(inside('there'));
    const before = lstatSync(inside('there'));
    for (const more of [[], ['--force'], ['--force', '--quantities']]) {
      const { code, told } = await run(runExtract, 'report.txt', '--out', 'there', ...more);
      expect(code).toBe(1);
      expect(told).toContain(`Cannot write ${inside('there')}: it is ${kind}`);
    }
    expect(lstatSync(inside('there')).mode).toBe(before.mode);
    expect(readdirSync(directory).sort()).toEqual(['report.json', 'report.txt', 'there']);
  });

  it.each(OBSTACLES)('%s, where a table is to go', async (_, kind, put) => {
    expect((await run(runExport, ...CSV)).code).toBe(0);
    const tables = readdirSync(inside('out'));
    const [name = ''] = tables;
    rmSync(inside(`out/${name}`));
    put(inside(`out/${name}`));
    const { code, told } = await run(runExport, ...CSV);
    expect(code).toBe(1);
    expect(told).toContain(`it is ${kind}`);
    expect(lstatSync(inside(`out/${name}`)).isFile()).toBe(false);
    expect(readdirSync(inside('out'))).toEqual(tables);
  });

  it.each([
    ['a device', '/dev/full/draft.json', 'Cannot make the folder /dev/full'],
    ['/proc', '/proc/youju/draft.json', 'Cannot make the folder /proc/youju'],
    ['a folder of /proc', '/proc/self/draft.json', 'Cannot write /proc/self/draft.json'],
  ])('a draft cannot lie within %s', async (_, out, words) => {
    const { code, told } = await run(runExtract, 'report.txt', '--out', out, '--force');
    expect(code).toBe(1);
    expect(told).toContain(words);
    expect(told.split('\n')).toHaveLength(2);
  });

  it('tables cannot lie within a device', async () => {
    const { code, told } = await run(runExport, ...CSV.slice(0, -1), '/dev/full');
    expect(code).toBe(1);
    expect(told).toContain('Cannot make the folder /dev/full');
  });
});

describe.skipIf(!hasDevices)('what cannot be said', () => {
  it.each([
    ['extract', ['report.txt', '--quantities']],
    ['check', ['report.json']],
    ['export', ['report.json', '--csv', '--out', 'out']],
  ])(
    '%s says in one sentence that standard output is full, with code 1',
    { timeout: 60_000 },
    (script, [file = '', ...words]) => {
      const full = openSync('/dev/full', 'w');
      const { status, stderr } = spawnSync(
        process.execPath,
        ['--import', 'tsx', path.join(root, `scripts/${script}.ts`), inside(file), ...words.map(absolute)],
        { cwd: root, encoding: 'utf8', stdio: ['ignore', full, 'pipe'] },
      );
      closeSync(full);
      expect(status).toBe(1);
      expect(stderr.match(/Cannot write to standard output \(ENOSPC\)\./g)).toHaveLength(1);
      expect(stderr).not.toMatch(/\n\s+at /);
    },
  );

  const absolute = (word: string) => (word === 'out' ? inside('out') : word);
});

describe('readBytes', () => {
  it('reads a file to its end, and refuses one that is larger than it may be', () => {
    expect(Buffer.from(readBytes(inside('report.txt'), 1_000)).toString()).toBe(WORDS);
    const size = Buffer.byteLength(WORDS);
    expect(readBytes(inside('report.txt'), size)).toHaveLength(size);
    expect(() => readBytes(inside('report.txt'), size - 1)).toThrow('The file is too large');
  });

  it.skipIf(!existsSync('/dev/zero'))('stops reading a device that has no end', () => {
    expect(() => readBytes('/dev/zero', 3 * 1024 * 1024)).toThrow('at most 3.0 MB');
  });

  it('says of a folder that it cannot be read', () => {
    expect(() => readBytes(directory, 10)).toThrow('EISDIR');
  });
});
