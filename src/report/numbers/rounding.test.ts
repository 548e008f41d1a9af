import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare, compareRatios, decimalOf, decimalText, HUNDRED, shift } from './decimal.ts';
import { roundBeside } from './rounding.ts';

const ONE = { units: 1n, scale: 0 };
const shown = (percent: number) =>
  decimalText(roundBeside({ over: decimalOf(percent), under: ONE }, 1, HUNDRED).value);

test('99.96 against 100 keeps the digits that hold it below', () => {
  expect(shown(99.96)).toBe('99.96');
});

test('100.04 against 100 keeps the digits that hold it above', () => {
  expect(shown(100.04)).toBe('100.04');
});

test('100 itself is 100', () => {
  expect(shown(100)).toBe('100');
});

test('away from the line, one digit is enough', () => {
  expect(shown(91.53005)).toBe('91.5');
  expect(shown(97.2)).toBe('97.2');
});

test('without a line, rounding is plain', () => {
  expect(decimalText(roundBeside({ over: decimalOf(99.96), under: ONE }, 1).value)).toBe('100.0');
});

const whole = fc.integer({ min: 0, max: 10_000_000 });
const target = fc.integer({ min: 1, max: 10_000_000 });

test('for any actual and target, what is shown is on the same side of 100 as what is so', () => {
  fc.assert(
    fc.property(whole, target, (actual, goal) => {
      const ratio = { over: shift(decimalOf(actual), 2), under: decimalOf(goal) };
      const { value } = roundBeside(ratio, 1, HUNDRED);
      const side = compareRatios(ratio, { over: HUNDRED, under: ONE });
      expect(Math.sign(compare(value, HUNDRED))).toBe(Math.sign(side));
    }),
    { numRuns: 2000 },
  );
});

test('just beside the target too', () => {
  fc.assert(
    fc.property(target, fc.constantFrom(-1, 1), (goal, step) => {
      const ratio = { over: shift(decimalOf(goal + step), 2), under: decimalOf(goal) };
      expect(Math.sign(compare(roundBeside(ratio, 1, HUNDRED).value, HUNDRED))).toBe(step);
    }),
    { numRuns: 2000 },
  );
});

test('“exact” is said only where the shown digits are the quotient', () => {
  fc.assert(
    fc.property(whole, target, (actual, goal) => {
      const ratio = { over: decimalOf(actual), under: decimalOf(goal) };
      const { value, exact } = roundBeside(ratio, 1);
      expect(exact).toBe(compareRatios(ratio, { over: value, under: ONE }) === 0);
    }),
  );
});
