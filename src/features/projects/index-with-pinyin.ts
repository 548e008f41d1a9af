import type { ProjectIndex } from '../../report/projects/project-filter.ts';
import { searchEntry } from '../../report/search/search.ts';
import { withPinyin } from '../../report/search/with-pinyin.ts';

/** The index with how every Chinese name is read, so that pinyin finds it. Throws the signal's reason when aborted. */
export async function indexWithPinyin(index: ProjectIndex, signal: AbortSignal): Promise<ProjectIndex> {
  const rows = await withPinyin(
    index.rows,
    ({ project }) => project.name.zh,
    (row, pinyin) => {
      const entry = { ...searchEntry(row.project.name, pinyin), about: row.search().about };
      return { ...row, search: () => entry };
    },
    signal,
  );
  return { ...index, rows };
}
