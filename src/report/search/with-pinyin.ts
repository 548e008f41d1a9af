/** How Chinese names are read, so that pinyin and initials find them. */
import type { Pinyin } from './search.ts';

/** Long enough to get on, short enough that typing is answered in between. */
const STEP_MS = 12;

/**
 * Gives each thing its name's pinyin. The dictionary is large (140 KB packed), so it comes only when somebody
 * searches; and the work is done in short steps, since 10,000 names take a quarter of a second. An aborted `signal`
 * ends it with the signal's reason.
 */
export async function withPinyin<Thing, Read>(
  things: readonly Thing[],
  nameOf: (thing: Thing) => string,
  read: (thing: Thing, pinyin: Pinyin) => Read,
  signal: AbortSignal,
): Promise<Read[]> {
  const { pinyin } = await import('pinyin-pro');
  const done: Read[] = [];
  let stepEnds = performance.now() + STEP_MS;
  for (const thing of things) {
    if (performance.now() > stepEnds) {
      await pause();
      signal.throwIfAborted();
      stepEnds = performance.now() + STEP_MS;
    }
    const syllables = pinyin(nameOf(thing), {
      toneType: 'none',
      type: 'array',
      v: true,
      nonZh: 'consecutive',
    });
    done.push(read(thing, { full: syllables.join(' '), initials: syllables.map(initialOf).join('') }));
  }
  signal.throwIfAborted();
  return done;
}

/** The first letter of a syllable; digits between the characters are kept whole. */
function initialOf(syllable: string): string {
  return /\d/.test(syllable) ? syllable : syllable.slice(0, 1);
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
