import { expect, test } from 'vitest';
import { asOfGloss } from './as-of-gloss.ts';

test.each([
  ['截至目前', 'to date'],
  ['截至11月底', 'as of the end of November'],
  ['截止到2020年6月末', 'as of the end of June 2020'],
  ['2019年底', 'as of the end of 2019'],
  ['截至年底', 'as of the end of the year'],
])('%s is “%s”', (token, english) => {
  expect(asOfGloss(token)).toBe(english);
});

test.each(['截至13月底', '截至上级验收时', '截至11月28日', ''])('no rule guesses at “%s”', (token) => {
  expect(asOfGloss(token)).toBeNull();
});
