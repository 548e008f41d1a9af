import { expect, it } from 'vitest';
import { grows } from './growth.ts';

const samples = (...times: number[]) => times.map((ms, index) => ({ size: 10 ** (4 + index), ms }));

it('lets a linear time pass, noise and all', () => {
  expect(grows(samples(50, 400, 6000))).toBe(false);
});

it('tells a quadratic time', () => {
  expect(grows(samples(50, 5000))).toBe(true);
  expect(grows(samples(50, 500, 50_000))).toBe(true);
});

it('takes no notice of what is too fast to measure', () => {
  expect(grows(samples(0.1, 10))).toBe(false);
});
