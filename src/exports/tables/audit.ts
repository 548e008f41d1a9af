import { type AuditNote, auditReport } from '../../report/audit/audit.ts';
import { locatorWords } from '../../report/dataset/locator-words.ts';
import { nameOf } from '../../report/dataset/name-of.ts';
import { idColumn } from './shared-columns.ts';
import type { TableDefinition } from './table.ts';

/** What the audit found, contradictions first. */
export const auditTable: TableDefinition<AuditNote> = {
  id: 'audit',
  name: { zh: '核对', en: 'Audit' },
  rows: auditReport,
  columns: [
    {
      key: 'title',
      heading: { zh: '核对所见', en: 'Finding' },
      widest: 44,
      cell: ({ title }, { language }) => title[language],
    },
    {
      key: 'pillar',
      heading: { zh: '板块', en: 'Pillar' },
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
      heading: { zh: '出处', en: 'Source' },
      widest: 44,
      cell: ({ locators }, { report, language }) =>
        locators.map((locator) => locatorWords(locator, report, language)).join('\n') || null,
    },
    {
      key: 'printed',
      heading: { zh: '原文所印', en: 'As printed' },
      cell: ({ locators }) => locators.map(({ token }) => token).join('\n') || null,
    },
    idColumn,
  ],
};

const whole = { zh: '总体或板块之外', en: 'The whole, or outside the pillars' };
