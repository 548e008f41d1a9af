import { expect, test } from 'vitest';
import { asOfWords, dateInWords } from './as-of-words.ts';

test('a date keeps its day whatever the time zone', () => {
  expect(dateInWords('2020-11-30', 'zh')).toBe('2020年11月30日');
  expect(dateInWords('2020-11-30', 'en')).toBe('30 November 2020');
});

test('English glosses the printed words of a day, and keeps those that it does not know', () => {
  const printed = { start: 3, end: 9, token: '截至11月底', date: '2020-11-30' };
  expect(asOfWords(printed, 'en')).toBe(
    'As of the end of November (“截至11月底”), taken as 30 November 2020',
  );
  const undated = { start: 3, end: 7, missing: 'dateOnlyInWords' as const };
  expect(asOfWords({ ...undated, token: '截至目前' }, 'en')).toBe('To date (“截至目前”), no date given');
  expect(asOfWords({ ...undated, token: '验收之时' }, 'en')).toBe(
    '“验收之时” in the report’s words, no date given',
  );
});

test('a day given only in words stays in words', () => {
  const asOf = { start: 3, end: 7, token: '截至目前', missing: 'dateOnlyInWords' as const };
  expect(asOfWords(asOf, 'zh')).toBe('“截至目前”，未注明日期');
});
