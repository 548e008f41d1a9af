import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../report/language/vocabulary.ts';
import { madeUpReport } from '../../report/testing/made-up-report.ts';
import { reportTables } from '../tables/report-tables.ts';
import { HOSTILE, hostileReport } from '../testing/hostile-report.ts';
import { xmlFault } from '../testing/well-formed.ts';
import { columnName, dayNumber, numberFormat } from './cell-xml.ts';
import { sharedStrings } from './strings.ts';
import { workbookBytes } from './workbook.ts';

const exportedOn = '2031-01-02';

function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}

describe('workbookBytes', () => {
  it.each(LANGUAGES)('is well-formed in every part, whatever the names hold (%s)', (language) => {
    for (const report of [madeUpReport(), hostileReport()]) {
      for (const [path, xml] of Object.entries(partsOf(workbookBytes(report, language, { exportedOn })))) {
        expect([path, xmlFault(xml)]).toEqual([path, null]);
      }
    }
  });

  it('holds no formula, no link and nothing from outside', () => {
    const parts = partsOf(workbookBytes(hostileReport(), 'zh', { exportedOn }));
    for (const xml of Object.values(parts)) {
      expect(xml).not.toMatch(/<f[ >]|<hyperlink|TargetMode|externalLink|ddeLink/);
    }
  });

  it('keeps a text that begins like a formula a text when its cell is edited', () => {
    const parts = partsOf(workbookBytes(hostileReport(), 'zh', { exportedOn }));
    const styles = [...((parts['xl/styles.xml'] ?? '').split('<cellXfs')[1]?.matchAll(/<xf [^>]*>/g) ?? [])];
    const strings = [...(parts['xl/sharedStrings.xml'] ?? '').matchAll(/<t [^>]*>([^<]*)<\/t>/g)];
    const guarded = [...(parts['xl/worksheets/sheet3.xml'] ?? '').matchAll(/ s="(\d+)" t="s"><v>(\d+)</g)]
      .filter(([, style]) => styles[Number(style)]?.[0].includes('quotePrefix="1"'))
      .map(([, , index]) => strings[Number(index)]?.[1]);
    for (const text of ['=1+1', '+1+1', '-1+1', '@SUM(1,1)', '＝1+1', ' =1+1'])
      expect(guarded).toContain(text);
    expect(guarded).not.toContain('constructor');
  });

  it('makes the rows of its cover as high as their lines, which not every program reckons for itself', () => {
    const report = madeUpReport();
    const name = '很长的名称'.repeat(40);
    const parts = partsOf(
      workbookBytes({ ...report, fullTitle: { zh: name, en: name } }, 'zh', { exportedOn }),
    );
    const rows = [...(parts['xl/worksheets/sheet1.xml'] ?? '').matchAll(/<row r="\d+" ht="([\d.]+)"/g)];
    const [, fullTitle = 0, place = 0] = rows.map(([, height]) => Number(height));
    expect(fullTitle).toBeGreaterThan(3 * place);
  });

  it('prints a footer that begins with the title’s own digits, and is no longer than Excel takes', () => {
    const footerOf = (title: string) => {
      const report = madeUpReport();
      const parts = partsOf(
        workbookBytes({ ...report, title: { zh: title, en: title } }, 'zh', { exportedOn }),
      );
      const xml = parts['xl/worksheets/sheet1.xml'] ?? '';
      return (/<oddFooter>([^<]*)</.exec(xml)?.[1] ?? '').replaceAll('&amp;', '&');
    };
    expect(footerOf('2031年报告')).toBe('&L&8 2031年报告&R&8 &P / &N');
    expect(footerOf('A&B')).toContain('A&&B');
    const long = footerOf('&'.repeat(400));
    expect(long.length).toBeLessThanOrEqual(255);
    expect(long).toMatch(/^&L&8 (?:&&)+&R&8 &P \/ &N$/);
  });

  it('freezes and filters every table, and repeats its heads on paper', () => {
    const tables = reportTables(madeUpReport(), 'zh');
    const parts = partsOf(workbookBytes(madeUpReport(), 'zh', { exportedOn }));
    for (const [index, { columns, rows }] of tables.entries()) {
      const xml = parts[`xl/worksheets/sheet${index + 2}.xml`] ?? '';
      expect(xml).toContain('state="frozen"');
      expect(xml).toContain(`<autoFilter ref="A1:${columnName(columns.length - 1)}${rows.length + 1}"/>`);
    }
    expect(parts['xl/workbook.xml']?.match(/_xlnm\.Print_Titles/g)?.length).toBe(tables.length);
    expect(parts['xl/workbook.xml']?.match(/_xlnm\._FilterDatabase/g)?.length).toBe(tables.length);
  });

  it('is the same bytes for the same report and day', () => {
    const [one, two] = [0, 1].map(() => workbookBytes(madeUpReport(), 'en', { exportedOn }));
    expect(one).toEqual(two);
  });
});

describe('sharedStrings', () => {
  it('holds a text once, whatever its name', () => {
    const strings = sharedStrings();
    const indexes = [...HOSTILE, ...HOSTILE].map((text) => strings.indexOf(text));
    expect(new Set(indexes).size).toBe(HOSTILE.length);
    expect(strings.xml()).toContain(`count="${HOSTILE.length * 2}" uniqueCount="${HOSTILE.length}"`);
  });

  it('does not let a text say a character by its code', () => {
    const strings = sharedStrings();
    strings.indexOf('_x003D_1+1');
    expect(strings.xml()).toContain('>_x005F_x003D_1+1<');
  });

  it('cuts a text that no cell can hold', () => {
    const strings = sharedStrings();
    strings.indexOf('长'.repeat(40_000));
    const [, text = ''] = /<t [^>]*>([^<]*)</.exec(strings.xml()) ?? [];
    expect(text.length).toBe(32_767);
    expect(text.endsWith('长…')).toBe(true);
  });
});

describe('a cell', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('stands in column %i, %s', (index, name) => expect(columnName(index)).toBe(name));

  it.each([
    ['1900-03-01', 61],
    ['2020-11-30', 44_165],
    ['1899-12-31', null],
  ])('counts %s as day %s', (date, day) => expect(dayNumber(date)).toBe(day));

  it.each([
    [{ value: 91.53, digits: '91.5', decimals: 1 }, '#,##0.0'],
    [{ value: -2.8, digits: '-2.8', decimals: 1, look: 'difference' as const }, '+#,##0.0;-#,##0.0;0.0'],
    [{ value: 2020, digits: '2020', decimals: 0, look: 'plain' as const }, '0'],
  ])('shows %j as %s', (cell, format) => expect(numberFormat(cell)).toBe(format));
});

it.each(LANGUAGES)('names its sheets as a workbook allows (%s)', (language) => {
  const xml = partsOf(workbookBytes(madeUpReport(), language, { exportedOn }))['xl/workbook.xml'] ?? '';
  const names = [...xml.matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name);
  expect(new Set(names).size).toBe(6);
  for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\']{1,31}$/);
});
