import { expect, test } from 'vitest';
import { ordinalNumeral } from './ordinal.ts';

test('Chinese numerals from one to ninety-nine', () => {
  expect([1, 4, 10, 12, 20, 35].map((n) => ordinalNumeral(n, 'zh'))).toEqual([
    '一',
    '四',
    '十',
    '十二',
    '二十',
    '三十五',
  ]);
});

test('digits in English', () => {
  expect(ordinalNumeral(12, 'en')).toBe('12');
});
