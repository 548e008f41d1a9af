import type { Indicator } from '../../report/dataset/schema.ts';
import { kpiOf } from '../../report/figures/kpi.ts';
import { kindWords } from '../../report/language/vocabulary.ts';
import { asOfCell, asOfPrinted } from './cells.ts';
import {
  idColumn,
  originCells,
  pillarColumn,
  readingColumns,
  sectorColumn,
  sourceColumns,
} from './shared-columns.ts';
import type { TableDefinition } from './table.ts';

/** Every indicator's actual, in the report's order; what is measured against a target is a table of its own. */
export const indicatorsTable: TableDefinition<Indicator> = {
  id: 'indicators',
  name: { zh: '指标', en: 'Indicators' },
  rows: (report) => report.indicators,
  columns: [
    {
      key: 'name',
      heading: { zh: '指标', en: 'Indicator' },
      cell: ({ name }, { language }) => name[language],
    },
    pillarColumn,
    sectorColumn,
    {
      key: 'kind',
      heading: { zh: '类别', en: 'Kind' },
      cell: ({ kind }, { language }) => kindWords[kind][language],
    },
    ...readingColumns<Indicator>(({ actual, unitName }) => ({ figure: actual, unitName })),
    {
      key: 'origin',
      heading: { zh: '来源', en: 'Origin' },
      cell: (_, { language }) => originCells.quoted[language],
    },
    {
      key: 'asOf',
      heading: { zh: '截至日期', en: 'As of' },
      widest: 22,
      cell: ({ asOf }, { language }) => asOfCell(asOf, language),
    },
    {
      key: 'asOfPrinted',
      heading: { zh: '截至（原文所印）', en: 'As of, as printed' },
      cell: ({ asOf }) => asOfPrinted(asOf),
    },
    {
      key: 'status',
      heading: { zh: '状态', en: 'Status' },
      cell: (indicator, { language }) => kpiOf(indicator, language).statusWord,
    },
    {
      key: 'notes',
      heading: { zh: '说明', en: 'Notes' },
      widest: 60,
      cell: (indicator, { language }) =>
        kpiOf(indicator, language).notes.join(language === 'zh' ? '；' : '; ') || null,
    },
    ...sourceColumns<Indicator>(({ actual }) => actual),
    idColumn,
  ],
};
