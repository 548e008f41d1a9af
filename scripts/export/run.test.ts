import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deckText } from '../../src/deck/deck-file.ts';
import { defaultDeck } from '../../src/deck/default-deck.ts';
import { xmlFault } from '../../src/exports/testing/well-formed.ts';
import { madeUpReport } from '../../src/report/testing/made-up-report.ts';
import { drawsChinese } from './render-png.ts';
import { runExport } from './run.ts';

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'youju-export-'));
  writeFileSync(path.join(directory, 'report.json'), JSON.stringify(madeUpReport()));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

async function run(...words: string[]) {
  const told: string[] = [];
  const answered: string[] = [];
  const code = await runExport(words, {
    directory,
    tell: (line) => told.push(line),
    answer: (line) => answered.push(line),
  });
  return { code, told: told.join('\n'), answered };
}

const listing = (folder: string) => readdirSync(path.join(directory, folder)).sort();

describe('npm run export', () => {
  it('writes what is asked for, and says what is in place', async () => {
    const { code, told, answered } = await run(
      'report.json',
      '--xlsx',
      '--csv',
      '--svg',
      '--out',
      'a/b',
      '--lang',
      'zh',
    );
    expect(code).toBe(0);
    const names = listing('a/b');
    expect(names).toEqual(answered.map((file) => path.basename(file)).sort());
    expect(names).toContain('yunze-2030-zh.xlsx');
    expect(names).toContain('yunze-2030-zh-projects.csv');
    expect(names).toContain('yunze-2030-zh-inside.svg');
    expect(told).toContain(`[${names.length}/${names.length}]`);
    const read = (name: string) => readFileSync(path.join(directory, 'a/b', name));
    expect(Object.keys(unzipSync(read('yunze-2030-zh.xlsx')))).toContain('xl/workbook.xml');
    expect([...read('yunze-2030-zh-projects.csv').subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(xmlFault(read('yunze-2030-zh-inside.svg').toString('utf8'))).toBeNull();
  });

  it('writes the deck that a file holds, and refuses a file that holds none', async () => {
    const deck = defaultDeck(madeUpReport());
    const two = { ...deck, slides: deck.slides.slice(0, 2) };
    writeFileSync(path.join(directory, 'two.json'), deckText(two));
    const { code } = await run('report.json', '--pptx', '--deck', 'two.json', '--out', 'out', '--lang', 'en');
    expect(code).toBe(0);
    const parts = Object.keys(unzipSync(readFileSync(path.join(directory, 'out/yunze-2030-en.pptx'))));
    expect(parts.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))).toHaveLength(2);

    const refused = await run('report.json', '--pptx', '--deck', 'report.json', '--out', 'other');
    expect(refused.code).toBe(1);
    expect(refused.told).toContain('这是数据集，不是有据的演示文件');
  });

  it('writes both languages unless told', async () => {
    await run('report.json', '--xlsx', '--out', 'out');
    expect(listing('out')).toEqual(['yunze-2030-en.xlsx', 'yunze-2030-zh.xlsx']);
  });

  it.skipIf(!drawsChinese())(
    'draws a PNG as many times as large as asked for',
    { timeout: 60_000 },
    async () => {
      // One chart alone: reading the machine's fonts takes a second a picture.
      const report = madeUpReport();
      const pillars = report.pillars.map((pillar) => ({ ...pillar, charts: [] }));
      // Outside the pillars, where no chart is chosen for them.
      const indicators = report.indicators.map((indicator) => ({ ...indicator, pillar: null }));
      const one = { ...report, pillars, indicators, projects: [] };
      writeFileSync(path.join(directory, 'one.json'), JSON.stringify(one));
      const { told } = await run(
        'one.json',
        '--png',
        '--svg',
        '--scale',
        '1,2',
        '--lang',
        'zh',
        '--out',
        'out',
      );
      expect(told).toContain('[3/3]');
      const widthOf = (name: string) => readFileSync(path.join(directory, 'out', name)).readUInt32BE(16);
      const svg = readFileSync(path.join(directory, 'out/yunze-2030-zh-targets.svg'), 'utf8');
      const width = Number(/ width="(\d+)"/.exec(svg)?.[1]);
      expect(widthOf('yunze-2030-zh-targets.png')).toBe(width);
      expect(widthOf('yunze-2030-zh-targets@2x.png')).toBe(2 * width);
    },
  );

  it('leaves a file that is there alone unless told to write over it', async () => {
    mkdirSync(path.join(directory, 'out'));
    const file = path.join(directory, 'out/yunze-2030-zh.xlsx');
    writeFileSync(file, 'mine');
    const { code, told } = await run('report.json', '--xlsx', '--out', 'out');
    expect(code).toBe(1);
    expect(told).toContain(file);
    expect(told).toContain('--force');
    expect(listing('out')).toEqual(['yunze-2030-zh.xlsx']);
    expect(readFileSync(file, 'utf8')).toBe('mine');
    expect((await run('report.json', '--xlsx', '--out', 'out', '--force')).code).toBe(0);
    expect(readFileSync(file, 'latin1').startsWith('PK')).toBe(true);
  });

  it.each([
    ['no dataset', ['--xlsx', '--out', 'out'], 'No dataset'],
    ['two datasets', ['report.json', 'other.json', '--xlsx', '--out', 'out'], 'other.json'],
    ['nothing to export', ['report.json', '--out', 'out'], 'Nothing to export'],
    ['no folder', ['report.json', '--xlsx'], '--out'],
    ['an unknown flag', ['report.json', '--docx', '--out', 'out'], '--docx'],
    ['an unknown language', ['report.json', '--xlsx', '--lang', 'fr', '--out', 'out'], 'fr'],
    ['an unknown scale', ['report.json', '--png', '--scale', '7', '--out', 'out'], '7'],
    ['a scale without a picture', ['report.json', '--xlsx', '--scale', '2', '--out', 'out'], '--scale'],
  ])('answers %s with code 2 and how it is used', async (_, words, named) => {
    const { code, told } = await run(...words);
    expect(code).toBe(2);
    expect(told).toContain(named);
    expect(told).toContain('npm run export');
    expect(listing('.')).toEqual(['report.json']);
  });

  it('shows how it is used when asked', async () => {
    const { code, answered } = await run('--help');
    expect(code).toBe(0);
    expect(answered.join('\n')).toContain('--xlsx');
  });

  it('says that there is no such file', async () => {
    const { code, told } = await run('nowhere.json', '--xlsx', '--out', 'out');
    expect(code).toBe(1);
    expect(told).toContain('nowhere.json');
    expect(listing('.')).toEqual(['report.json']);
  });

  it('lists what is wrong with a dataset and where', async () => {
    const report = madeUpReport();
    writeFileSync(
      path.join(directory, 'bad.json'),
      JSON.stringify({ ...report, year: 'last', keyFigures: [1] }),
    );
    const { code, told } = await run('bad.json', '--xlsx', '--out', 'out');
    expect(code).toBe(1);
    expect(told).toContain('$.year');
    expect(told).toContain('$.keyFigures[0]');
    expect(listing('.')).toEqual(['bad.json', 'report.json']);
  });

  it('says that a folder cannot be made', async () => {
    const { code, told } = await run('report.json', '--xlsx', '--out', 'report.json/inside');
    expect(code).toBe(1);
    expect(told).toMatch(/Cannot make the folder .*report\.json/);
  });
});
