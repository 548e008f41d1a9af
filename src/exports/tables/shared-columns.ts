/** Columns that several tables have. */

import type { Locator, Text } from '../../report/dataset/schema.ts';
import type { ReportFigure } from '../../report/figures/report-figure.ts';
import { headings } from '../../report/language/terms.ts';
import { printedToken } from '../../report/numbers/printed-token.ts';
import { PROJECT_COLUMNS } from '../../report/projects/columns.ts';
import { boundCell, figureCell, plainNumber, sourceCell, unitCell } from './cells.ts';
import type { Column } from './table.ts';

export const pillarColumn: Column<{ pillar: string | null }> = {
  key: 'pillar',
  heading: PROJECT_COLUMNS.pillar.heading,
  ...PROJECT_COLUMNS.pillar.workbook,
  cell: PROJECT_COLUMNS.pillar.text,
};

export const sectorColumn: Column<{ sector: string }> = {
  key: 'sector',
  heading: PROJECT_COLUMNS.sector.heading,
  ...PROJECT_COLUMNS.sector.workbook,
  cell: PROJECT_COLUMNS.sector.text,
};

export const idColumn: Column<{ id: string }> = {
  key: 'id',
  heading: { zh: '编号', en: 'Id' },
  cell: ({ id }) => id,
};

/** A column made for another thing, shown for the one that a row contains. */
export const columnOf = <Row, Inner>(column: Column<Inner>, innerOf: (row: Row) => Inner): Column<Row> => ({
  ...column,
  cell: (row, asked) => column.cell(innerOf(row), asked),
});

/** A printed figure: its value in a unit, how the words bind it, its digits as printed. */
export function printedColumns<Row>(
  figureOf: (row: Row) => ReportFigure,
  value: Text = { zh: '数值', en: 'Value' },
): Column<Row>[] {
  return [
    { key: 'value', heading: value, cell: (row) => figureCell(figureOf(row)) },
    {
      key: 'unit',
      heading: { zh: '单位', en: 'Unit' },
      widest: 16,
      cell: (row, { language }) => unitCell(figureOf(row), language),
    },
    {
      key: 'bound',
      heading: { zh: '界限', en: 'Qualifier' },
      cell: (row, { language }) => boundCell(figureOf(row).bound, language),
    },
    {
      key: 'printed',
      heading: headings.asPrinted,
      cell: (row) => {
        const { printed } = figureOf(row);
        return printed ? printedToken(printed) : null;
      },
    },
    {
      key: 'shown',
      heading: { zh: '英文写法', en: 'In English' },
      only: 'en',
      cell: (row, { language }) => figureOf(row).text[language],
    },
  ];
}

/** Where it stands, in words for a person and as offsets for a program. */
export function sourceColumns<Row>(locatorOf: (row: Row) => Locator): Column<Row>[] {
  return [
    {
      key: 'source',
      heading: headings.source,
      widest: 44,
      cell: (row, asked) => sourceCell(locatorOf(row), asked),
    },
    {
      key: 'start',
      heading: { zh: '起始偏移', en: 'Start offset' },
      cell: (row) => plainNumber(locatorOf(row).start),
    },
    {
      key: 'end',
      heading: { zh: '结束偏移', en: 'End offset' },
      cell: (row) => plainNumber(locatorOf(row).end),
    },
  ];
}
