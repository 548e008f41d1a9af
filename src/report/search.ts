/** Finding a name by Chinese, English, full pinyin or initials: `zdcyy`, `zhongde chan`, `park`, 产业园. */
import type { Text } from './schema.ts';

/** How a Chinese name is read. `full`: syllables, best parted by blanks (then only whole syllables begin a match). */
export interface Reading {
  full: string;
  initials: string;
}

/** By the Chinese name. Built elsewhere, since the dictionary is large and the search works without it. */
export type Readings = ReadonlyMap<string, Reading>;

export interface SearchEntry {
  zh: string;
  /** A blank before each word. */
  en: string;
  /** All syllables run together, and where in them each begins. */
  pinyin: string;
  starts: ReadonlySet<number>;
  initials: string;
}

/** Full-width as half-width, capitals as small, ü as v, no accents. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/u\u0308/g, 'v')
    .replace(/\p{Mark}/gu, '')
    .normalize('NFC');
}

/** Blanks and the marks between words, which nobody types the same way twice. */
const BETWEEN = /[\s·•'’\-—–“”"()]+/g;

const squeeze = (text: string): string => text.replace(BETWEEN, '');

export function searchEntry(name: Text, reading?: Reading): SearchEntry {
  const syllables = fold(reading?.full ?? '')
    .trim()
    .split(/\s+/);
  const starts = new Set<number>();
  let at = 0;
  for (const syllable of syllables) {
    starts.add(at);
    at += squeeze(syllable).length;
  }
  return {
    zh: squeeze(fold(name.zh)),
    en: ` ${fold(name.en).replace(/[^\p{L}\p{N}]+/gu, ' ')}`,
    starts,
    pinyin: squeeze(syllables.join('')),
    initials: squeeze(fold(reading?.initials ?? '')),
  };
}

export interface Query {
  whole: string;
  terms: readonly string[];
}

export function parseQuery(text: string): Query {
  const folded = fold(text);
  return { whole: squeeze(folded), terms: folded.split(BETWEEN).filter(Boolean) };
}

function readAs(entry: SearchEntry, letters: string): boolean {
  if (!/^[a-z0-9]+$/.test(letters)) return false;
  // One letter is in nearly every name somewhere; it must begin the name.
  if (letters.length === 1) return entry.initials.startsWith(letters);
  if (entry.initials.includes(letters)) return true;
  const everywhere = entry.starts.size < 2;
  for (let at = entry.pinyin.indexOf(letters); at >= 0; at = entry.pinyin.indexOf(letters, at + 1)) {
    if (everywhere || entry.starts.has(at)) return true;
  }
  return false;
}

const matchesTerm = (entry: SearchEntry, term: string): boolean =>
  entry.zh.includes(term) || entry.en.includes(` ${term}`) || readAs(entry, term);

/** Whether the name is found: the query as one run, or each of its words by some means. */
export function matches(entry: SearchEntry, { whole, terms }: Query): boolean {
  if (whole === '') return true;
  return matchesTerm(entry, whole) || terms.every((term) => matchesTerm(entry, term));
}
