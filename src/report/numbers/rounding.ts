/** Rule 3 of the house: rounding never crosses a line, and never lands on one. */
import { compare, compareRatios, type Decimal, divide, type Ratio, trim } from './decimal.ts';

export interface Rounded {
  value: Decimal;
  /** Nothing was lost: “=” may be written, else “≈”. */
  exact: boolean;
}

/**
 * The quotient to `places`, and to as many more as keep it on its own side of `line`: 99.96 against 100 is
 * 99.96, not 100.0. A whole quotient loses its empty places.
 */
export function roundBeside(ratio: Ratio, places: number, line?: Decimal): Rounded {
  for (let tried = places; ; tried += 1) {
    const { value, exact } = divide(ratio, tried);
    if (exact) return { value: trim(value), exact };
    if (!line) return { value, exact };
    const side = compareRatios(ratio, { over: line, under: { units: 1n, scale: 0 } });
    if (Math.sign(compare(value, line)) === Math.sign(side)) return { value, exact };
  }
}
