import type { Report } from '../../report/schema.ts';
import type { Reading, Readings } from '../../report/search.ts';

/** Long enough to get on, short enough that typing is answered in between. */
const STEP_MS = 12;

/**
 * How every project's Chinese name is read. The dictionary is large (138 KB packed), so it comes only when
 * a reader searches; and it works in short steps, since 10,000 names take it a second or so.
 */
export async function loadReadings(report: Report, signal: AbortSignal): Promise<Readings> {
  const { pinyin } = await import('pinyin-pro');
  const readings = new Map<string, Reading>();
  let stepEnds = performance.now() + STEP_MS;
  for (const { name } of report.projects) {
    if (performance.now() > stepEnds) {
      await pause();
      signal.throwIfAborted();
      stepEnds = performance.now() + STEP_MS;
    }
    if (readings.has(name.zh)) continue;
    const syllables = pinyin(name.zh, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' });
    readings.set(name.zh, { full: syllables.join(' '), initials: syllables.map(initialOf).join('') });
  }
  return readings;
}

/** The first letter of a syllable; digits and Latin words between the characters are kept whole. */
function initialOf(syllable: string): string {
  return /\d/.test(syllable) ? syllable : syllable.slice(0, 1);
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
