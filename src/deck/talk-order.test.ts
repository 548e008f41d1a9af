import { expect, it } from 'vitest';
import type { SlideEntry } from './schema.ts';
import { steppedCount, stepTo, talkNumbers, talkOrder } from './talk-order.ts';

const entry = (id: string, change: Partial<SlideEntry> = {}) =>
  ({ id, kind: 'cover', hidden: false, backup: false, notes: '', title: '', ...change }) as SlideEntry;
const told = ['a', 'b'].map((id) => entry(id));
const behind = ['x', 'y'].map((id) => entry(id, { backup: true }));
const ids = (slides: readonly SlideEntry[]) => slides.map(({ id }) => id).join('');

it('shows what stands behind the talk after it, wherever the deck has it, and hidden slides nowhere', () => {
  const deck = [...behind, ...told, entry('h', { hidden: true })];
  expect(ids(talkOrder(deck))).toBe('abxy');
  expect(talkNumbers(deck)).toEqual([3, 4, 1, 2, null]);
  expect(ids(talkOrder([entry('h', { hidden: true })]))).toBe('h');
});

it('steps through the talk and no further', () => {
  const order = [...told, ...behind];
  expect(steppedCount(order)).toBe(2);
  expect(stepTo(order, 0, 1)).toBe(1);
  expect(stepTo(order, 1, 2)).toBe(1);
  expect(stepTo(order, 0, -1)).toBe(0);
});

it('steps behind the talk among what stands there, and back to the talk’s last', () => {
  const order = [...told, ...behind];
  expect(stepTo(order, 2, 3)).toBe(3);
  expect(stepTo(order, 3, 4)).toBe(3);
  expect(stepTo(order, 2, 1)).toBe(1);
});

it('steps through a deck of nothing but backup', () => {
  expect(steppedCount(behind)).toBe(2);
  expect(stepTo(behind, 0, 1)).toBe(1);
});
