/** How many lines a slide's title takes, its marks of origin included, and the letters that hold it. */
import { wrapText } from '../charts/drawing/measure.ts';
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

/** The largest letters whose lines the head holds; the smallest, where none do. */
export const titleStep = (slide: Pick<Slide, 'title'>, place: TitlePlace): TitleStep =>
  TITLE_STEPS.find(({ size, lines }) => titleLines(slide, size, place) <= lines) ?? SMALLEST_TITLE;
