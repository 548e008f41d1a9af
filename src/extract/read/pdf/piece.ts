/** A piece of text that a PDF places on a page. */

/** In points, from the lower left corner of the page. */
export interface Piece {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** The size of the font. */
  readonly size: number;
}
