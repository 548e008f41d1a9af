/** How many lines a slide's title takes, its marks of origin included. */
import { wrapText } from '../charts/drawing/measure.ts';
import type { Slide } from './slide.ts';

/** `size` and `width` in pixels; `mark` is a word at least as wide in the title's letters as one mark of origin. */
export function titleLines(
  { title }: Pick<Slide, 'title'>,
  size: number,
  { width, mark }: { readonly width: number; readonly mark: string },
): number {
  const text = title.map((run) => (typeof run === 'string' ? run : run.text + mark)).join('');
  return wrapText(text, width, size, true).length;
}
