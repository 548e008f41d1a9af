import { csvText } from '../../exports/csv.ts';
import type { Report } from '../../report/dataset/schema.ts';
import type { Language } from '../../report/language/vocabulary.ts';
import { PROJECT_COLUMNS, type RegisterColumnId, registerText } from '../../report/projects/columns.ts';
import type { ProjectRow } from './project-rows.ts';

/** The rows and columns on screen, in their order and language, as CSV text. */
export function projectsCsv(
  rows: readonly ProjectRow[],
  columns: readonly RegisterColumnId[],
  report: Report,
  language: Language,
): string {
  const head = columns.map((id) => PROJECT_COLUMNS[id].heading[language]);
  const body = rows.map(({ project }) =>
    columns.map((id) => registerText(id, project, { report, language })),
  );
  return csvText([head, ...body]);
}
