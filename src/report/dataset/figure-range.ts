/**
 * How large and how small a figure may be. A thousand trillion is more than any report counts, and a billionth less than
 * any measures; outside of that, bars, axes and the digits of what is worked out would say nothing.
 */
export const LARGEST = 1e15;
export const SMALLEST = 1e-9;

/** Whether a dataset can hold a figure of this value: nothing, or from {@link SMALLEST} to {@link LARGEST} on either side of it. */
export const isFigureValue = (value: number): boolean =>
  value === 0 || (Math.abs(value) >= SMALLEST && Math.abs(value) <= LARGEST);
