import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Decimal, decimalNumber, decimalText } from './decimal.ts';
import { findNumerals, parseNumeral } from './numeral.ts';

const read = (text: string): string | null => {
  const value: Decimal | null = parseNumeral(text);
  return value && decimalText(value);
};

const DIGITS = '零一二三四五六七八九';

/** Four digits in Chinese; a zero inside is said once, one in front only where asked. */
function groupInWords(group: number, leadingZero: boolean): string {
  let words = '';
  let gap = leadingZero && group < 1000;
  for (const [power, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(group / power) % 10;
    if (digit === 0) gap ||= words !== '';
    else {
      words += `${gap ? '零' : ''}${DIGITS[digit]}${name}`;
      gap = false;
    }
  }
  return words;
}

/** A whole number from 1 in everyday Chinese numerals, written independently of the reader. */
function inWords(value: number): string {
  let words = '';
  for (const [power, name] of [
    [1e8, '亿'],
    [1e4, '万'],
    [1, ''],
  ] as const) {
    const group = Math.floor(value / power) % 10_000;
    if (group > 0) words += `${groupInWords(group, words !== '')}${name}`;
  }
  return words.replace(/^一十/u, '十');
}

describe('parseNumeral', () => {
  test.each([
    ['3336', '3336'],
    ['3,336', '3336'],
    ['３，３３６', '3336'],
    ['4.2293万', '42293.0000'],
    ['908.3亿', '90830000000'],
    ['1.2万亿', '1200000000000'],
    ['3千万', '30000000'],
    ['1亿2000万', '120000000'],
    ['十', '10'],
    ['十二', '12'],
    ['三十四', '34'],
    ['两百亿', '20000000000'],
    ['一百零五', '105'],
    ['一百二', '120'],
    ['三万五', '35000'],
    ['三万零五', '30005'],
    ['二〇二〇', '2020'],
    ['三点五', '3.5'],
    ['万', '10000'],
    ['百亿', '10000000000'],
    ['贰拾叁', '23'],
  ])('reads %s', (text, value) => {
    expect(Number(read(text))).toBe(Number(value));
  });

  test.each(['', '个', '1,23', '2020—2030', '百百', '一一百', '1万亿万', '三点', '点五', '1.2.3', '3个'])(
    'refuses %s',
    (text) => {
      expect(parseNumeral(text)).toBeNull();
    },
  );

  test('reads what was written in Chinese numerals', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999_999 }), (value) => {
        expect(read(inWords(value))).toBe(String(value));
      }),
    );
  });

  test('reads what was written with thousands separators', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }), (value) => {
        expect(read(value.toLocaleString('en-US'))).toBe(String(value));
      }),
    );
  });

  test('moves the point of 万 and 亿 without the dirt of floating point', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99_999_999 }),
        fc.integer({ min: 0, max: 4 }),
        fc.constantFrom(['万', 4] as const, ['亿', 8] as const),
        (digits, places, [word, power]) => {
          const printed = decimalText({ units: BigInt(digits), scale: places });
          const value = parseNumeral(`${printed}${word}`);
          expect(value && decimalNumber(value)).toBe(Number(`${digits}e${power - places}`));
        },
      ),
    );
  });

  test('never throws and answers at once, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'零一两十百千万亿点0123456789.,，。') }), (text) => {
        const value = parseNumeral(text);
        if (value) expect(value.units).toBeGreaterThanOrEqual(0n);
      }),
    );
    expect(parseNumeral('9'.repeat(1_000_000))).toBeNull();
  });
});

describe('findNumerals', () => {
  test('finds Arabic and Chinese numerals with their places', () => {
    const text = '投资４.5亿元，第三十次会议，12，345';
    expect(findNumerals(text).map(({ text: run }) => run)).toEqual(['４', '5亿', '三十', '12', '345']);
    for (const { start, end, text: run } of findNumerals(text)) expect(text.slice(start, end)).toBe(run);
  });

  test('takes separators and points inside a number', () => {
    expect(findNumerals('1,567家、473.11亿元、１，２３４').map(({ text }) => text)).toEqual([
      '1,567',
      '473.11亿',
      '１，２３４',
    ]);
  });

  test('leaves no digit behind', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'5０,.一万亿个，。a') }), (text) => {
        const runs = findNumerals(text);
        const rest = [...runs]
          .reverse()
          .reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
        expect(rest).not.toMatch(/[0-9０-９一万亿]/u);
      }),
    );
  });

  test('walks a long text to its end', () => {
    expect(findNumerals('1,234，'.repeat(200_000))).toHaveLength(200_000);
  });
});
