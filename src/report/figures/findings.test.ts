import { expect, test } from 'vitest';
import { madeUpReport } from '../testing/made-up-report.ts';
import { fillWords, wordsCheck } from './findings.ts';

const report = madeUpReport();
const both = (words: string) => ({ zh: words, en: words });

test('a placeholder is filled by its figure in the reader’s language', () => {
  const text = { zh: '完成 {spending}', en: '{spending} done' };
  expect(fillWords(text, report, 'zh')).toBe('完成 80.4亿元');
  expect(fillWords(text, report, 'en')).toBe('CNY 8.04 billion done');
});

test('a gap is filled by its size, for the words around it say which way', () => {
  expect(fillWords(both('超 {chargers.gap}'), report, 'zh')).toBe('超 20个百分点');
});

test('a computed figure that lost digits is filled as approximate', () => {
  expect(fillWords(both('{spending.target}'), report, 'zh')).toBe('约100.0亿元');
  expect(fillWords(both('{spending.target}'), report, 'en')).toBe('about CNY 10.00 billion');
});

test('filling a placeholder that resolves to nothing is an error', () => {
  expect(() => fillWords(both('{nobody}'), report, 'zh')).toThrow('{nobody}');
});

test('a placeholder that resolves to nothing is found', () => {
  expect(wordsCheck(report)({ zh: '{nobody}', en: 'x' })).toEqual([
    { kind: 'unresolved', language: 'zh', found: 'nobody' },
  ]);
});

test('digits typed by hand are found', () => {
  expect(wordsCheck(report)({ zh: '完成97.2%', en: 'at 1,641.' })).toEqual([
    { kind: 'bareDigits', language: 'zh', found: '97.2' },
    { kind: 'bareDigits', language: 'en', found: '1,641' },
  ]);
});

test('digits inside a placeholder are no typed digits', () => {
  expect(wordsCheck(report)(both('{east-lake-works.0}'))).toEqual([]);
});

test('5G and the report’s year are names', () => {
  expect(wordsCheck(report)(both('2030年的5G'))).toEqual([]);
});

test('the number of a road that the dataset lists as a name may be said', () => {
  const named = {
    ...report,
    notFigures: [{ start: 0, end: 5, token: '311国道', reason: 'roadNumber' as const }],
  };
  expect(wordsCheck(named)(both('311国道'))).toEqual([]);
  expect(wordsCheck(report)(both('311国道'))).toHaveLength(2);
});

test('a brace without its partner is found', () => {
  expect(wordsCheck(report)({ zh: '{spending', en: 'x' })).toEqual([
    { kind: 'strayBrace', language: 'zh', found: '{' },
  ]);
});
