import type { Report } from '../../report/dataset/schema.ts';
import type { Language } from '../../report/language/vocabulary.ts';
import { type CsvCell, csvText } from '../csv.ts';
import { fileStem } from '../file-stem.ts';
import { reportTables } from './report-tables.ts';
import type { Cell, FilledTable } from './table.ts';

/** UTF-8 with a byte-order mark: numbers with the digits that the page shows, days as YYYY-MM-DD. */
function tableCsv({ columns, rows }: FilledTable): string {
  return csvText([columns.map(({ heading }) => heading), ...rows.map((row) => row.map(csvCell))]);
}

function csvCell(cell: Cell): CsvCell {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  return 'date' in cell ? cell.date : cell;
}

/** Every table of a report as a file: `<report>-<language>-<table>.csv`. */
export function tablesCsv(report: Report, language: Language): { name: string; text: string }[] {
  return reportTables(report, language).map((table) => ({
    name: `${fileStem(report)}-${language}-${table.id}.csv`,
    text: tableCsv(table),
  }));
}
