import fc from 'fast-check';
import { expect, test } from 'vitest';
import { narrow } from './numeral.ts';
import { printedNumbers } from './printed-number.ts';
import { fullWidth, inChinese, withSeparators } from './testing/write-numeral.ts';

const valuesIn = (text: string) => printedNumbers(narrow(text)).map(({ value }) => value);

const whole = fc.integer({ min: 11, max: 999_999_999_999 });
const hundredths = fc.integer({ min: 1, max: 99_999_999 }).map((units) => units / 100);

test.each([
  ['a whole number', whole, String],
  ['a whole number with separators', whole, withSeparators],
  ['a whole number in full width', whole, (value: number) => fullWidth(String(value))],
  ['a decimal', hundredths, String],
  ['a decimal in full width', hundredths, (value: number) => fullWidth(String(value))],
] as const)('%s written from a value gives the value back', (_, values, write) => {
  fc.assert(
    fc.property(values, (value) => {
      expect(valuesIn(`共${write(value)}个`)).toEqual([value]);
    }),
  );
});

test('a Chinese numeral written from a value gives the value back', () => {
  fc.assert(
    fc.property(whole, (value) => {
      expect(valuesIn(`共有${inChinese(value)}人`)).toEqual([value]);
    }),
  );
});

test.each([
  ['万', 10_000],
  ['亿', 100_000_000],
  ['万亿', 1_000_000_000_000],
] as const)('a decimal with %s written from a value gives the value back', (scale, factor) => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999_999 }), (units) => {
      const [value] = valuesIn(`达${units / 100}${scale}元`);
      expect(value).toBeCloseTo((units * factor) / 100, 2);
    }),
  );
});

test.each(['百分之', '千分之'])('%s with a numeral carries its unit and gives the value back', (parts) => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999 }), (value) => {
      const [token] = printedNumbers(`占${parts}${inChinese(value)}，`);
      expect(token).toMatchObject({ value, shape: parts === '百分之' ? 'percent' : 'permille' });
    }),
  );
});

test('a ratio gives its parts back in order', () => {
  fc.assert(
    fc.property(fc.array(hundredths, { minLength: 2, maxLength: 4 }), (parts) => {
      expect(valuesIn(`结构为${parts.join('：')}。`)).toEqual([parts]);
      expect(valuesIn(`结构为${parts.join(':')}。`)).toEqual([parts]);
    }),
  );
});

test('a range gives its two ends, and a scale word on the last is meant for both', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 500 }), (low, step) => {
      const high = low + step;
      expect(valuesIn(`新增${low}至${high}户`)).toEqual([[low, high]]);
      expect(valuesIn(`新增${low}—${high}万户`)).toEqual([[low * 10_000, high * 10_000]]);
    }),
  );
});

test.each([
  ['4.2293万', 42_293],
  ['1亿2000万', 120_000_000],
  ['7900多万', 79_000_000],
  ['200余', 200],
  ['十二万三千', 123_000],
  ['三百多万', 3_000_000],
  ['两', 2],
  ['七成', 70],
  ['一半', 50],
  ['翻一番', 2],
  ['翻两番', 4],
  ['三点五', 3.5],
])('%s is %d', (printed, value) => {
  expect(valuesIn(`计${printed}。`)).toEqual([value]);
});

test('三分之一 is a third of a hundred', () => {
  expect(valuesIn('占三分之一')[0]).toBeCloseTo(100 / 3);
});

test.each(['七八个', '二〇二〇年', '十二五时期', '5万6万元', `${'1'.repeat(80)}个`])(
  '%s is no number to be read',
  (text) => {
    expect(valuesIn(text)).toEqual([]);
  },
);

test('千 and 百 that open a unit are no scale words', () => {
  expect(valuesIn('装机120万千瓦，提高5百分点')).toEqual([1_200_000, 5]);
});

test('tokens stand in order, do not overlap and point at their own words', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'0123456789.,，：%万亿千百十一二三两零余多第和至年个元') }),
      (text) => {
        let end = 0;
        for (const token of printedNumbers(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          end = token.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      },
    ),
  );
});
