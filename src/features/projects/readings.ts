import type { ProjectIndex } from '../../report/projects/project-filter.ts';
import { withReadings } from '../../report/search/readings.ts';
import { searchEntry } from '../../report/search/search.ts';

/** The index with how every Chinese name is read, so that pinyin finds it. Throws the signal's reason when aborted. */
export async function indexReadings(index: ProjectIndex, signal: AbortSignal): Promise<ProjectIndex> {
  const rows = await withReadings(
    index.rows,
    ({ project }) => project.name.zh,
    (row, reading) => ({
      ...row,
      search: { ...searchEntry(row.project.name, reading), about: row.search.about },
    }),
    signal,
  );
  return { ...index, rows };
}
