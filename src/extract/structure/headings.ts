/** The lines that head a part of the text, with their rank: which numbering is wider than which is a standard (GB/T 9704). */

export interface Heading {
  readonly start: number;
  /** Behind its last character. */
  readonly end: number;
  readonly words: string;
  /** 0 is the widest; {@link UNNUMBERED} stands alone in its line without a number. */
  readonly rank: number;
}

const NUMERAL = '[一二三四五六七八九十]{1,3}';
/** 第一章, 附件; 一、 （一） 1. （1） ①; then what prose numbers by: 一是, 第一，. */
const RANKS: readonly RegExp[] = [
  /^(?:第[一二三四五六七八九十]{1,3}[章编部]|附[件表录](?=[\s：:\d一二三四五六七八九十]|$))/u,
  new RegExp(`^${NUMERAL}[、．.]`, 'u'),
  new RegExp(`^[（(]${NUMERAL}[）)]`, 'u'),
  /^\d{1,2}(?:[、．]|[.](?!\d))/u,
  /^(?:[（(]\d{1,2}[）)]|[①-⑳])/u,
  new RegExp(`^(?:${NUMERAL}是|第${NUMERAL}[，、]|其[一二三四五六七八九十][，、])`, 'u'),
];
export const UNNUMBERED = RANKS.length;

const LONGEST = 60;
/** Without a number, a heading is short and no part of a sentence. */
const LONGEST_UNNUMBERED = 30;
const NO_HEADING = /[，。；：！？,;:\t]|\d$/u;
const ENDS = /[。；！？\n\r\t]/u;

/** The heading that a line is or begins with; null where it is prose, or a row of a table. */
export function headingAt(line: string, start: number): Heading | null {
  const blank = line.length - line.trimStart().length;
  const words = line.trim();
  if (words === '' || words.includes('\t')) return null;
  const rank = RANKS.findIndex((pattern) => pattern.test(words));
  if (rank < 0) {
    if (words.length > LONGEST_UNNUMBERED || NO_HEADING.test(words)) return null;
    return { start: start + blank, end: start + blank + words.length, words, rank: UNNUMBERED };
  }
  const stop = words.slice(0, LONGEST).search(ENDS);
  const head = words.slice(0, stop < 0 ? LONGEST : stop);
  return { start: start + blank, end: start + blank + head.length, words: head, rank };
}
