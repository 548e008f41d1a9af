import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dealPages, worstOf } from './pages.ts';
import { BODY_MINUTES } from './reading.ts';

const tall = (height: number) => ({ height, minutes: 0 });

describe('dealPages', () => {
  it('keeps the order, loses nothing, and never fills a page past its height or a minute', () => {
    const load = fc.record({
      height: fc.integer({ min: 1, max: 90 }),
      minutes: fc.double({ min: 0, max: 0.5, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(load, { maxLength: 60 }), (loads) => {
        const pages = dealPages(loads, (entry) => entry, 100);
        expect(pages.flat()).toEqual(loads);
        for (const page of pages) {
          const height = page.reduce((sum, entry) => sum + entry.height, 0);
          const minutes = page.reduce((sum, entry) => sum + entry.minutes, 0);
          expect(height).toBeLessThanOrEqual(100);
          expect(minutes).toBeLessThanOrEqual(BODY_MINUTES + 1e-9);
        }
      }),
    );
  });

  it('gives a thing that is too large a page of its own', () => {
    expect(dealPages([10, 500, 10], tall, 100)).toEqual([[10], [500], [10]]);
  });

  it('makes pages even, rather than leave one thing over for the last', () => {
    expect(dealPages([30, 30, 30, 30], tall, 100)).toEqual([
      [30, 30],
      [30, 30],
    ]);
  });

  it('ends a page after what takes a minute to read', () => {
    const wordy = (minutes: number) => ({ height: 1, minutes });
    expect(dealPages([0.5, 0.5], wordy, 100)).toHaveLength(2);
  });

  it('has no page for nothing', () => {
    expect(dealPages([], tall, 100)).toEqual([]);
  });
});

describe('worstOf', () => {
  it('takes the highest and the longest, from whichever language', () => {
    expect(
      worstOf([
        { height: 1, minutes: 0.5 },
        { height: 2, minutes: 0.1 },
      ]),
    ).toEqual({ height: 2, minutes: 0.5 });
  });
});
