/** What a text view is told of its text. Offsets count UTF-16 code units, as a dataset's locators do. */

export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** How a mark looks. None of them moves a letter: each is a ground or a line, never another width or weight. */
export const MARK_TONES = [
  /** A number that is accounted for: a figure, and what else is said to be no figure. */
  'figure',
  'aside',
  /** Names, headings and wordings. */
  'words',
  /** A number that nothing accounts for. */
  'missed',
  /** While a dataset is being made: not looked at yet, confirmed, rejected. */
  'open',
  'confirmed',
  'rejected',
] as const;
export type MarkTone = (typeof MARK_TONES)[number];

/** Characters of the text that stand for something. Marks may overlap, and need no order. */
export interface TextMark extends TextRange {
  readonly id: string;
  readonly tone: MarkTone;
}
