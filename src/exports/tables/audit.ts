import { type AuditNote, auditReport } from '../../report/audit/audit.ts';
import { locatorWords } from '../../report/dataset/locator-words.ts';
import { nameOf } from '../../report/dataset/name-of.ts';
import { headings } from '../../report/language/terms.ts';
import { idColumn } from './shared-columns.ts';
import type { TableDefinition } from './table.ts';

/** What the audit found, contradictions first. */
export const auditTable: TableDefinition<AuditNote> = {
  id: 'cross-checks',
  name: headings.crossChecks,
  rows: auditReport,
  columns: [
    {
      key: 'title',
      heading: headings.crossChecks,
      widest: 44,
      cell: ({ title }, { language }) => title[language],
    },
    {
      key: 'pillar',
      heading: headings.pillar,
      widest: 20,
      cell: ({ pillar }, { report, language }) =>
        pillar === null ? whole[language] : nameOf(report.pillars, pillar, language),
    },
    {
      key: 'detail',
      heading: { zh: '说明', en: 'Detail' },
      widest: 80,
      cell: ({ detail }, { language }) => detail[language],
    },
    {
      key: 'places',
      heading: headings.source,
      widest: 44,
      cell: ({ locators }, { report, language }) =>
        locators.map((locator) => locatorWords(locator, report, language)).join('\n') || null,
    },
    {
      key: 'printed',
      heading: headings.asPrinted,
      cell: ({ locators }) => locators.map(({ token }) => token).join('\n') || null,
    },
    idColumn,
  ],
};

const whole = { zh: '总体或板块以外', en: 'The whole, or outside the pillars' };
