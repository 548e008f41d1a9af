/** Finding a name by Chinese, English, full pinyin or initials: `zdcyy`, `zhongde chan`, `park`, 产业园. */
import type { Text } from '../dataset/schema.ts';

/** How a Chinese name is read. `full`: syllables, best parted by blanks (then only whole syllables begin a match). */
export interface Pinyin {
  full: string;
  initials: string;
}

/** By the Chinese name. Built elsewhere, since the dictionary is large and the search works without it. */
export type PinyinByName = ReadonlyMap<string, Pinyin>;

export interface SearchEntry {
  zh: string;
  /** A blank before each word. */
  en: string;
  /** All syllables run together, and where in them each begins. */
  pinyin: string;
  starts: readonly number[];
  initials: string;
  /** What else is said of it (sector, place, stage, wording), folded; a blank before each English word. */
  about: string;
}

/** Full-width as half-width, capitals as small, ü as v, no accents, nothing that takes no room. */
export function fold(text: string): string {
  // Most names are plain Chinese or ASCII, and ten thousand of them are folded at once.
  if (!/[^ -~\u4e00-\u9fff]/.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/u\u0308/g, 'v')
    .replace(/[\p{Mark}\p{Cf}]/gu, '')
    .normalize('NFC');
}

/** Blanks and marks, which nobody types the same way twice; a point within a number, and a percent sign, say something. */
const BETWEEN = /(?:(?<![0-9])\.|\.(?![0-9])|[^\p{L}\p{N}.%])+/gu;

export const squeeze = (text: string): string => text.replace(BETWEEN, '');

const spaced = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ');

export function searchEntry(name: Text, pinyin?: Pinyin, about: readonly Text[] = []): SearchEntry {
  const syllables = fold(pinyin?.full ?? '')
    .trim()
    .split(/\s+/);
  const starts: number[] = [];
  let at = 0;
  for (const syllable of syllables) {
    starts.push(at);
    at += squeeze(syllable).length;
  }
  return {
    zh: squeeze(fold(name.zh)),
    en: ` ${spaced(name.en).trim()}`,
    starts,
    pinyin: squeeze(syllables.join('')),
    initials: squeeze(fold(pinyin?.initials ?? '')),
    about: about.map(({ zh, en }) => `${squeeze(fold(zh))} ${spaced(en)}`).join(' '),
  };
}

export interface Term {
  text: string;
  /** Letters and digits only: may be how a name is read. */
  latin: boolean;
}

export interface Query {
  whole: Term;
  /** English words as {@link SearchEntry.en} has them, with a blank before the first; null where there is but one. */
  phrase: string | null;
  terms: readonly Term[];
}

const term = (text: string): Term => ({ text, latin: /^[a-z0-9]+$/.test(text) });

export function parseQuery(text: string): Query {
  const folded = fold(text);
  const terms = folded.split(BETWEEN).filter(Boolean).map(term);
  const phrase = spaced(folded).trim();
  return { whole: term(squeeze(folded)), phrase: phrase.includes(' ') ? ` ${phrase}` : null, terms };
}

/** Whether the letters are how the name, or whole syllables of it, is read: full pinyin or initials. */
export function readAs(entry: SearchEntry, letters: string): boolean {
  // One letter is in nearly every name somewhere; it must begin the name.
  if (letters.length === 1) return entry.initials.startsWith(letters);
  if (entry.initials.includes(letters)) return true;
  const everywhere = entry.starts.length < 2;
  for (let at = entry.pinyin.indexOf(letters); at >= 0; at = entry.pinyin.indexOf(letters, at + 1)) {
    if (everywhere || entry.starts.includes(at)) return true;
  }
  return false;
}

const matchesTerm = (entry: SearchEntry, { text, latin }: Term): boolean =>
  entry.zh.includes(text) ||
  entry.en.includes(` ${text}`) ||
  (latin ? readAs(entry, text) || entry.about.includes(` ${text}`) : entry.about.includes(text));

/** Whether the name is found: the query as one run, or each of its words by some means. */
export function matches(entry: SearchEntry, { whole, terms }: Query): boolean {
  if (whole.text === '' || matchesTerm(entry, whole)) return true;
  return terms.length > 1 && terms.every((each) => matchesTerm(entry, each));
}
