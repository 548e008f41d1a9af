import { drawCompactBars } from '../compact/compact-bars.ts';
import type { CompactSize } from '../drawing/compact-size.ts';
import { type NestedModel, nestedParts } from './model.ts';

/** A bar for the whole, the target and what is done, on one scale. */
export function compactNested(model: NestedModel, size: CompactSize) {
  const bars = nestedParts(model).map(({ mark, name, figure: { value, text, origin } }) => ({
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
