/** What a text view is told of its text. Offsets count UTF-16 code units, as a dataset's locators do. */

export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/**
 * How a mark looks. None of them moves a letter: each is a ground or a line, never another width or weight.
 *
 * figure: a number that is accounted for; aside: what is said to be no figure; words: names and wordings; missed: a number
 * that nothing accounts for; open, confirmed, rejected: what becomes of an entry while a dataset is being made.
 */
export type MarkTone = 'figure' | 'aside' | 'words' | 'missed' | 'open' | 'confirmed' | 'rejected';

/** Characters of the text that stand for something. Marks may overlap, and need no order. */
export interface TextMark extends TextRange {
  readonly id: string;
  readonly tone: MarkTone;
}
