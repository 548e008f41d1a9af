import { type IndicatorView, indicatorViews } from '../../report/figures/indicator-view.ts';
import { statusWords } from '../../report/figures/status.ts';
import { headings } from '../../report/language/terms.ts';
import { kindWords } from '../../report/language/vocabulary.ts';
import { originWords } from '../../theme/origin-marks.ts';
import { asOfCell, asOfPrinted } from './cells.ts';
import {
  columnOf,
  idColumn,
  pillarColumn,
  printedColumns,
  sectorColumn,
  sourceColumns,
} from './shared-columns.ts';
import type { TableDefinition } from './table.ts';

/** Every indicator's actual, in the report's order; what is measured against a target is a table of its own. */
export const indicatorsTable: TableDefinition<IndicatorView> = {
  id: 'indicators',
  name: { zh: '指标', en: 'Indicators' },
  rows: indicatorViews,
  columns: [
    {
      key: 'name',
      heading: headings.indicator,
      cell: ({ name }, { language }) => name[language],
    },
    columnOf(pillarColumn, ({ indicator }) => indicator),
    columnOf(sectorColumn, ({ indicator }) => indicator),
    {
      key: 'kind',
      heading: { zh: '类别', en: 'Kind' },
      cell: ({ indicator }, { language }) => kindWords[indicator.kind][language],
    },
    ...printedColumns<IndicatorView>(({ actual }) => actual),
    {
      key: 'origin',
      heading: headings.basis,
      cell: ({ actual }, { language }) => originWords[language][actual.origin],
    },
    {
      key: 'asOf',
      heading: headings.asOf,
      widest: 22,
      cell: ({ asOf }, { language }) => asOfCell(asOf, language),
    },
    {
      key: 'asOfPrinted',
      heading: { zh: '统计截至日期（原文写法）', en: 'As of, as in the report' },
      cell: ({ asOf }) => asOfPrinted(asOf),
    },
    {
      key: 'status',
      heading: headings.status,
      cell: ({ status }, { language }) => statusWords[status][language],
    },
    {
      key: 'notes',
      heading: { zh: '说明', en: 'Notes' },
      widest: 60,
      cell: ({ notes }, { language }) =>
        notes.map((note) => note[language].replace(/[。.]$/, '')).join(language === 'zh' ? '；' : '; ') ||
        null,
    },
    ...sourceColumns<IndicatorView>(({ indicator }) => indicator.actual),
    idColumn,
  ],
};
