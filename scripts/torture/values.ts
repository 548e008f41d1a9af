/** What mutations put in: numbers, words and figures that a report could say, and ones that only harm could. */

/** Within what a report may say. */
export const NUMBERS: readonly number[] = [
  0, -0, 1, -3.9, 0.1, 100, 99.96, 100.04, 1e3, 1e-9, 1e15, 123456789.12345678, 0.1234567890123456,
];

/** Of no report. */
export const WILD_NUMBERS: readonly number[] = [
  -1,
  5e-324,
  1e-12,
  1e16,
  1e21,
  9_007_199_254_740_991,
  2 ** 53 + 2,
  1e308,
  -1e308,
];

/** Odd, but plain words. */
export const WORDS: readonly string[] = [
  'toString',
  'hasOwnProperty',
  '甲 __proto__ 乙',
  '建设__proto__工程',
  '<',
  '&amp; < > " \'',
  '　',
  '长'.repeat(400),
  'long '.repeat(80),
  'x'.repeat(400),
  '🚄👩‍👩‍👧‍👦',
  '\ud800',
  '\u200b',
  '=1+1',
  'null',
  '一、二、三；四。',
  '％‰',
  ']]>',
];

/** What no dataset may say, or not everywhere. */
export const WILD_WORDS: readonly string[] = [
  '__proto__',
  'constructor',
  'prototype',
  '<b>粗</b>',
  '<img src=x onerror=alert(1)>',
  '',
  '\u202e倒',
  '甲\n乙',
  '{spending.completion}',
  '{',
  '12',
];

/** Token, value and unit as a report prints them. */
export const FIGURES: readonly (readonly [token: string, value: number, unit: string])[] = [
  ['百分之八十', 80, '%'],
  ['九成八', 98, '%'],
  ['９８％', 98, '%'],
  ['全部', 100, '%'],
  ['过半', 50, '%'],
  ['0%', 0, '%'],
  ['99.996%', 99.996, '%'],
  ['1000.00%', 1000, '%'],
  ['-3.5%', -3.5, '%'],
  ['0元', 0, '元'],
  ['近3000万元', 30_000_000, '元'],
  ['120万千瓦时', 1_200_000, '千瓦时'],
  ['8.4万m²', 84_000, 'm²'],
  ['1.2万立方米/日', 12_000, '立方米/日'],
  ['3千千瓦', 3000, '千瓦'],
  ['26微克/立方米', 26, '微克/立方米'],
  ['第三位', 3, '位'],
  ['第2名', 2, '名'],
  ['两', 2, '个'],
  ['一万两千三百四十五点六亿元', 1_234_560_000_000, '元'],
  ['1,234,567.890123元', 1_234_567.890123, '元'],
  ['万亿', 1e12, '元'],
  ['个', 1, '个'],
  [`${'9'.repeat(60)}个`, 1e15, '个'],
  [`0.${'0'.repeat(120)}1元`, 0, '元'],
  [`1.${'3'.repeat(190)}`, 1.3, '%'],
  [`近${'〇'.repeat(150)}余户`, 1, '户'],
];

export const UNITS: readonly string[] = ['元', '%', '个', '位', 'm²', '千瓦时', '"\\', '万', 'toString'];

export const DATES: readonly string[] = [
  '0001-01-01',
  '1899-12-31',
  '1900-02-28',
  '2020-02-29',
  '2020-12-31',
  '9999-12-31',
];
export const WILD_DATES: readonly string[] = ['0000-01-01', '2021-02-30', 'yesterday'];

/** Anything that JSON can hold, in the place of anything else. */
export const ANYTHING: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1e308,
  '',
  '__proto__',
  [],
  {},
  [[]],
  { missing: 'noTargetStated' },
  { missing: 'nothing' },
];
