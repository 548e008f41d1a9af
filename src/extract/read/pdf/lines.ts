/** Lines of a page from the pieces of text that a PDF places on it. */
import { asDrawn } from './glyphs.ts';
import { asMeant } from './han-forms.ts';
import type { Piece } from './piece.ts';
import { isWide } from './wide.ts';

export interface PdfLine {
  readonly words: string;
  readonly left: number;
  readonly right: number;
  /** The height of the baseline. */
  readonly y: number;
  readonly size: number;
}

/** Wider than the space between words, in ems: columns of a table. */
const COLUMN_GAP = 1.5;
/** Between a letter and a letter, in ems, this is a space that the PDF does not hold as one. */
const WORD_GAP = 0.18;

/** Between two pieces of one line: nothing, a space between Latin words, a tab between columns. */
function between(before: string, after: string, gap: number, size: number): string {
  if (gap > COLUMN_GAP * size) return '\t';
  const [last = '', next = ''] = [before.at(-1), after.at(0)];
  if (last === '' || next === '' || isWide(last) || isWide(next) || gap < WORD_GAP * size) return '';
  return /\s/.test(last) || /\s/.test(next) ? '' : ' ';
}

/** Spaces beside a wide character are dropped, others are one; a tab stays. */
function tidy(words: string): string {
  return words
    .replace(/[ \u00a0\u3000]+/g, (_, at: number, whole: string) => {
      const length = /^[ \u00a0\u3000]+/.exec(whole.slice(at, at + 200))?.[0].length ?? 1;
      const [before, after] = [whole.charAt(at - 1), whole.charAt(at + length)];
      return before === '' || after === '' || isWide(before) || isWide(after) || before === '\t' ? '' : ' ';
    })
    .trim();
}

/** The pieces of one line; `largest` is the first of the largest ones. */
interface PieceGroup {
  readonly pieces: Piece[];
  largest: Piece;
}

/** A piece set higher or lower by less than half of its size is of the same line: 10³. */
const isSameLine = ({ largest }: PieceGroup, piece: Piece): boolean =>
  Math.abs(largest.y - piece.y) < 0.5 * Math.max(largest.size, piece.size);

/** A number set small and high is the mark of a note; as words it would be read as a figure. */
const isNoteMark = (line: readonly Piece[], piece: Piece): boolean => {
  const [first] = line;
  if (!first || piece.size > 0.75 * first.size || piece.y <= first.y + 0.15 * first.size) return false;
  return /^[\s[［〔(（①-⑳\d*＊)）〕］\]]+$/u.test(piece.words);
};

function lineOf(pieces: readonly Piece[]): PdfLine | null {
  const words: string[] = [];
  let end = 0;
  const kept = asDrawn(pieces.filter((piece) => !isNoteMark(pieces, piece)));
  for (const piece of kept) {
    if (piece.words.trim() === '') continue;
    // Only the last piece is looked at: to look at the words so far is to put them together each time.
    const before = words.at(-1) ?? '';
    words.push(between(before, piece.words, before === '' ? 0 : piece.x - end, piece.size), piece.words);
    end = piece.x + piece.width;
  }
  const tidied = tidy(asMeant(words.join('')));
  const printed = kept.filter((piece) => piece.words.trim() !== '');
  if (tidied === '') return null;
  const largest = printed.reduce((most, entry) => (entry.size > most.size ? entry : most));
  return {
    words: tidied,
    left: printed.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY),
    right: printed.reduce((most, { x, width }) => Math.max(most, x + width), Number.NEGATIVE_INFINITY),
    y: largest.y,
    size: largest.size,
  };
}

/** In the order of the file, which is that of reading in what Word, WPS and browsers print. */
export function linesOfPage(pieces: readonly Piece[]): PdfLine[] {
  const groups: PieceGroup[] = [];
  for (const piece of pieces) {
    const last = groups.at(-1);
    if (piece.words === '') continue;
    if (!last || !isSameLine(last, piece)) {
      groups.push({ pieces: [piece], largest: piece });
      continue;
    }
    last.pieces.push(piece);
    if (piece.size > last.largest.size) last.largest = piece;
  }
  return groups.flatMap(({ pieces: group }) => lineOf(group) ?? []);
}
