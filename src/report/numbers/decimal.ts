/**
 * Exact arithmetic on printed figures: 102.57 − 100 is 2.57, never 2.569999999999993.
 * Why not a library: docs/decisions/0004-decimal-arithmetic.md.
 */

/** `units` × 10^−`scale`. The scale is kept, so that 34.770 stays 34.770. */
export interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}

/** One exact number over another, not yet divided. `under` is never zero. */
export interface Ratio {
  readonly over: Decimal;
  readonly under: Decimal;
}

export const ONE: Decimal = { units: 1n, scale: 0 };
export const HUNDRED: Decimal = { units: 100n, scale: 0 };

const power = (exponent: number): bigint => 10n ** BigInt(exponent);

/** The number that the shortest decimal text of a double says: 0.1 is 0.1. Throws on NaN and infinities. */
export function decimalOf(value: number): Decimal {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value));
  if (!match) throw new RangeError(`Not a finite number: ${value}`);
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
  return shift({ units: BigInt(sign + whole + fraction), scale: fraction.length }, Number(exponent));
}

/** × 10^places, exactly. */
export function shift({ units, scale }: Decimal, places: number): Decimal {
  const moved = scale - places;
  return moved >= 0 ? { units, scale: moved } : { units: units * power(-moved), scale: 0 };
}

function aligned(a: Decimal, b: Decimal): [bigint, bigint, number] {
  const scale = Math.max(a.scale, b.scale);
  return [a.units * power(scale - a.scale), b.units * power(scale - b.scale), scale];
}

export function add(a: Decimal, b: Decimal): Decimal {
  const [x, y, scale] = aligned(a, b);
  return { units: x + y, scale };
}

export function subtract(a: Decimal, b: Decimal): Decimal {
  const [x, y, scale] = aligned(a, b);
  return { units: x - y, scale };
}

export function multiply(a: Decimal, b: Decimal): Decimal {
  return { units: a.units * b.units, scale: a.scale + b.scale };
}

/** Below zero, zero or above zero, as a sorter wants it. */
export function compare(a: Decimal, b: Decimal): number {
  const [x, y] = aligned(a, b);
  return x < y ? -1 : x > y ? 1 : 0;
}

export function compareRatios(a: Ratio, b: Ratio): number {
  const sign = a.under.units < 0n !== b.under.units < 0n ? -1 : 1;
  return sign * compare(multiply(a.over, b.under), multiply(b.over, a.under));
}

export const absolute = (value: Decimal): Decimal =>
  value.units < 0n ? { ...value, units: -value.units } : value;

/** Without the zeros that say nothing, but never with fewer than `least` places. */
export function trim({ units, scale }: Decimal, least = 0): Decimal {
  let [kept, places] = [units, scale];
  while (places > least && kept % 10n === 0n) {
    kept /= 10n;
    places -= 1;
  }
  return { units: kept, scale: places };
}

/** The quotient to `places`, half away from zero, and whether nothing was lost. */
export function divide({ over, under }: Ratio, places: number): { value: Decimal; exact: boolean } {
  const [x, y] = aligned(over, under);
  const sign = x < 0n !== y < 0n ? -1n : 1n;
  const top = (x < 0n ? -x : x) * power(places);
  const bottom = y < 0n ? -y : y;
  const [quotient, rest] = [top / bottom, top % bottom];
  const rounded = quotient + (rest * 2n >= bottom ? 1n : 0n);
  return { value: { units: sign * rounded, scale: places }, exact: rest === 0n };
}

/** The digits with a point, in groups of three if asked: 42,293 or 0.05. */
export function decimalText({ units, scale }: Decimal, grouped = false): string {
  const digits = String(units < 0n ? -units : units).padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  const fraction = digits.slice(digits.length - scale);
  const shown = grouped ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  return `${units < 0n ? '-' : ''}${shown}${scale > 0 ? `.${fraction}` : ''}`;
}

/** The nearest double, for a bar's length; not for comparing with a line. */
export const decimalNumber = (value: Decimal): number => Number(decimalText(value));

/** The nearest double of a quotient. */
export const ratioNumber = (ratio: Ratio): number => decimalNumber(divide(ratio, 20).value);
