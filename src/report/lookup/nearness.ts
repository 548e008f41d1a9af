/** How near a name is to what was asked: the whole name, its beginning, a word in it, its pinyin, what is said of it. */
import { type Query, readAs, type SearchEntry, type Term } from '../search/search.ts';

/** Smaller is nearer. */
export type Nearness = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;
const WHOLE = 0;
const BEGINS = 1;
const WITHIN = 2;
const READ_BEGINS = 3;
const READ_WITHIN = 4;
const SCATTERED = 5;
const ABOUT = 6;
const APART = 7;

export { BEGINS, WHOLE };

/** Names are told apart by what they are before it counts where in them the words stand. */
export const isNamed = (near: Nearness): boolean => near === BEGINS || near === WITHIN;

/** A number stands in words only as a whole: 641 is not in 1641. */
export function holds(words: string, text: string): boolean {
  if (!/^\d/.test(text)) return words.includes(text);
  for (let at = words.indexOf(text); at >= 0; at = words.indexOf(text, at + 1))
    if (!/[\d.]/.test(words[at - 1] ?? '')) return true;
  return false;
}

function nameNearness({ zh, en, pinyin, initials }: SearchEntry, { text, latin }: Term): Nearness | null {
  if (zh === text || en === ` ${text}`) return WHOLE;
  if (zh.startsWith(text) || en.startsWith(` ${text}`)) return BEGINS;
  if (latin && text.length > 1 && (initials === text || pinyin === text)) return BEGINS;
  if (holds(zh, text) || en.includes(` ${text}`)) return WITHIN;
  if (latin && (initials.startsWith(text) || pinyin.startsWith(text))) return READ_BEGINS;
  return null;
}

function termNearness(entry: SearchEntry, term: Term): Nearness | null {
  const named = nameNearness(entry, term);
  if (named !== null) return named;
  const { text, latin } = term;
  if (latin && readAs(entry, text)) return READ_WITHIN;
  return (latin ? entry.about.includes(` ${text}`) : holds(entry.about, text)) ? ABOUT : null;
}

function phraseNearness({ en }: SearchEntry, phrase: string): Nearness | null {
  if (en === phrase) return WHOLE;
  if (en.startsWith(phrase)) return BEGINS;
  return en.includes(phrase) ? WITHIN : null;
}

/** The query as one run, or each of its words by some means: words apart are a weaker match than the same together. */
export function nearness(entry: SearchEntry, { whole, phrase, terms }: Query): Nearness | null {
  const together = (phrase === null ? null : phraseNearness(entry, phrase)) ?? termNearness(entry, whole);
  if (together !== null || terms.length < 2) return together;
  let farthest: Nearness = WHOLE;
  for (const term of terms) {
    const each = termNearness(entry, term);
    if (each === null) return null;
    if (each > farthest) farthest = each;
  }
  return farthest === APART ? APART : ((farthest + 1) as Nearness);
}

/** Shorter words are in many names by chance. */
const LEAST_SCATTERED = 3;

/**
 * Whether a Chinese name holds what was asked in pieces of two characters and more, in any order (百城提质投资), or is
 * what was asked written out (规上工业企业, 超百亿企业).
 */
export function scatteredNearness({ zh }: SearchEntry, { whole }: Query): Nearness | null {
  const { text } = whole;
  if (text.length < LEAST_SCATTERED || whole.latin) return null;
  return isInPieces(zh, text) || isAbbreviation(zh, text) ? SCATTERED : null;
}

/** Single characters may be left between the pieces, one in four, where the name has them too. */
function isInPieces(name: string, asked: string): boolean {
  let singles = Math.floor(asked.length / 4);
  let pieces = 0;
  for (let at = 0; at < asked.length; ) {
    let length = 0;
    while (at + length < asked.length && name.includes(asked.slice(at, at + length + 1))) length += 1;
    if (length === 0) return false;
    if (length === 1 && singles-- === 0) return false;
    if (length > 1) pieces += 1;
    at += length;
  }
  return pieces > 0;
}

/** All characters in their order, in few runs, one of them a word. */
function isAbbreviation(name: string, asked: string): boolean {
  let from = 0;
  for (const character of asked) {
    const at = name.indexOf(character, from);
    if (at < 0) return false;
    from = at + 1;
  }
  return fewestRuns(name, asked) <= Math.ceil(asked.length / 2);
}

/** In how few runs `asked` lies in `name`, in order; infinite where it does not, or where no run is a word. */
function fewestRuns(name: string, asked: string): number {
  // For each character of the name: the fewest runs of all asked so far, its last character here.
  let ending: number[] = Array.from(name, () => Number.POSITIVE_INFINITY);
  for (const [at, character] of [...asked].entries()) {
    const next = ending.map(() => Number.POSITIVE_INFINITY);
    let best = at === 0 ? 0 : Number.POSITIVE_INFINITY;
    for (let here = 0; here < name.length; here += 1) {
      if (name[here] === character)
        next[here] = Math.min(
          best + 1,
          at > 0 ? (ending[here - 1] ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY,
        );
      if (at > 0) best = Math.min(best, ending[here] ?? Number.POSITIVE_INFINITY);
    }
    ending = next;
  }
  return Math.min(...ending);
}
