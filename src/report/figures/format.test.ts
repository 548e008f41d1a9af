import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Bound } from '../language/vocabulary.ts';
import { decimalOf, decimalText, ONE } from '../numbers/decimal.ts';
import { computedParts, figureParts, figureText, joinParts, ordinalTail, roundedPercent } from './format.ts';

const firms = { zh: '家', en: 'firms' };
const english = (token: string, value: number, unit: string, bound: Bound = 'exact', name = firms) =>
  figureText({ token, value, unit, bound }, name, 'en');

test('Chinese shows the token as printed', () => {
  const nearly = { token: '近3000万元', value: 30_000_000, unit: '元', bound: 'nearly' as const };
  expect(figureText(nearly, firms, 'zh')).toBe('近3000万元');
  expect(figureParts(nearly, firms, 'zh')).toEqual({ lead: '近', number: '3000', tail: '', unit: '万元' });
});

test('English moves the point of 亿 to billions', () => {
  expect(english('347.7亿元', 34_770_000_000, '元')).toBe('CNY 34.77 billion');
  expect(english('473.11亿元', 47_311_000_000, '元')).toBe('CNY 47.311 billion');
});

test('English moves the point of 亿 to millions below a billion', () => {
  expect(english('5.8亿元', 580_000_000, '元')).toBe('CNY 580 million');
});

test('a bound is a word before the number', () => {
  expect(english('近3000万元', 30_000_000, '元', 'nearly')).toBe('nearly CNY 30 million');
  expect(english('200余家', 200, '家', 'over')).toBe('over 200 firms');
});

test('the number can be set apart from its words', () => {
  const figure = { token: '近3000万元', value: 30_000_000, unit: '元', bound: 'nearly' as const };
  expect(figureParts(figure, firms, 'en')).toEqual({
    lead: 'nearly CNY ',
    number: '30',
    tail: ' million',
    unit: '',
  });
});

test('a count in 万 is written out and grouped', () => {
  expect(english('4.2293万户', 42_293, '户', 'exact', { zh: '户', en: 'households' })).toBe(
    '42,293 households',
  );
});

test('zeros printed behind the point are kept, and none are added', () => {
  expect(english('10.0亿元', 1_000_000_000, '元')).toBe('CNY 1.00 billion');
  expect(english('10亿元', 1_000_000_000, '元')).toBe('CNY 1 billion');
});

test('money printed in full stays in full', () => {
  expect(english('12345678元', 12_345_678, '元')).toBe('CNY 12,345,678');
});

test('a rank is an ordinal', () => {
  expect(english('第3位', 3, '位')).toBe('3rd');
  expect(english('第112位', 112, '位')).toBe('112th');
  expect(english('首位', 1, '位')).toBe('1st');
});

test('位 that counts people is no rank', () => {
  expect(english('10位', 10, '位', 'exact', { zh: '位', en: 'deputies' })).toBe('10 deputies');
});

test('per cent stands close to its number', () => {
  expect(english('102.57%', 102.57, '%', 'exact', { zh: '%', en: '%' })).toBe('102.57%');
});

test('a number in Chinese numerals is read by its value', () => {
  expect(english('突破万人', 10_000, '人', 'over', { zh: '人', en: 'people' })).toBe('over 10,000 people');
  expect(english('超百亿元', 10_000_000_000, '元', 'over')).toBe('over CNY 10 billion');
});

test('English says the very value that was printed', () => {
  const scale = fc.constantFrom<[string, number]>(['', 0], ['万', 4], ['亿', 8], ['万亿', 12]);
  const digits = fc.tuple(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 0, max: 3 }));
  const words: Record<string, number> = { trillion: 12, billion: 9, million: 6 };
  fc.assert(
    fc.property(digits, scale, ([units, places], [word, exponent]) => {
      const printed = (units / 10 ** places).toFixed(places);
      const value = Number(`${printed}e${exponent}`);
      const [, number = '', large = ''] =
        /^CNY ([\d,.]+) ?(\w*)$/.exec(english(`${printed}${word}元`, value, '元')) ?? [];
      expect(Number(`${number.replaceAll(',', '')}e${words[large] ?? 0}`)).toBe(value);
    }),
  );
});

test('the parts of an English figure put together are its text', () => {
  const figure = { token: '近3000万元', value: 30_000_000, unit: '元', bound: 'nearly' as const };
  expect(joinParts(figureParts(figure, firms, 'en'))).toBe(figureText(figure, firms, 'en'));
});

test('ordinals of the teens end in th', () => {
  expect([1, 2, 3, 4, 11, 12, 13, 21, 102, 111].map(ordinalTail)).toEqual([
    'st',
    'nd',
    'rd',
    'th',
    'th',
    'th',
    'th',
    'st',
    'nd',
    'th',
  ]);
});

const rounded = (percent: number, line?: number) =>
  decimalText(
    roundedPercent({ over: decimalOf(percent), under: ONE }, line === undefined ? undefined : decimalOf(line))
      .value,
  );

test('a per cent never lands on the target that it missed', () => {
  expect([99.96, 100.04, 97.2].map((percent) => rounded(percent))).toEqual(['99.96', '100.04', '97.2']);
  expect(rounded(80.01, 80)).toBe('80.01');
});

test('a computed per cent says whether it is exact', () => {
  const whole = { over: decimalOf(164_100), under: decimalOf(1500) };
  expect(roundedPercent(whole)).toEqual({ value: decimalOf(109.4), exact: true });
  const year = { over: decimalOf(33_500), under: decimalOf(366) };
  expect(roundedPercent(year)).toEqual({ value: decimalOf(91.5), exact: false });
});

const computed = (value: number, unit: string, form = { decimals: 0, scaleWords: '', scale: 0 }) => {
  const number = { value: decimalOf(value), unit, unitName: firms, form, bound: 'exact' as const };
  return [joinParts(computedParts(number, 'zh')), joinParts(computedParts(number, 'en'))];
};

test('a computed amount is written in the scale of what it was computed from', () => {
  const form = { decimals: 1, scaleWords: '亿', scale: 8 };
  expect(computed(35_770_000_000, '元', form)).toEqual(['357.7亿元', 'CNY 35.77 billion']);
});

test('a computed count is written in full', () => {
  expect(computed(1345, '家')).toEqual(['1345家', '1,345 firms']);
});

test('a computed number can be set apart from its scale and unit', () => {
  const form = { decimals: 1, scaleWords: '亿', scale: 8 };
  const number = {
    value: decimalOf(35_770_000_000),
    unit: '元',
    unitName: firms,
    form,
    bound: 'over' as const,
  };
  expect(computedParts(number, 'zh')).toEqual({ lead: '超过', number: '357.7', tail: '', unit: '亿元' });
});
