/** Rows by the words of a question: by their figures as printed, by their names, and by pieces of them. */
import { parseQuery, type Query, squeeze } from '../search/search.ts';
import { answers, asksForFigure } from './answers.ts';
import type { LookupIndex, LookupRow } from './lookup-index.ts';
import { BEGINS, holds, type Nearness, nearness, scatteredNearness, WHOLE } from './nearness.ts';
import type { Question } from './question.ts';
import { inOtherWords } from './synonyms.ts';

const NUMBER = /^\d[\d,]*(?:\.\d*)?%?$/;

export interface Found {
  readonly row: LookupRow;
  readonly nearness: Nearness;
}

/** A number asks for the figure of these digits (97.2, 1,641), and a token for the one printed so (第4位, 3000万元). */
function figureNearness({ digits, tokens }: LookupRow, query: Query, number: string | null): Nearness | null {
  const { text } = query.whole;
  if (tokens.includes(text)) return WHOLE;
  if (number === null) return /^\d/.test(text) && tokens.some((token) => holds(token, text)) ? BEGINS : null;
  if (digits.includes(number)) return WHOLE;
  return number.length > 1 && digits.some((figure) => figure.startsWith(number)) ? BEGINS : null;
}

function findWords(
  index: LookupIndex,
  words: string,
  near: (row: LookupRow, query: Query) => Nearness | null,
): Found[] {
  const query = parseQuery(words);
  if (query.whole.text === '') return [];
  const found: Found[] = [];
  for (const row of index) {
    const nearest = near(row, query);
    if (nearest !== null) found.push({ row, nearness: nearest });
  }
  return found;
}

/** A list is asked for by its whole name (a place's may lack 市 or 县): a sector's is also in the names of its projects. */
function byName(row: LookupRow, query: Query): Nearness | null {
  const nearest = nearness(row.search, query);
  if (row.kind !== 'list' || nearest === WHOLE) return nearest;
  const { text } = query.whole;
  const isPlace = row.facet === 'place' && /^[市县区镇乡]$/.test(row.search.zh.slice(text.length));
  return (isPlace && nearest === BEGINS) || row.search.pinyin === text ? WHOLE : null;
}

const byPieces = (row: LookupRow, query: Query): Nearness | null =>
  row.kind === 'list' ? null : scatteredNearness(row.search, query);

/** By pieces of its name. */
export const findPieces = (index: LookupIndex, words: string): Found[] => findWords(index, words, byPieces);

/** By its figures, or by its name. */
export function findNear(index: LookupIndex, words: string): Found[] {
  const trimmed = words.normalize('NFKC').trim();
  const number = NUMBER.test(trimmed) ? trimmed.replace(/[,%]/g, '').replace(/\.$/, '') : null;
  return findWords(index, words, (row, query) => figureNearness(row, query, number) ?? byName(row, query));
}

/**
 * What is found as named, then in other words for the same, then in pieces; then the same with fewer words. Nothing is
 * looked for twice.
 */
function* findContents(index: LookupIndex, { text, contents, fewer }: Question): Generator<Found[]> {
  const near = new Set([squeeze(text)]);
  const inPieces = new Set<string>();
  const isNew = (tried: Set<string>, words: string) => {
    const key = squeeze(words);
    return key !== '' && tried.size < tried.add(key).size;
  };
  for (const some of [contents, fewer]) {
    const said = some.flatMap((content) => [content, ...inOtherWords(content)]);
    for (const words of said) if (isNew(near, words)) yield findNear(index, words);
    for (const words of said) if (isNew(inPieces, words)) yield findPieces(index, words);
  }
}

/** The first that finds something; where a figure is asked for, also the first that finds one that answers. */
export function findNamed(index: LookupIndex, question: Question, typed: Found[]): Found[] {
  const { asked } = question;
  const isAnswer = ({ row }: Found) => answers(row, asked);
  let found = typed;
  for (const more of findContents(index, question)) {
    if (found.length > 0 && (!asksForFigure(asked) || found.some(isAnswer))) return found;
    if (found.length === 0) found = more;
    else found = [...more.filter(isAnswer), ...found];
  }
  return found;
}
