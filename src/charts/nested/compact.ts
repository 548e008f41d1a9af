import { drawCompactBars } from '../compact/compact-bars.ts';
import type { CompactSize } from '../drawing/compact-size.ts';
import { type NestedModel, nestedParts } from './model.ts';

/** A bar for what is done, the target and the whole, on one scale: what has no room is what matters least. */
export function compactNested(model: NestedModel, size: CompactSize) {
  const bars = [...nestedParts(model)].reverse().map(({ mark, name, figure: { value, text, origin } }) => ({
    mark,
    name,
    value,
    text,
    origin,
  }));
  const { language, marks } = model;
  const max = Math.max(...bars.map(({ value }) => value)) || 1;
  return drawCompactBars({ language, marks, bars, max }, size);
}
