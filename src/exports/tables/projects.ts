import type { Project } from '../../report/dataset/schema.ts';
import { PROJECT_COLUMNS, WORKBOOK_COLUMN_IDS } from '../../report/projects/columns.ts';
import { idColumn, sourceColumns } from './shared-columns.ts';
import type { Column, TableDefinition } from './table.ts';

const columns = WORKBOOK_COLUMN_IDS.map((key): Column<Project> => {
  const { heading, text, workbook } = PROJECT_COLUMNS[key];
  return { key, heading, ...workbook, cell: (project, asked) => text(project, asked) || null };
});

/** The register in the report's order. */
export const projectsTable: TableDefinition<Project> = {
  id: 'projects',
  name: { zh: '项目', en: 'Projects' },
  rows: (report) => report.projects,
  columns: [...columns, ...sourceColumns<Project>(({ mention }) => mention), idColumn],
};
