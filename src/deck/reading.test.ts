import { expect, test } from 'vitest';
import { readingMinutes } from './reading.ts';

test('390 Chinese characters take a minute', () => {
  expect(readingMinutes('字'.repeat(390))).toBe(1);
});

test('238 English words take a minute', () => {
  expect(readingMinutes('word '.repeat(238))).toBe(1);
});

test('a number is one word, whatever its digits and the language around it', () => {
  expect(readingMinutes('1,076,420')).toBe(readingMinutes('7'));
  expect(readingMinutes('投资347.7亿元')).toBeCloseTo(4 / 390 + 1 / 238);
});

test('nothing takes no time', () => {
  expect(readingMinutes(' ，。')).toBe(0);
});
