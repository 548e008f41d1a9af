/** How Chinese names are read, so that pinyin and initials find them, and so that they stand in that order. */
import { eachInSteps, inTurns } from '../steps/steps.ts';
import { PLACE_READINGS } from './place-readings.ts';
import type { Pinyin } from './search.ts';

type Dictionary = (name: string, tones: 'num' | 'none') => string[];

/** The dictionary is large (140 KB packed), so it comes only when somebody searches, or sorts by name. */
async function loadDictionary(): Promise<Dictionary> {
  const { customPinyin, pinyin } = await import('pinyin-pro');
  customPinyin(PLACE_READINGS);
  return (name, toneType) => pinyin(name, { toneType, type: 'array', v: true, nonZh: 'consecutive' });
}

/**
 * Gives each thing its name's pinyin. The work is done in short steps, since 10,000 names take a quarter of a second. An
 * aborted `signal` ends it with the signal's reason.
 */
export async function withPinyin<Thing, Read>(
  things: readonly Thing[],
  nameOf: (thing: Thing) => string,
  read: (thing: Thing, pinyin: Pinyin) => Read,
  signal: AbortSignal,
): Promise<Read[]> {
  const syllablesOf = await loadDictionary();
  const done: Read[] = [];
  const add = (thing: Thing) => {
    const syllables = syllablesOf(nameOf(thing), 'none');
    done.push(read(thing, { full: syllables.join(' '), initials: syllables.map(initialOf).join('') }));
  };
  await inTurns(eachInSteps(things, add), signal);
  return done;
}

/**
 * How each name is read, with tones: `长葛` as `chang2 ge3`, which a collator for Chinese takes for `zhang3 ge3`, since it
 * reads each character by itself. In short steps, and aborted, as {@link withPinyin}.
 */
export async function readingsOf(
  names: Iterable<string>,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, string>> {
  const syllablesOf = await loadDictionary();
  const readings = new Map<string, string>();
  const add = (name: string) => void readings.set(name, syllablesOf(name, 'num').join(' '));
  await inTurns(eachInSteps([...new Set(names)], add), signal);
  return readings;
}

/** The first letter of a syllable; digits between the characters are kept whole. */
function initialOf(syllable: string): string {
  return /\d/.test(syllable) ? syllable : syllable.slice(0, 1);
}
