import { describe, expect, it } from 'vitest';
import { SLIDE } from '../../deck/slide-layout.ts';
import { OVERVIEW_GAP, overviewGrid } from './overview-grid.ts';

const heightOf = (count: number, { columns, scale }: ReturnType<typeof overviewGrid>) =>
  scale * (Math.ceil(count / columns) * (SLIDE.height + OVERVIEW_GAP) + OVERVIEW_GAP);
const widthOf = ({ columns, scale }: ReturnType<typeof overviewGrid>) =>
  scale * (columns * (SLIDE.width + OVERVIEW_GAP) + OVERVIEW_GAP);

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
