/** Columns that several tables have. */

import type { Figure, Locator, Text } from '../../report/dataset/schema.ts';
import { figureText } from '../../report/figures/format.ts';
import type { Language } from '../../report/language/vocabulary.ts';
import { outsidePillarsWords } from '../../report/projects/project-filter.ts';
import { boundCell, exactNumber, nameOf, plainNumber, sourceCell, unitCell } from './cells.ts';
import type { Column } from './table.ts';

export const originCells = {
  quoted: { zh: '报告原文', en: 'quoted' },
  computed: { zh: '本站计算', en: 'computed' },
} as const satisfies Record<string, Text>;

export const pillarColumn: Column<{ pillar: string | null }> = {
  key: 'pillar',
  heading: { zh: '板块', en: 'Pillar' },
  widest: 20,
  cell: ({ pillar }, { report, language }) =>
    pillar === null ? outsidePillarsWords[language] : nameOf(report.pillars, pillar, language),
};

export const sectorColumn: Column<{ sector: string }> = {
  key: 'sector',
  heading: { zh: '领域', en: 'Sector' },
  widest: 20,
  cell: ({ sector }, { report, language }) => nameOf(report.sectors, sector, language),
};

export const idColumn: Column<{ id: string }> = {
  key: 'id',
  heading: { zh: '标识', en: 'Id' },
  cell: ({ id }) => id,
};

interface Reading {
  readonly figure: Figure;
  readonly unitName: Text;
}

/** A printed figure: its value in a unit, how the words bind it, its digits as printed. */
export function readingColumns<Row>(
  readingOf: (row: Row) => Reading,
  value: Text = { zh: '数值', en: 'Value' },
): Column<Row>[] {
  const shown = (row: Row, language: Language) => {
    const { figure, unitName } = readingOf(row);
    return figureText(figure, unitName, language);
  };
  return [
    { key: 'value', heading: value, cell: (row) => exactNumber(readingOf(row).figure.value) },
    {
      key: 'unit',
      heading: { zh: '单位', en: 'Unit' },
      widest: 16,
      cell: (row, { language }) => unitCell(readingOf(row).figure, readingOf(row).unitName, language),
    },
    {
      key: 'bound',
      heading: { zh: '界限', en: 'Bound' },
      cell: (row, { language }) => boundCell(readingOf(row).figure.bound, language),
    },
    {
      key: 'printed',
      heading: { zh: '原文所印', en: 'As printed' },
      cell: (row) => readingOf(row).figure.token,
    },
    {
      key: 'shown',
      heading: { zh: '英文写法', en: 'In English' },
      only: 'en',
      cell: (row, { language }) => shown(row, language),
    },
  ];
}

/** Where it stands, in words for a person and as offsets for a program. */
export function sourceColumns<Row>(locatorOf: (row: Row) => Locator): Column<Row>[] {
  return [
    {
      key: 'source',
      heading: { zh: '出处', en: 'Source' },
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
