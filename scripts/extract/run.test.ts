import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { madeDocx, numbered, paragraph } from '../../src/extract/read/testing/made-docx.ts';
import { loadReport } from '../../src/report/loading/load.ts';
import { runCheck } from '../check/run.ts';
import { runExtract } from './run.ts';
import { work } from './work.ts';

const TITLE = '云泽市二〇三〇年重点工作报告，2030年12月20日。';
const WORDS = `${TITLE}\n一、工业经济。完成投资近32亿元，同比增长8.6%，居全省第2位。\n二、城市建设。东湖水厂建成投用。\n`;
/** 云泽市2030年12月20日。 in GB18030, and a part with a figure. */
const GB = Buffer.from(
  'd4c6d4f3cad032303330c4ea3132d4c23230c8d5a1a30ad2bba1a2b9a4d2b5a1a3cdeab3c9cdb6d7ca3332d2dad4aaa1a30a',
  'hex',
);

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'youju-extract-'));
  write('report.txt', WORDS);
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const inside = (name: string) => path.join(directory, name);
const write = (name: string, content: string | Uint8Array) => writeFileSync(inside(name), content);
const read = (name: string) => readFileSync(inside(name), 'utf8');
const listing = () => readdirSync(directory).sort();

async function run(...words: string[]) {
  const told: string[] = [];
  const answered: string[] = [];
  const code = await runExtract(words, {
    directory,
    tell: (line) => told.push(line),
    answer: (lines) => answered.push(lines),
    // Here: a program of its own takes a second to begin.
    work,
  });
  return { code, told: told.join('\n'), answered: answered.join('\n') };
}

/** What `npm run check` says of a draft: that nobody has confirmed it, and whether it agrees with its text. */
async function checked(dataset: string) {
  const answered: string[] = [];
  const told: string[] = [];
  const code = await runCheck([dataset], {
    directory,
    sources: inside('none'),
    tell: (line) => told.push(line),
    answer: (line) => answered.push(line),
  });
  return {
    code,
    isDraft: told.join('\n').includes('还没有人确认过'),
    agrees: answered.join('\n').includes('与原文相符'),
  };
}

