/** Where the slides of the talk stand in its window, and how large they are drawn. Pure. */
import { SLIDE } from '../../deck/slide-layout.ts';

/** In CSS pixels. */
export interface BoxSize {
  readonly width: number;
  readonly height: number;
}

export interface TalkLayout {
  /** Slides in a row; 1 where one slide has the window to itself. */
  readonly columns: number;
  /** Pixels of the screen for each of a slide. */
  readonly scale: number;
  /** Where the first slide's corner is, in pixels of the screen. */
  readonly left: number;
  readonly top: number;
}

/** Between slides of the overview and around them, in pixels of a slide. */
export const OVERVIEW_GAP = 96;
/** A slide narrower than this, in pixels of the screen, is told by nothing but its number. */
const LEAST_WIDTH = 168;

const spanOf = (count: number, size: number): number => count * (size + OVERVIEW_GAP) + OVERVIEW_GAP;

/** In a window lower than this the bar of controls has a strip of its own under the slide (talk.css); in CSS pixels. */
const LOW_WINDOW = 540;
const BAR = 44;

/** As wide as a phone that is held upright: on it a slide is too small to be read. */
const PHONE_WIDTH = 600;
export const isUpright = ({ width, height }: BoxSize): boolean =>
  width > 0 && width <= PHONE_WIDTH && height > width;

/** One slide, as large as the window holds and in its middle; on a phone held upright at its top. */
export function wholeSlide({ width, height: all }: BoxSize): TalkLayout {
  const height = all > BAR && all < LOW_WINDOW ? all - BAR : all;
  // To the hundredth: the slide's empty margin takes up what that is too large by.
  const scale = Math.round(Math.min(width / SLIDE.width, height / SLIDE.height) * 100) / 100;
  return {
    columns: 1,
    scale,
    left: (width - SLIDE.width * scale) / 2,
    top: isUpright({ width, height }) ? 0 : (height - SLIDE.height * scale) / 2,
  };
}

/**
 * How the overview lays `count` slides out, row by row: as large as they can be with all of them in sight, but never
 * too small to be told apart. A deck too long for that is scrolled.
 */
export function overviewGrid(count: number, { width, height }: BoxSize): TalkLayout {
  const scaleOf = (columns: number): number =>
    Math.min(width / spanOf(columns, SLIDE.width), height / spanOf(Math.ceil(count / columns), SLIDE.height));
  const gridOf = (columns: number, scale: number): TalkLayout => ({
    columns,
    scale,
    left: Math.max(0, (width - spanOf(columns, SLIDE.width) * scale) / 2) + OVERVIEW_GAP * scale,
    top:
      Math.max(0, (height - spanOf(Math.ceil(count / columns), SLIDE.height) * scale) / 2) +
      OVERVIEW_GAP * scale,
  });
  const whole = Array.from({ length: Math.max(1, count) }, (_, index) => index + 1).reduce((best, columns) =>
    scaleOf(columns) > scaleOf(best) ? columns : best,
  );
  if (scaleOf(whole) * SLIDE.width >= Math.min(LEAST_WIDTH, width / 2)) return gridOf(whole, scaleOf(whole));
  const least = LEAST_WIDTH / SLIDE.width;
  const columns = Math.max(2, Math.floor((width / least - OVERVIEW_GAP) / (SLIDE.width + OVERVIEW_GAP)));
  return gridOf(columns, width / spanOf(columns, SLIDE.width));
}

/** Where the slide at a position (from 0) of the grid begins, in pixels of the screen. */
export function slideCorner(
  { columns, scale, left, top }: TalkLayout,
  position: number,
): { left: number; top: number } {
  return {
    left: left + (position % columns) * (SLIDE.width + OVERVIEW_GAP) * scale,
    top: top + Math.floor(position / columns) * (SLIDE.height + OVERVIEW_GAP) * scale,
  };
}
