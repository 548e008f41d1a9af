/** A table that is handed over, defined once for the workbook's sheet and the CSV file. */
import type { Report, Text } from '../../report/dataset/schema.ts';
import type { Language } from '../../report/language/vocabulary.ts';

export interface NumberCell {
  /** In full precision: a computed figure is not rounded. */
  readonly value: number;
  /** Its digits as the page shows them, without a sign of grouping: 97.2, -2.8. */
  readonly digits: string;
  /** How many of them stand behind the decimal point. */
  readonly decimals: number;
  /** A difference shows its sign; a place in the text or a year has no groups of three. */
  readonly look?: 'difference' | 'plain';
}

interface DateCell {
  /** YYYY-MM-DD. */
  readonly date: string;
}

/** null: there is nothing to say here. What the report does not say is said in words. */
export type Cell = string | NumberCell | DateCell | null;

interface ColumnHead {
  /** Unlike any other of its table, and the same in both languages. */
  readonly key: string;
  readonly heading: string;
  /** How wide it may grow, in Latin characters; longer words go on to another line. */
  readonly widest: number;
}

/** One table in one language. */
export interface FilledTable {
  /** As in a file's name. */
  readonly id: string;
  readonly name: string;
  readonly columns: readonly ColumnHead[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface Column<Row> {
  readonly key: string;
  readonly heading: Text;
  readonly widest?: number;
  /** Left out of the other language's table. */
  readonly only?: Language;
  readonly cell: (row: Row, asked: Asked) => Cell;
}

export interface Asked {
  readonly report: Report;
  readonly language: Language;
}

export interface TableDefinition<Row> {
  readonly id: string;
  readonly name: Text;
  readonly rows: (report: Report) => readonly Row[];
  readonly columns: readonly Column<Row>[];
}

const WIDEST = 40;

export function fillTable<Row>({ id, name, rows, columns }: TableDefinition<Row>, asked: Asked): FilledTable {
  const { report, language } = asked;
  const shown = columns.filter(({ only }) => only === undefined || only === language);
  return {
    id,
    name: name[language],
    columns: shown.map(({ key, heading, widest = WIDEST }) => ({ key, heading: heading[language], widest })),
    rows: rows(report).map((row) => shown.map(({ cell }) => cell(row, asked))),
  };
}
