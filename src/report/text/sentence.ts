/** The sentence and the paragraph in which a place of a text stands. Offsets are UTF-16 code units. */

interface Range {
  readonly start: number;
  readonly end: number;
}

const ENDS_SENTENCE = new Set('。！？!?\n');
/** Closes what the stop before it ends: it belongs to that sentence. */
const CLOSES = new Set('”’」』）)');

const isLineEnd = (character: string | undefined) => character === '\n' || character === undefined;

/** From its first letter to its stop: white space around it is no part of it. */
function trimmed(text: string, { start, end }: Range): Range {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: Math.max(from, end - (words.length - words.trimEnd().length)) };
}

/** The sentences that hold the range: one, unless it reaches over a stop. */
export function sentenceAround(text: string, { start, end }: Range): Range {
  let from = start;
  while (from > 0 && !ENDS_SENTENCE.has(text[from - 1] ?? '')) from -= 1;
  // What closes a quotation behind a stop is the end of the sentence before.
  while (from < start && from > 0 && CLOSES.has(text[from] ?? '')) from += 1;
  let to = Math.max(end, start + 1);
  while (to < text.length && !ENDS_SENTENCE.has(text[to - 1] ?? '')) to += 1;
  while (CLOSES.has(text[to] ?? '')) to += 1;
  return trimmed(text, { start: from, end: Math.min(to, text.length) });
}

/** The line that holds a place. */
export function paragraphAround(text: string, at: number): Range {
  let start = at;
  while (start > 0 && !isLineEnd(text[start - 1])) start -= 1;
  let end = at;
  while (!isLineEnd(text[end])) end += 1;
  return trimmed(text, { start, end });
}
