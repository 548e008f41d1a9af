import { expect, it } from 'vitest';
import { markAfterKey } from './use-marks.ts';

it('goes to the first mark on the first arrow, and to the last when going back', () => {
  expect(markAfterKey('ArrowRight', null, 3)).toBe(0);
  expect(markAfterKey('ArrowUp', null, 3)).toBe(2);
});

it('stops at both ends', () => {
  expect(markAfterKey('ArrowDown', 2, 3)).toBe(2);
  expect(markAfterKey('ArrowLeft', 0, 3)).toBe(0);
});

it('jumps by Home and End', () => {
  expect(markAfterKey('Home', 2, 3)).toBe(0);
  expect(markAfterKey('End', 0, 3)).toBe(2);
});

it('leaves other keys alone, and all of them where there are no marks', () => {
  expect(markAfterKey('a', 1, 3)).toBeNull();
  expect(markAfterKey('End', null, 0)).toBeNull();
});
