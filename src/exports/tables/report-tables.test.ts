import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../report/dataset/schema.ts';
import { LANGUAGES, type Language } from '../../report/language/vocabulary.ts';
import { indicatorOf, madeUpReport } from '../../report/testing/made-up-report.ts';
import { figure } from '../../report/testing/made-up-text.ts';
import { readCsv } from '../testing/read-csv.ts';
import { reportTables } from './report-tables.ts';
import type { Cell, FilledTable } from './table.ts';
import { tablesCsv } from './table-csv.ts';

const real = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, '../../../data/xuchang-2020.json'), 'utf8'),
) as Report;

function table(report: Report, language: Language, id: string): FilledTable {
  const found = reportTables(report, language).find((candidate) => candidate.id === id);
  if (!found) throw new Error(`No table ${id}`);
  return found;
}

/** The row of an indicator or project as its cells by key. */
function row(filled: FilledTable, id: string): Record<string, Cell> {
  const at = filled.columns.findIndex(({ key }) => key === 'id');
  const cells = filled.rows.find((candidate) => candidate[at] === id);
  if (!cells) throw new Error(`No row ${id}`);
  return Object.fromEntries(filled.columns.map(({ key }, index) => [key, cells[index] ?? null]));
}

describe('reportTables', () => {
  it.each(LANGUAGES)('gives every row of the report a cell in every column (%s)', (language) => {
    for (const report of [madeUpReport(), real]) {
      const tables = reportTables(report, language);
      expect(tables.map(({ id }) => id)).toEqual([
        'indicators',
        'projects',
        'project-figures',
        'targets',
        'cross-checks',
      ]);
      expect(tables[0]?.rows.length).toBe(report.indicators.length);
      expect(tables[1]?.rows.length).toBe(report.projects.length);
      for (const { columns, rows } of tables) {
        expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length);
        expect(new Set(columns.map(({ heading }) => heading)).size).toBe(columns.length);
        for (const cells of rows) expect(cells.length).toBe(columns.length);
      }
    }
  });

  it('keeps a figure’s value, unit, bound and printed form apart', () => {
    expect(row(table(madeUpReport(), 'zh', 'indicators'), 'training')).toMatchObject({
      value: { value: 30_000_000, digits: '30000000' },
      unit: '元',
      bound: '近',
      printed: '近3000万元',
      origin: '报告原文',
    });
    expect(row(table(madeUpReport(), 'en', 'indicators'), 'training')).toMatchObject({
      unit: 'CNY',
      bound: 'nearly',
      printed: '近3000万元',
      shown: 'nearly CNY 30 million',
    });
  });

  it('gives the day where the report gives one, else the reason', () => {
    const indicators = table(madeUpReport(), 'zh', 'indicators');
    expect(row(indicators, 'spending').asOf).toEqual({ date: '2030-09-30' });
    expect(row(indicators, 'chargers').asOf).toBe('报告未注明统计截至日期');
  });

  it('says of a printed completion where it stands, and of a computed target how it was worked out', () => {
    const targets = row(table(madeUpReport(), 'zh', 'targets'), 'spending');
    expect(targets).toMatchObject({
      completion: { value: 80.4, digits: '80.4' },
      completionOrigin: '报告原文',
      completionPrinted: '80.4%',
      target: { value: 10_000_000_000 },
      targetOrigin: '据报告计算',
      targetPrinted: '报告未列目标',
      targetBound: '约',
      targetSource: null,
      gap: { value: -19.6, digits: '-19.6', look: 'difference' },
    });
    expect(targets.completionSource).toContain('第一部分');
    expect(targets.arithmetic).toContain('目标：80.4亿元 ÷ 80.4% ≈ 100.0亿元');
    expect(targets.pace).toMatchObject({ digits: '74.8' });
  });

  it('shows as many digits as the page and holds the number unrounded', () => {
    const { pace } = row(table(real, 'zh', 'targets'), 'emerging-investment');
    expect(pace).toMatchObject({ digits: '91.5' });
    expect((pace as { value: number }).value).toBeCloseTo((335 / 366) * 100, 10);
  });

  it('gives a ceiling no completion, in words', () => {
    const report = madeUpReport();
    const opening = indicatorOf(report, 'opening', 'duration');
    opening.progress = {
      against: 'target',
      name: { zh: '承诺时限', en: 'the time promised' },
      target: figure('2个工作日', 2, '工作日', 'atMost'),
      completion: { missing: 'noCompletionStated' },
      period: null,
    };
    expect(row(table(report, 'zh', 'targets'), 'opening')).toMatchObject({
      completion: '目标为上限，不计完成率',
      target: { value: 2 },
      targetBound: '不超过',
      from: '报告未说明目标期限',
      gap: null,
    });
  });

  it('says of a status that it is no one run of the report’s words', () => {
    const projects = table(madeUpReport(), 'zh', 'projects');
    expect(row(projects, 'west-hill-tunnel').statusSource).toBe('概括报告文字，非原文照录');
    expect(row(projects, 'east-lake-works').statusSource).toContain('全文第');
  });
});

describe('tablesCsv', () => {
  it('writes each table with a byte-order mark, its heads and its rows', () => {
    const files = tablesCsv(madeUpReport(), 'zh');
    expect(files.map(({ name }) => name)).toEqual([
      'yunze-2030-zh-indicators.csv',
      'yunze-2030-zh-projects.csv',
      'yunze-2030-zh-project-figures.csv',
      'yunze-2030-zh-targets.csv',
      'yunze-2030-zh-cross-checks.csv',
    ]);
    for (const [index, filled] of reportTables(madeUpReport(), 'zh').entries()) {
      const text = files[index]?.text ?? '';
      expect(text.startsWith('\uFEFF')).toBe(true);
      const [head, ...body] = readCsv(text.slice(1));
      expect(head).toEqual(filled.columns.map(({ heading }) => heading));
      expect(body.length).toBe(filled.rows.length);
    }
  });

  it('writes a gap below zero as a number', () => {
    const targets = tablesCsv(madeUpReport(), 'en').find(({ name }) => name.includes('targets'));
    expect(readCsv(targets?.text ?? '').flat()).toContain('-19.6');
  });
});
