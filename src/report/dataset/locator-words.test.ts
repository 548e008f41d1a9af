import { expect, test } from 'vitest';
import { madeUpReport } from '../testing/made-up-report.ts';
import { characters, locatorWords } from './locator-words.ts';

test('characters are counted from 1, the last one included', () => {
  expect(characters({ start: 0, end: 4 }, 'en')).toBe('1–4');
  expect(characters({ start: 0, end: 4 }, 'zh')).toBe('1～4');
  expect(characters({ start: 9, end: 10 }, 'zh')).toBe('10');
});

test('a locator names the pillar that it stands in', () => {
  const report = madeUpReport();
  const [first] = report.pillars;
  const start = (first?.heading.end ?? 0) + 1;
  expect(locatorWords({ start, end: start + 2, token: '约数' }, report, 'zh')).toBe(
    `第一部分，全文第${start + 1}～${start + 2}字`,
  );
});

test('words before the first part belong to none', () => {
  expect(locatorWords({ start: 0, end: 2, token: '报告' }, madeUpReport(), 'en')).toBe(
    'characters 1–2 of the text',
  );
});
