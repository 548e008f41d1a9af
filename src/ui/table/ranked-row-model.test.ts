import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderByKeys, rankKey } from './ranked-row-model.ts';

type Ranks = (number | undefined)[];
const order = (...keys: [Ranks, 'up' | 'down'][]) => [
  ...orderByKeys(
    keys[0]?.[0].length ?? 0,
    keys.map(([ranks, direction]) => rankKey(ranks, direction === 'down')),
  ),
];
const rank = fc.option(fc.integer({ min: -3, max: 3 }), { nil: undefined });
const direction = fc.constantFrom('up' as const, 'down' as const);

describe('orderByKeys', () => {
  it('puts the smallest first, or the greatest', () => {
    expect(order([[2, 0, 1], 'up'])).toEqual([1, 2, 0]);
    expect(order([[2, 0, 1], 'down'])).toEqual([0, 2, 1]);
  });

  it('puts what is missing last in both directions', () => {
    expect(order([[undefined, 0, 1], 'up'])).toEqual([1, 2, 0]);
    expect(order([[undefined, 0, 1], 'down'])).toEqual([2, 1, 0]);
  });

  it('asks the second key where the first is equal, or missing on both sides', () => {
    expect(order([[1, 1, undefined, undefined], 'up'], [[1, 2, 3, 4], 'down'])).toEqual([1, 0, 3, 2]);
  });

  it('agrees with sorting the rows by one key after the other, the strongest last', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(rank, rank)), direction, direction, (rows, first, second) => {
        const by = (key: 0 | 1, way: 'up' | 'down') => (a: number, b: number) => {
          const [x, y] = [rows[a]?.[key], rows[b]?.[key]];
          if (x === undefined || y === undefined) return Number(x === undefined) - Number(y === undefined);
          return way === 'down' ? y - x : x - y;
        };
        const indices = rows.map((_, index) => index);
        const expected = indices.sort(by(1, second)).sort(by(0, first));
        expect(order([rows.map(([x]) => x), first], [rows.map(([, y]) => y), second])).toEqual(expected);
      }),
    );
  });
});
