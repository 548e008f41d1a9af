/** Figures that the report prints in words, or in units whose names look like numbers, are cells all the same. */
import { describe, expect, it } from 'vitest';
import type { Figure, Report, Text } from '../../report/dataset/schema.ts';
import { findFigure } from '../../report/figures/figures.ts';
import { type Bound, LANGUAGES, type Language } from '../../report/language/vocabulary.ts';
import { indicatorOf, madeUpReport } from '../../report/testing/made-up-report.ts';
import { readCsv } from '../testing/read-csv.ts';
import { workbookBytes } from '../workbook/workbook.ts';
import { reportTables } from './report-tables.ts';
import type { Cell } from './table.ts';
import { tablesCsv } from './table-csv.ts';

/** The cells of the targets' sheet about the indicator with a printed completion, by key. */
function cellsOf(report: Report, language: Language): Record<string, Cell> {
  const targets = reportTables(report, language).find(({ id }) => id === 'targets');
  const at = targets?.columns.findIndex(({ key }) => key === 'id') ?? -1;
  const cells = targets?.rows.find((row) => row[at] === 'spending') ?? [];
  return Object.fromEntries(targets?.columns.map(({ key }, index) => [key, cells[index] ?? null]) ?? []);
}

const printed = (token: string, value: number, unit: string, bound: Bound = 'exact'): Figure => ({
  start: 0,
  end: token.length,
  token,
  value,
  unit,
  bound,
});

/** A report with these figures on the indicator that has a printed completion. */
function withFigures({
  actual,
  completion,
  unitName,
}: {
  actual: Figure;
  completion: Figure;
  unitName: Text;
}) {
  const report = madeUpReport();
  const spending = indicatorOf(report, 'spending', 'amount');
  Object.assign(spending, { actual, unitName });
  if (spending.progress) spending.progress.completion = completion;
  return report;
}

const yuan = printed('80.4亿元', 8_040_000_000, '元');
const yuanName = { zh: '元', en: 'CNY' };

describe('a figure that is no plain digits', () => {
  it.each([
    ['百分之八十', 80, '%', 'exact'],
    ['九成八', 98, '%', 'exact'],
    ['９８％', 98, '%', 'exact'],
    ['全部', 100, '%', 'exact'],
    ['百分之百', 100, '%', 'exact'],
    ['八成以上', 80, '%', 'atLeast'],
    ['超九成', 90, '%', 'over'],
    ['过半', 50, '%', 'over'],
    ['九十八点五个百分点', 98.5, '%', 'exact'],
  ] as const)(
    'a completion printed as %s is a number in the workbook and in CSV',
    (token, value, unit, bound) => {
      const completion = printed(token, value, unit, bound);
      const report = withFigures({ actual: yuan, completion, unitName: yuanName });
      for (const language of LANGUAGES) {
        const cells = cellsOf(report, language);
        expect(cells.completion).toMatchObject({ value, digits: String(value) });
        expect(cells.completionPrinted).toBe(token);
        expect(() => workbookBytes(report, language)).not.toThrow();
        const csv = tablesCsv(report, language).find(({ name }) => name.endsWith('-targets.csv'));
        expect(
          readCsv(csv?.text ?? '').some((cells) => cells.includes(String(value)) && cells.includes(token)),
        ).toBe(true);
      }
    },
  );

  it.each([
    ['120万千瓦时', 1_200_000, '千瓦时', '150万千瓦时', 1_500_000],
    ['8.4万m²', 84_000, 'm²', '10.5万m²', 105_000],
    ['2400m²', 2400, 'm²', '3000m²', 3000],
    ['3千千瓦', 3_000_000 / 1000, '千瓦', '4千千瓦', 4000],
    ['1.2万立方米/日', 12_000, '立方米/日', '1.5万立方米/日', 15_000],
    ['80km', 80, 'km', '100km', 100],
  ])(
    'the target implied by %s is a number in the scale that is printed',
    (token, value, unit, target, number) => {
      const completion = printed('80%', 80, '%');
      const unitName = { zh: unit, en: unit };
      const report = withFigures({ actual: printed(token, value, unit), completion, unitName });
      expect(findFigure(report, 'spending.target')?.text.zh.replace('4.0', '4')).toBe(target);
      const cells = cellsOf(report, 'zh');
      expect(cells.target).toMatchObject({ value: number });
      expect(() => workbookBytes(report, 'en')).not.toThrow();
    },
  );

  it('with more digits than a spreadsheet keeps stands as text, all of them', () => {
    const actual = printed('9007199254740993元', 9_007_199_254_740_992, '元');
    const report = withFigures({ actual, completion: printed('80%', 80, '%'), unitName: yuanName });
    const { target } = cellsOf(report, 'zh');
    expect(target).toBe('11258999068426240');
    expect(() => workbookBytes(report, 'zh')).not.toThrow();
  });
});
