import { expect, test } from 'vitest';
import { madeOf } from './made-of.ts';

const isVerbs = madeOf(['规划', '建设', '规划建设', '累计']);

test.each(['规划', '规划建设', '累计规划建设建设', '规划建设'.repeat(500)])(
  '%s is made of the words',
  (phrase) => {
    expect(isVerbs(phrase)).toBe(true);
  },
);

test.each(['', '规', '规划水库', '水库建设', `${'规划建设'.repeat(500)}水库`])('%s is not', (phrase) => {
  expect(isVerbs(phrase)).toBe(false);
});
