import { expect, it } from 'vitest';
import { toolAfterKey } from './use-tools.ts';

it('goes along the tools and stops at both ends', () => {
  expect(['ArrowRight', 'ArrowLeft', 'Home', 'End'].map((key) => toolAfterKey(key, 1, 4))).toEqual([
    2, 0, 0, 3,
  ]);
  expect(toolAfterKey('ArrowRight', 3, 4)).toBe(3);
  expect(toolAfterKey('ArrowLeft', 0, 4)).toBe(0);
});

it('leaves other keys alone', () => {
  expect(toolAfterKey('Enter', 1, 4)).toBeNull();
  expect(toolAfterKey('ArrowDown', 1, 4)).toBeNull();
});
