/** Where the paragraphs and sentences of a text begin: what a place in it is named by. */
import { sentenceAround } from './sentence.ts';

/** Nobody counts further: of a paragraph with more sentences the beginning alone is kept, and places in it name no sentence. */
export const MOST_SENTENCES = 500;

/** The first offsets of the sentences of every line that holds words; the paragraph begins with the first. */
export function paragraphsOf(text: string): number[][] {
  const paragraphs: number[][] = [];
  let lineStart = 0;
  for (const line of text.split('\n')) {
    const lineEnd = lineStart + line.length;
    const sentences: number[] = [];
    let at = lineStart + line.length - line.trimStart().length;
    while (at < lineEnd) {
      sentences.push(at);
      const { end } = sentenceAround(text, { start: at, end: at + 1 });
      const rest = text.slice(Math.max(end, at + 1), lineEnd);
      at = Math.max(end, at + 1) + rest.length - rest.trimStart().length;
    }
    if (sentences.length > 0)
      paragraphs.push(sentences.length > MOST_SENTENCES ? sentences.slice(0, 1) : sentences);
    lineStart = lineEnd + 1;
  }
  return paragraphs;
}

/** The last of ascending starts that is not behind `offset`; -1 where all are. */
export function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
