/** How Chinese names are read, so that pinyin and initials find them. */
import { eachInSteps, inTurns } from '../steps/steps.ts';
import type { Pinyin } from './search.ts';

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
  const add = (thing: Thing) => {
    const syllables = pinyin(nameOf(thing), {
      toneType: 'none',
      type: 'array',
      v: true,
      nonZh: 'consecutive',
    });
    done.push(read(thing, { full: syllables.join(' '), initials: syllables.map(initialOf).join('') }));
  };
  await inTurns(eachInSteps(things, add), signal);
  return done;
}

/** The first letter of a syllable; digits between the characters are kept whole. */
function initialOf(syllable: string): string {
  return /\d/.test(syllable) ? syllable : syllable.slice(0, 1);
}
