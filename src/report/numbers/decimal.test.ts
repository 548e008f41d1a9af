import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  add,
  compareRatios,
  decimalNumber,
  decimalOf,
  decimalText,
  divide,
  shift,
  subtract,
} from './decimal.ts';

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });

test('a double is read by its shortest digits', () => {
  expect(decimalText(decimalOf(0.1))).toBe('0.1');
  expect(decimalText(decimalOf(1e21))).toBe('1000000000000000000000');
  expect(decimalText(decimalOf(-2.5e-7))).toBe('-0.00000025');
});

test('every finite double survives the way there and back', () => {
  fc.assert(
    fc.property(finite, (value) => {
      // −0 and 0 are one number here.
      expect(decimalNumber(decimalOf(value))).toBe(value + 0);
    }),
  );
});

test('what is not a finite number is refused', () => {
  expect(() => decimalOf(Number.NaN)).toThrow(RangeError);
  expect(() => decimalOf(Number.POSITIVE_INFINITY)).toThrow(RangeError);
});

test('102.57 − 100 is 2.57', () => {
  expect(decimalText(subtract(decimalOf(102.57), decimalOf(100)))).toBe('2.57');
});

test('0.1 + 0.2 is 0.3', () => {
  expect(decimalText(add(decimalOf(0.1), decimalOf(0.2)))).toBe('0.3');
});

test('moving the point loses nothing', () => {
  expect(decimalText(shift(decimalOf(34_770_000_000), -9))).toBe('34.770000000');
  expect(decimalText(shift(decimalOf(4.2293), 4))).toBe('42293');
});

test('a quotient says whether it is whole at the digits asked for', () => {
  expect(divide({ over: decimalOf(1641), under: decimalOf(15) }, 1)).toEqual({
    value: { units: 1094n, scale: 1 },
    exact: true,
  });
  expect(divide({ over: decimalOf(335), under: decimalOf(366) }, 3).exact).toBe(false);
});

test('halves are rounded away from zero', () => {
  const half = (value: number) =>
    decimalText(divide({ over: decimalOf(value), under: decimalOf(1) }, 0).value);
  expect([half(2.5), half(-2.5), half(2.4), half(-0.4)]).toEqual(['3', '-3', '2', '0']);
});

test('ratios are compared without dividing', () => {
  const third = { over: decimalOf(1), under: decimalOf(3) };
  expect(compareRatios(third, { over: decimalOf(0.3333333333333333), under: decimalOf(1) })).toBe(1);
  expect(compareRatios(third, { over: decimalOf(2), under: decimalOf(6) })).toBe(0);
});

test('digits are grouped in threes, before the point only', () => {
  expect(decimalText(decimalOf(1234567.12345), true)).toBe('1,234,567.12345');
});
