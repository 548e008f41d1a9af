import { expect, test } from 'vitest';
import { parsePrintedDate } from './printed-date.ts';

test.each([
  ['2020年12月28日', '2020-12-28'],
  ['截至11月底', '2020-11-30'],
  ['截至2月末', '2020-02-29'],
  ['截至2019年2月底', '2019-02-28'],
  ['2021年', '2021-12-31'],
  ['截至10月31日', '2020-10-31'],
  ['二〇三一年', '2031-12-31'],
  ['二○三一年十二月二十八日', '2031-12-28'],
  ['二〇一九年十月', '2019-10-31'],
])('%s in a report of 2020 is %s', (token, date) => {
  expect(parsePrintedDate(token, 2020)).toBe(date);
});

test.each(['截至目前', '13月底', '2月30日', '28日', '0月', '2020'])('%s names no day', (token) => {
  expect(parsePrintedDate(token, 2020)).toBeNull();
});
