import { SLIDE } from '../../deck/slide-layout.ts';

/** Between slides of the overview and around them, in pixels of a slide. */
export const OVERVIEW_GAP = 96;
/** A slide narrower than this, in pixels of the screen, is told by nothing but its number. */
const LEAST_WIDTH = 168;

export interface OverviewGrid {
  readonly columns: number;
  /** Pixels of the screen for each of a slide. */
  readonly scale: number;
}

const spanOf = (count: number, size: number): number => count * (size + OVERVIEW_GAP) + OVERVIEW_GAP;

/**
 * How the overview lays `count` slides out, row by row, in a window of `width` × `height` pixels: as large as they can
 * be with all of them in sight, but never too small to be told apart. A deck too long for that is scrolled.
 */
export function overviewGrid(
  count: number,
  { width, height }: { width: number; height: number },
): OverviewGrid {
  const gridOf = (columns: number): OverviewGrid => ({
    columns,
    scale: Math.min(
      width / spanOf(columns, SLIDE.width),
      height / spanOf(Math.ceil(count / columns), SLIDE.height),
    ),
  });
  const whole = Array.from({ length: Math.max(1, count) }, (_, index) => gridOf(index + 1)).reduce(
    (best, grid) => (grid.scale > best.scale ? grid : best),
  );
  if (whole.scale * SLIDE.width >= Math.min(LEAST_WIDTH, width / 2)) return whole;
  const least = LEAST_WIDTH / SLIDE.width;
  const columns = Math.max(2, Math.floor((width / least - OVERVIEW_GAP) / (SLIDE.width + OVERVIEW_GAP)));
  return { columns, scale: width / spanOf(columns, SLIDE.width) };
}