describe('npm run extract', () => {
  it('writes a draft that agrees with its text and that nobody has confirmed, and says what is in it and what needs a look', async () => {
    const { code, told, answered } = await run('report.txt');
    expect(code).toBe(0);
    expect(answered).toBe(inside('report.draft.json'));
    for (const line of [
      '板块 Pillars: 2',
      '金额 amount',
      '增速 growth',
      '位次 rank',
      '需要核对 Needs checking',
    ])
      expect(told).toContain(line);
    expect(await checked('report.draft.json')).toEqual({ code: 1, isDraft: true, agrees: true });
    expect(listing()).toEqual(['report.draft.json', 'report.txt']);
  });

  it('keeps the text of a DOCX beside the draft, into which every place points', async () => {
    const body = paragraph(TITLE) + paragraph('工业经济。完成投资32亿元。', numbered(1));
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/>' +
      '<w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    write('word.docx', madeDocx({ body, numbering }));
    const { code, answered } = await run('word.docx', '--out', 'out/draft.json');
    expect(code).toBe(0);
    expect(answered.split('\n')).toEqual([inside('out/draft.json'), inside('out/word.txt')]);
    expect(read('out/word.txt')).toBe(`${TITLE}\n一、工业经济。完成投资32亿元。\n`);
    expect(await checked('out/draft.json')).toEqual({ code: 1, isDraft: true, agrees: true });
  });

  it('keeps the text of another encoding under a name that is not the report’s own', async () => {
    write('gb.txt', GB);
    expect((await run('gb.txt', '--out', 'gb.json')).code).toBe(0);
    expect(listing()).toContain('gb.utf8.txt');
    expect(readFileSync(inside('gb.txt')).equals(GB)).toBe(true);
    expect(await checked('gb.json')).toEqual({ code: 1, isDraft: true, agrees: true });
  });

  it('keeps the text where --text says, and the draft names it', async () => {
    expect((await run('report.txt', '--out', 'a.json', '--text', 'sources/kept.txt')).code).toBe(0);
    expect(read('sources/kept.txt')).toBe(WORDS);
    const loaded = loadReport(read('a.json'));
    expect(loaded.ok && loaded.value.source.file).toBe('kept.txt');
  });

  it('prints one quantity a line and nothing else', async () => {
    const { code, told, answered } = await run('report.txt', '--quantities');
    expect(code).toBe(0);
    const quantities = answered.split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(quantities.map(({ text }) => text)).toEqual(['近32亿元', '8.6%', '第2位']);
    expect(quantities[0]).toMatchObject({
      value: 3_200_000_000,
      unit: '元',
      bound: 'nearly',
      kind: 'amount',
    });
    for (const { start, text } of quantities) {
      expect(WORDS.slice(Number(start), Number(start) + String(text).length)).toBe(text);
    }
    expect(told).toContain('数字 Quantities: 3');
    expect(listing()).toEqual(['report.txt']);
  });

  it('writes the quantities to a file where one is named', async () => {
    const { answered } = await run('report.txt', '--quantities', '--out', 'q.jsonl');
    expect(answered).toBe('');
    expect(read('q.jsonl').trimEnd().split('\n')).toHaveLength(3);
  });

  it('prints nothing for a text without quantities', async () => {
    write('none.txt', '各部门要提高认识。');
    expect(await run('none.txt', '--quantities')).toMatchObject({ code: 0, answered: '' });
  });

  it('leaves what is there alone unless told to write over it', async () => {
    for (const taken of ['a.json', 'kept.txt']) {
      write(taken, 'mine');
      const words = ['report.txt', '--out', 'a.json', '--text', 'kept.txt'];
      const { code, told } = await run(...words);
      expect(code).toBe(1);
      expect(told).toContain(inside(taken));
      expect(told).toContain('--force');
      expect(read(taken)).toBe('mine');
      expect(listing()).toEqual([taken, 'report.txt'].sort());
      expect((await run(...words, '--force')).code).toBe(0);
      for (const name of ['a.json', 'kept.txt']) rmSync(inside(name));
    }
  });

  it('never writes over the report itself, force or not', async () => {
    for (const words of [
      ['--out', 'report.txt'],
      ['--text', './report.txt'],
      ['--quantities', '--out', 'report.txt'],
    ]) {
      const { code } = await run('report.txt', '--force', ...words);
      expect(code).toBe(1);
      expect(listing()).toEqual(['report.txt']);
    }
    expect(read('report.txt')).toBe(WORDS);
  });

  it('writes neither file where one of them cannot be written', async () => {
    mkdirSync(inside('folder'));
    const { code, told } = await run('report.txt', '--out', 'a.json', '--text', 'folder', '--force');
    expect(code).toBe(1);
    expect(told).toContain(inside('folder'));
    expect(listing()).toEqual(['folder', 'report.txt']);
    expect(readdirSync(inside('folder'))).toEqual([]);
  });

  it.each([
    ['a file that is not there', 'none.txt', null, 'No such file'],
    ['an empty file', 'empty.txt', '', 'holds no words'],
    ['a picture', 'a.txt', Uint8Array.of(0x89, 0x50, 0, 0), 'neither text nor DOCX nor PDF'],
    ['a text without figures', 'b.txt', '各部门要提高认识。', 'no figure'],
  ])('answers %s with code 1, names it, and writes nothing', async (_, name, content, words) => {
    if (content !== null) write(name, content);
    const before = listing();
    const { code, told } = await run(name, '--out', 'a.json');
    expect(code).toBe(1);
    expect(told).toContain(name);
    expect(told).toContain(words);
    expect(listing()).toEqual(before);
  });

  it.each([
    ['no report', []],
    ['two reports', ['report.txt', 'b.txt']],
    ['an unknown flag', ['report.txt', '--json']],
    ['an output without a name', ['report.txt', '--out', '']],
  ])('answers %s with code 2 and how it is used', async (_, words) => {
    const { code, told } = await run(...words);
    expect(code).toBe(2);
    expect(told).toContain('npm run extract');
    expect(listing()).toEqual(['report.txt']);
  });

  it('shows how it is used when asked', async () => {
    const { code, answered } = await run('--help');
    expect(code).toBe(0);
    expect(answered).toContain('--quantities');
  });

  it('is a program that gives its lines to another and its words to whoever waits', {
    timeout: 60_000,
  }, () => {
    const root = path.resolve(import.meta.dirname, '../..');
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'scripts/extract.ts', inside('report.txt'), '--quantities'],
      { cwd: root, encoding: 'utf8' },
    );
    expect([status, stdout.trimEnd().split('\n').length]).toEqual([0, 3]);
    expect(JSON.parse(stdout.split('\n', 1)[0] ?? '')).toHaveProperty('text', '近32亿元');
    expect(stderr).toContain('数字');
  });
});
