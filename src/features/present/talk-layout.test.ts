import { describe, expect, it } from 'vitest';
import { SLIDE } from '../../deck/slide-layout.ts';
import {
  isUpright,
  OVERVIEW_GAP,
  overviewGrid,
  slideCorner,
  type TalkLayout,
  wholeSlide,
} from './talk-layout.ts';

const heightOf = (count: number, { columns, scale }: TalkLayout) =>
  scale * (Math.ceil(count / columns) * (SLIDE.height + OVERVIEW_GAP) + OVERVIEW_GAP);
const widthOf = ({ columns, scale }: TalkLayout) =>
  scale * (columns * (SLIDE.width + OVERVIEW_GAP) + OVERVIEW_GAP);

describe('wholeSlide', () => {
  it('fills a projector of its own shape', () => {
    expect(wholeSlide({ width: 3840, height: 2160 })).toEqual({ columns: 1, scale: 2, left: 0, top: 0 });
  });

  it.each([
    { width: 1280, height: 800 },
    { width: 768, height: 1024 },
    { width: 1366, height: 768 },
  ])('stands in the middle of a window of %o, with its words inside', (window) => {
    const { scale, left, top } = wholeSlide(window);
    expect(left + SLIDE.width * scale + left).toBeCloseTo(window.width);
    expect(top + SLIDE.height * scale + top).toBeCloseTo(window.height);
    // The margin at its sides is 96 px, that under its foot 36 px.
    expect(-left).toBeLessThan(96 * scale);
    expect(-top).toBeLessThan(36 * scale);
    expect(Math.min(left, top)).toBeLessThan(5);
  });
});

it('stands at the top of a phone held upright, where its words stand under it', () => {
  const window = { width: 390, height: 844 };
  expect(isUpright(window)).toBe(true);
  expect(wholeSlide(window).top).toBe(0);
  for (const other of [
    { width: 844, height: 390 },
    { width: 768, height: 1024 },
    { width: 0, height: 0 },
  ])
    expect(isUpright(other)).toBe(false);
});

describe('wholeSlide in a low window', () => {
  it.each([
    { width: 844, height: 390 },
    { width: 640, height: 400 },
    { width: 640, height: 360 },
  ])('leaves the bar of controls a strip under the slide in %o', (window) => {
    const { scale, top } = wholeSlide(window);
    // What of the slide's foot is under the strip is its empty margin.
    expect(window.height - 44 - (top + SLIDE.height * scale)).toBeGreaterThan(-36 * scale);
  });
});

describe('overviewGrid', () => {
  it('shows a talk of 23 slides whole on a projector, five to a row', () => {
    const grid = overviewGrid(23, { width: 1920, height: 1080 });
    expect(grid.columns).toBe(5);
    expect(widthOf(grid)).toBeLessThanOrEqual(1920.01);
    expect(heightOf(23, grid)).toBeLessThanOrEqual(1080.01);
  });

  it.each([1, 2, 7, 40, 500])('never lays %i slides past the side of any window', (count) => {
    for (const size of [
      { width: 1920, height: 1080 },
      { width: 390, height: 844 },
      { width: 844, height: 390 },
    ])
      expect(widthOf(overviewGrid(count, size))).toBeLessThanOrEqual(size.width + 0.01);
  });

  it('lets a deck that is too long be scrolled rather than shrink past reading', () => {
    for (const width of [390, 1280, 1920]) {
      const grid = overviewGrid(300, { width, height: 800 });
      expect(grid.scale * SLIDE.width).toBeGreaterThanOrEqual(160);
      expect(heightOf(300, grid)).toBeGreaterThan(800);
    }
  });
});

describe('slideCorner', () => {
  it('lays slides out row by row, with the same white before the first and behind the last of a row', () => {
    const window = { width: 1920, height: 1080 };
    const grid = overviewGrid(23, window);
    const corners = Array.from({ length: 23 }, (_, position) => slideCorner(grid, position));
    expect(new Set(corners.slice(0, 5).map(({ top }) => top)).size).toBe(1);
    expect(corners[5]?.left).toBe(corners[0]?.left);
    expect(corners[5]?.top).toBeGreaterThan((corners[0]?.top ?? 0) + SLIDE.height * grid.scale);
    const lastEnds = (corners[4]?.left ?? 0) + SLIDE.width * grid.scale;
    expect(window.width - lastEnds).toBeCloseTo(corners[0]?.left ?? 0);
  });
});
