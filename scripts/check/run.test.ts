import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sha256Hex } from '../../src/extract/read/source.ts';
import { madeUpReport } from '../../src/report/testing/made-up-report.ts';
import { madeUpText, place } from '../../src/report/testing/made-up-text.ts';
import { runCheck } from './run.ts';

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'youju-check-'));
  const report = madeUpReport();
  report.source.sha256 = sha256Hex(new TextEncoder().encode(madeUpText));
  // The rest of its numerals, so that nothing is left to say.
  for (const token of ['两次', '一是', '二是'])
    report.notFigures.push({ ...place(token), reason: 'wordNotNumber' });
  write('report.json', JSON.stringify(report));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const write = (name: string, content: string | Uint8Array) =>
  writeFileSync(path.join(directory, name), content);

async function run(...words: string[]) {
  const told: string[] = [];
  const answered: string[] = [];
  const code = await runCheck(words, {
    directory,
    sources: path.join(directory, 'sources'),
    tell: (line) => told.push(line),
    answer: (line) => answered.push(line),
  });
  return { code, told: told.join('\n'), answered: answered.join('\n') };
}

describe('npm run check', () => {
  it('accepts a sound dataset, and says that its text was not at hand', async () => {
    const { code, told, answered } = await run('report.json');
    expect(code).toBe(0);
    expect(answered).toContain('2个板块');
    expect(told).toContain('--text');
    expect(told).toContain('yunze-2030.txt');
  });

  it('compares it with the text beside it', async () => {
    write('yunze-2030.txt', madeUpText);
    const { code, told, answered } = await run('report.json');
    expect([code, told]).toEqual([0, '']);
    expect(answered).toContain(path.join(directory, 'yunze-2030.txt'));
  });

  it('finds the text where texts are kept, and takes one that is named', async () => {
    mkdirSync(path.join(directory, 'sources'));
    write('sources/yunze-2030.txt', madeUpText);
    expect((await run('report.json')).answered).toContain(path.join('sources', 'yunze-2030.txt'));
    write('mine.txt', madeUpText);
    expect((await run('report.json', '--text', 'mine.txt')).answered).toContain('mine.txt');
  });

  it('lists where dataset and text disagree, by line and column', async () => {
    write('yunze-2030.txt', madeUpText.replace('500.5亿元', '600.5亿元'));
    const { code, told } = await run('report.json');
    expect(code).toBe(1);
    expect(told).toContain('引文不在所指的位置');
    expect(told).toContain('600.5亿元');
    expect(told).toMatch(/\$\.indicators\[0\]\S* 1:\d+/);
    expect(told).toContain('The text’s checksum (SHA-256) is another');
  });

  it('does not follow a folder in the name of a source', async () => {
    const report = madeUpReport();
    mkdirSync(path.join(directory, 'inner'));
    write('secret.txt', madeUpText);
    write(
      'inner/report.json',
      JSON.stringify({ ...report, source: { ...report.source, file: '../secret.txt' } }),
    );
    const { answered } = await run('inner/report.json');
    expect(answered).not.toContain('secret.txt');
  });

  it('lists every problem of a dataset that is not sound', async () => {
    write('report.json', JSON.stringify({ ...madeUpReport(), year: 'x', title: null }));
    const { code, told } = await run('report.json');
    expect(code).toBe(1);
    for (const named of ['$.year', '$.title', '格式不对', 'Wrong format']) expect(told).toContain(named);
  });

  it.each([
    ['a file that is not there', ['none.json'], 'No such file'],
    ['a folder', ['.'], 'EISDIR'],
    ['a text that is not there', ['report.json', '--text', 'none.txt'], 'No such file'],
  ])('answers %s with code 1', async (_, words, named) => {
    const { code, told } = await run(...words);
    expect(code).toBe(1);
    expect(told).toContain(named);
  });

  it('does not pass a draft that nobody has confirmed, unless its readers are told', async () => {
    write('yunze-2030.txt', madeUpText);
    const report = JSON.parse(readFileSync(path.join(directory, 'report.json'), 'utf8'));
    report.unconfirmed = [report.indicators[0].id];
    write('report.json', JSON.stringify(report));
    const draft = await run('report.json');
    expect(draft.code).toBe(1);
    expect(draft.told).toContain('1项还没有人确认过');
    expect(draft.told).toContain(report.indicators[0].name.zh);
    report.unconfirmedNote = { zh: '其中一项待核', en: 'One entry is to be checked' };
    write('report.json', JSON.stringify(report));
    expect((await run('report.json')).code).toBe(0);
  });

  it('names entries of one pillar that share a name, and stages that contradict their wording', async () => {
    write('yunze-2030.txt', madeUpText);
    const report = JSON.parse(readFileSync(path.join(directory, 'report.json'), 'utf8'));
    const undated = report.indicators.filter(
      (one: { asOf: object; pillar: string }) =>
        !('token' in one.asOf) && one.pillar === report.pillars[0].id,
    );
    const [first, second] = undated;
    second.name = first.name;
    const built = report.projects.find((one: { status: { zh: string } }) =>
      one.status.zh.includes('建成投用'),
    );
    built.stage = 'planned';
    write('report.json', JSON.stringify(report));
    const { code, told } = await run('report.json');
    expect(code).toBe(0);
    expect(told).toContain(`用同一名称“${first.name.zh}”`);
    expect(told).toContain('状态原文“建成投用”');
  });

  it('asks for a text in UTF-8', async () => {
    write('gb.txt', Uint8Array.from([0xcd, 0xea, 0xb3, 0xc9]));
    const { code, told } = await run('report.json', '--text', 'gb.txt');
    expect(code).toBe(1);
    expect(told).toContain('UTF-8');
  });

  it.each([
    ['no dataset', []],
    ['two datasets', ['report.json', 'other.json']],
    ['an unknown flag', ['report.json', '--fix']],
    ['a text without a name', ['report.json', '--text', '']],
  ])('answers %s with code 2 and how it is used', async (_, words) => {
    const { code, told } = await run(...words);
    expect(code).toBe(2);
    expect(told).toContain('npm run check');
  });

  it('shows how it is used when asked', async () => {
    const { code, answered } = await run('--help');
    expect(code).toBe(0);
    expect(answered).toContain('--text');
  });
});
