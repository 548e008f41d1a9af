/** Another program opens the workbook and says what it finds in every cell. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../report/dataset/schema.ts';
import { LANGUAGES, type Language } from '../../report/language/vocabulary.ts';
import { coverOf } from '../tables/cover.ts';
import { reportTables } from '../tables/report-tables.ts';
import type { Cell } from '../tables/table.ts';
import { hostileReport } from '../testing/hostile-report.ts';
import { type ReadCell, readCells } from '../testing/read-csv.ts';
import { workbookBytes } from './workbook.ts';

const reason =
  spawnSync('soffice', ['--version']).status === 0
    ? null
    : 'LibreOffice (soffice) is not installed: the workbook is not read back by another program.';
if (reason) console.warn(`Skipped: ${reason}`);

const exportedOn = '2031-01-02';
const folder = mkdtempSync(path.join(tmpdir(), 'youju-workbook-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const real = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, '../../../data/xuchang-2020.json'), 'utf8'),
) as Report;

/** Comma, quotes around texts alone, UTF-8, every sheet to a file; cells as shown or as they are stored. */
const filter = (shown: boolean) =>
  `csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,${shown},false,false,-1`;

/** Has LibreOffice write every sheet of the workbooks to files: it takes longer to start than to open one of them. */
function convert(files: readonly string[], { shown }: { shown: boolean }): void {
  const profile = pathToFileURL(path.join(folder, 'profile')).href;
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=${profile}`,
      '--headless',
      '--convert-to',
      filter(shown),
      '--outdir',
      folderOf(shown),
      ...files,
    ],
    { stdio: 'pipe', timeout: 240_000 },
  );
}

const folderOf = (shown: boolean): string => path.join(folder, shown ? 'shown' : 'stored');

/** The sheets of a workbook by name, as LibreOffice holds their cells or shows them. */
function sheetsOf(name: string, { shown }: { shown: boolean }): Map<string, ReadCell[][]> {
  const out = folderOf(shown);
  const sheets = readdirSync(out).filter((entry) => entry.startsWith(`${name}-`));
  return new Map(
    sheets.map((entry) => [
      entry.slice(name.length + 1, -'.csv'.length),
      readCells(readFileSync(path.join(out, entry), 'utf8').replace(/^\uFEFF/, '')),
    ]),
  );
}

/** What a workbook can hold of a text: XML has no place for some characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
const storable = (text: string) => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]|\p{Cs}/gu, '');

function expectStored(found: ReadCell | undefined, cell: Cell, where: string): void {
  if (cell === null) expect([where, found?.text]).toEqual([where, '']);
  else if (typeof cell === 'string')
    expect([where, found]).toEqual([where, { text: storable(cell), quoted: true }]);
  else if ('date' in cell) expect([where, found]).toEqual([where, { text: cell.date, quoted: false }]);
  else {
    expect([where, found?.quoted]).toEqual([where, false]);
    // LibreOffice writes fifteen significant digits.
    expect([where, Number(found?.text)]).toEqual([where, Number(cell.value.toPrecision(15))]);
  }
}

/** The digits as shown, groups and sign included. */
function shownDigits(cell: Cell): string | null {
  if (cell === null || typeof cell === 'string' || 'date' in cell) return null;
  const [whole = '', fraction] = cell.digits.replace('-', '').split('.');
  const grouped = cell.look === 'plain' ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const sign = cell.value < 0 ? '-' : cell.look === 'difference' && cell.value > 0 ? '+' : '';
  return sign + grouped + (fraction === undefined ? '' : `.${fraction}`);
}

/** Every cell of every table with its sheet and address, the heads in row 0. */
function everyCell(report: Report, language: Language) {
  return reportTables(report, language).flatMap(({ name, columns, rows }) =>
    [columns.map(({ heading }): Cell => heading), ...rows].flatMap((cells, row) =>
      cells.map((cell, column) => ({ name, row, column, cell, where: `${name} ${row} ${column}` })),
    ),
  );
}

const cases = LANGUAGES.flatMap((language) => [
  { name: 'real', report: real, language },
  { name: 'hostile', report: hostileReport(), language },
]);

beforeAll(() => {
  if (reason !== null) return;
  const files = cases.map(({ name, report, language }) => {
    const file = path.join(folder, `${name}-${language}.xlsx`);
    writeFileSync(file, workbookBytes(report, language, { exportedOn }));
    return file;
  });
  convert(files, { shown: false });
  convert(files, { shown: true });
}, 500_000);

describe.skipIf(reason !== null).each(cases)('the $name workbook in LibreOffice ($language)', (given) => {
  const { name, report, language } = given;
  let sheets = new Map<string, ReadCell[][]>();
  let shown = new Map<string, ReadCell[][]>();
  beforeAll(() => {
    sheets = sheetsOf(`${name}-${language}`, { shown: false });
    shown = sheetsOf(`${name}-${language}`, { shown: true });
  });

  it('has the cover and a sheet for every table, of as many rows', () => {
    const tables = reportTables(report, language);
    const cover = coverOf(report, language, { exportedOn, tables });
    expect([...sheets.keys()].sort()).toEqual([cover.name, ...tables.map((table) => table.name)].sort());
    for (const table of tables) expect(sheets.get(table.name)?.length).toBe(table.rows.length + 1);
  });

  it('holds each cell as it was written: texts as texts, numbers as numbers, days as days', () => {
    for (const { name: sheet, row, column, cell, where } of everyCell(report, language)) {
      expectStored(sheets.get(sheet)?.[row]?.[column], cell, where);
    }
  });

  it('shows numbers with the digits that the page shows', () => {
    for (const { name: sheet, row, column, cell, where } of everyCell(report, language)) {
      const digits = shownDigits(cell);
      if (digits !== null) expect([where, shown.get(sheet)?.[row]?.[column]?.text]).toEqual([where, digits]);
    }
  });

  it('says on the cover what it is of', () => {
    const tables = reportTables(report, language);
    const cover = coverOf(report, language, { exportedOn, tables });
    const rows = sheets.get(cover.name) ?? [];
    expect(rows[0]?.[0]?.text).toBe(report.title[language]);
    for (const [at, { label, cell }] of cover.facts.entries()) {
      expect(rows[at + 1]?.[0]?.text).toBe(label);
      expectStored(rows[at + 1]?.[1], cell, label);
    }
  });
});
