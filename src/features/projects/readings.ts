import type { ProjectIndex } from '../../report/project-filter.ts';
import { searchEntry } from '../../report/search.ts';

/** Long enough to get on, short enough that typing is answered in between. */
const STEP_MS = 12;

/**
 * The index with how every Chinese name is read, so that pinyin finds it. The dictionary is large (140 KB
 * packed), so it comes only when a reader searches; and the work is done in short steps, since 10,000 names
 * take a quarter of a second. An aborted `signal` ends it with the signal's reason.
 */
export async function indexReadings(index: ProjectIndex, signal: AbortSignal): Promise<ProjectIndex> {
  const { pinyin } = await import('pinyin-pro');
  const rows: ProjectIndex['rows'][number][] = [];
  let stepEnds = performance.now() + STEP_MS;
  for (const row of index.rows) {
    if (performance.now() > stepEnds) {
      await pause();
      signal.throwIfAborted();
      stepEnds = performance.now() + STEP_MS;
    }
    const { name } = row.project;
    const syllables = pinyin(name.zh, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' });
    const reading = { full: syllables.join(' '), initials: syllables.map(initialOf).join('') };
    rows.push({ ...row, search: { ...searchEntry(name, reading), about: row.search.about } });
  }
  signal.throwIfAborted();
  return { ...index, rows };
}

/** The first letter of a syllable; digits between the characters are kept whole. */
function initialOf(syllable: string): string {
  return /\d/.test(syllable) ? syllable : syllable.slice(0, 1);
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
