/** How many lines a slide's title takes, its marks of origin included, and the letters that hold it. */
import { textWidth, wrapText } from '../charts/drawing/measure.ts';
import type { WordRun } from '../report/figures/findings.ts';
import type { Origin } from '../report/figures/report-figure.ts';
import type { Slide } from './slide.ts';
import { SMALLEST_TITLE, TITLE_STEPS, type TitleStep } from './slide-layout.ts';

export interface TitlePlace {
  /** Pixels. */
  readonly width: number;
  /** Words at least as wide in the title's letters as the marks of origin. */
  readonly marks: Readonly<Record<Origin, string>>;
}

/** `size` in pixels. */
export function titleLines(
  { title }: Pick<Slide, 'title'>,
  size: number,
  { width, marks }: TitlePlace,
): number {
  const text = title.map((run) => (typeof run === 'string' ? run : run.text + marks[run.origin])).join('');
  return wrapText(text, width, size, true).length;
}

/** Behind these a Chinese title may break: inside a word it may not, and programs that know no words break anywhere. */
const BEHIND_MARK = /(?<=[，、；：。！？])/;

/**
 * A title in lines that end behind a mark of punctuation, as few as its letters need and as even as they come; one
 * line where it needs no more, or where its marks give no such lines.
 */
export function titleBroken(
  { title }: Pick<Slide, 'title'>,
  size: number,
  place: TitlePlace,
): readonly (readonly WordRun[])[] {
  const widthOf = (runs: readonly WordRun[]) =>
    textWidth(
      runs.map((run) => (typeof run === 'string' ? run : run.text + place.marks[run.origin])).join(''),
      size,
      true,
    );
  const lines = titleLines({ title }, size, place);
  if (lines < 2) return [title];
  const pieces = piecesOf(title);
  const dealt = (width: number) =>
    pieces.reduce<WordRun[][]>((all, piece) => {
      const last = all.at(-1);
      if (last && widthOf([...last, ...piece]) <= width) last.push(...piece);
      else all.push([...piece]);
      return all;
    }, []);
  const widths = pieces.map(widthOf);
  if (Math.max(...widths) > place.width || dealt(place.width).length > lines) return [title];
  // No line need be wider than this, and the narrowest that still gives as few lines is the most even.
  for (let width = widthOf(title) / lines; width < place.width; width += size / 4) {
    const even = dealt(width);
    if (even.length === lines) return even;
  }
  return dealt(place.width);
}

/** The runs of a title in pieces, each of which ends behind a mark. */
function piecesOf(title: readonly WordRun[]): WordRun[][] {
  const pieces: WordRun[][] = [[]];
  for (const run of title) {
    const [head = '', ...rest] = typeof run === 'string' ? run.split(BEHIND_MARK) : [];
    pieces.at(-1)?.push(typeof run === 'string' ? head : run);
    for (const next of rest) pieces.push([next]);
    const last = rest.at(-1) ?? head;
    if (typeof run === 'string' && /[，、；：。！？]$/.test(last)) pieces.push([]);
  }
  return pieces.filter((piece) => piece.length > 0);
}

/** The largest letters whose lines the head holds; the smallest, where none do. */
export const titleStep = (slide: Pick<Slide, 'title'>, place: TitlePlace): TitleStep =>
  TITLE_STEPS.find(({ size, lines }) => titleLines(slide, size, place) <= lines) ?? SMALLEST_TITLE;
