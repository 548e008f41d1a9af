/** In which order the talk shows a deck's slides: its own, then those that stand behind it until they are asked for. */
import type { SlideEntry } from './schema.ts';

/** With every slide hidden there is still something to show: all of them. */
export function talkOrder(slides: readonly SlideEntry[]): SlideEntry[] {
  const shown = slides.filter(({ hidden }) => !hidden);
  const entries = shown.length > 0 ? shown : slides;
  return [...entries.filter(({ backup }) => !backup), ...entries.filter(({ backup }) => backup)];
}

/** In the deck's order, the number that each slide has in the talk: null for one left out. */
export function talkNumbers(slides: readonly SlideEntry[]): (number | null)[] {
  const order = talkOrder(slides);
  return slides.map((slide) => {
    const at = order.indexOf(slide);
    return at < 0 ? null : at + 1;
  });
}

/** How many of the slides, in the talk's order, are stepped through. A talk of nothing but backup has them all. */
export function steppedCount(order: readonly { readonly backup: boolean }[]): number {
  const first = order.findIndex(({ backup }) => backup);
  return first > 0 ? first : order.length;
}

/**
 * Where a step leads from a slide of the talk's order: never past its end into what stands behind it, and from there
 * among those alone, or back to the talk's last.
 */
export function stepTo(order: readonly { readonly backup: boolean }[], from: number, to: number): number {
  const stepped = steppedCount(order);
  return Math.max(0, Math.min(to, (from < stepped ? stepped : order.length) - 1));
}
