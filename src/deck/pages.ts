/** Things that do not fit on one slide, dealt out to several in their order. */
import { BODY_MINUTES } from './reading.ts';
import { BODY, BODY_SIZES, TYPE } from './slide-layout.ts';

export interface Load {
  /** In pixels of the slide. */
  readonly height: number;
  readonly minutes: number;
}

/** One after the other, a new page where the next thing would be too much. */
function fill<Thing>(things: readonly Thing[], loads: readonly Load[], most: Load): Thing[][] {
  const pages: Thing[][] = [];
  let [page, used]: [Thing[], Load] = [[], { height: 0, minutes: 0 }];
  for (const [index, thing] of things.entries()) {
    const load = loads[index] ?? used;
    const next = { height: used.height + load.height, minutes: used.minutes + load.minutes };
    if (page.length > 0 && (next.height > most.height || next.minutes > most.minutes)) {
      pages.push(page);
      page = [thing];
      used = load;
    } else {
      page.push(thing);
      used = next;
    }
  }
  if (page.length > 0) pages.push(page);
  return pages;
}

/** Shares of the height there is: pages are made as even as these steps allow. */
const SHARES = [0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

/**
 * As few pages as there is room for, none much emptier than the others. At least one thing a page, even where it
 * is too large for one: what is cut short is better than what is missing. `loadOf` answers for every language at
 * once (see `worstOf`), so that a page holds the same in each.
 */
export function dealPages<Thing>(
  things: readonly Thing[],
  loadOf: (thing: Thing) => Load,
  height: number,
): Thing[][] {
  const loads = things.map(loadOf);
  const pages = fill(things, loads, { height, minutes: BODY_MINUTES });
  const even = SHARES.map((share) =>
    fill(things, loads, { height: height * share, minutes: BODY_MINUTES * share }),
  ).find((dealt) => dealt.length === pages.length);
  return even ?? pages;
}

export function worstOf(loads: readonly Load[]): Load {
  return {
    height: Math.max(...loads.map(({ height }) => height)),
    minutes: Math.max(...loads.map(({ minutes }) => minutes)),
  };
}

/** A page that is all but full looks crammed: larger letters leave so much of it empty. */
const LARGER_FILLS = 0.92;

/** The largest letters in which a page's things fit; `heightAt` answers in pixels. */
export const largestSize = (heightAt: (size: number) => number): number =>
  BODY_SIZES.find((size) => heightAt(size) <= BODY.height * LARGER_FILLS) ?? TYPE.body;
