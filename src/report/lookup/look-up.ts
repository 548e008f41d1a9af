/** What a question asks for, best first. */
import { fold, parseQuery, type Query, readAs, type SearchEntry, type Term } from '../search/search.ts';
import { contentWords } from './content-words.ts';
import type { LookupIndex, LookupRow } from './lookup-index.ts';

/** How near a name is to what was asked: the whole name, its beginning, a word in it, its pinyin, what is said of it. */
const RANKS = 7;
const [WHOLE, BEGINS, WITHIN, READ_BEGINS, READ_WITHIN, ABOUT] = [0, 1, 2, 3, 4, 5];

const NUMBER = /^\d[\d,]*(?:\.\d*)?%?$/;

function nameRank({ zh, en, pinyin, initials }: SearchEntry, { text, latin }: Term): number | null {
  if (zh === text || en === ` ${text}` || en === ` ${text} `) return WHOLE;
  if (zh.startsWith(text) || en.startsWith(` ${text}`)) return BEGINS;
  if (latin && text.length > 1 && (initials === text || pinyin === text)) return BEGINS;
  if (zh.includes(text) || en.includes(` ${text}`)) return WITHIN;
  if (latin && (initials.startsWith(text) || pinyin.startsWith(text))) return READ_BEGINS;
  return null;
}

function termRank(entry: SearchEntry, term: Term): number | null {
  const named = nameRank(entry, term);
  if (named !== null) return named;
  const { text, latin } = term;
  if (latin && readAs(entry, text)) return READ_WITHIN;
  return (latin ? entry.about.includes(` ${text}`) : entry.about.includes(text)) ? ABOUT : null;
}

/** A number asks for the figure of these digits: 97.2, 1,641, 102.57%. */
function digitsRank(digits: readonly string[], asked: string): number | null {
  if (digits.includes(asked)) return WHOLE;
  return asked.length > 1 && digits.some((figure) => figure.startsWith(asked)) ? BEGINS : null;
}

function rowRank(
  { search, digits }: LookupRow,
  { whole, terms }: Query,
  number: string | null,
): number | null {
  const byDigits = number === null ? null : digitsRank(digits, number);
  if (byDigits !== null) return byDigits;
  const byName = termRank(search, whole);
  if (byName !== null || terms.length < 2) return byName;
  const each = terms.map((term) => termRank(search, term));
  // Words apart are a weaker match than the same words together.
  return each.includes(null) ? null : Math.max(...(each as number[])) + 1;
}

/**
 * At most `most` rows, best first; among equals indicators, then shorter names, then the report's order. The words
 * are taken as they are; only where they find nothing are those left out that merely ask (多少家, how many).
 */
export function lookUp(index: LookupIndex, question: string, most: number): LookupRow[] {
  const found = findWords(index, question, most);
  if (found.length > 0) return found;
  const content = contentWords(question);
  return content === fold(question).trim() ? found : findWords(index, content, most);
}

function findWords(index: LookupIndex, question: string, most: number): LookupRow[] {
  const query = parseQuery(question);
  if (query.whole.text === '') return [];
  const trimmed = question.normalize('NFKC').trim();
  const number = NUMBER.test(trimmed) ? trimmed.replace(/[,%]/g, '').replace(/\.$/, '') : null;
  const ranked: LookupRow[][] = Array.from({ length: RANKS }, () => []);
  for (const row of index) {
    const rank = rowRank(row, query, number);
    if (rank !== null) ranked[rank]?.push(row);
  }
  const found: LookupRow[] = [];
  for (const rows of ranked) {
    if (found.length >= most) break;
    found.push(...rows.sort(nearer));
  }
  return found.slice(0, most);
}

/** Sorting is stable, so that equals keep the report's order. */
function nearer(a: LookupRow, b: LookupRow): number {
  if (a.kind !== b.kind) return a.kind === 'indicator' ? -1 : 1;
  return a.name.zh.length - b.name.zh.length;
}
