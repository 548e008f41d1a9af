import { textWidth } from '../drawing/measure.ts';
import { NATIVE_SIZES } from './native-parts.ts';

/** The end of the scale of a plot `width` pixels wide: behind the longest bar there is room for its number. */
export function scaleEnd(values: readonly number[], texts: readonly string[], width: number): number {
  const widest = Math.max(...texts.map((text) => textWidth(text, NATIVE_SIZES.label, true))) + 32;
  // A chart of nothing has a scale too: Office refuses an axis from 0 to 0.
  return (Math.max(...values) || 1) / Math.max(0.4, 1 - widest / width);
}
