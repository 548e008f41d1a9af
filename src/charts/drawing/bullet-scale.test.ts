import { expect, test } from 'vitest';
import { alongBar } from './bullet-scale.ts';

test('a bullet bar leaves room past its target and ends at 120%', () => {
  expect(alongBar(0)).toBe('0%');
  expect(alongBar(60)).toBe('50%');
  expect(Number.parseFloat(alongBar(100))).toBeLessThan(100);
  expect(alongBar(300)).toBe('100%');
});
