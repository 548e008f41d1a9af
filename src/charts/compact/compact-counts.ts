import type { CompactSize } from '../drawing/compact-size.ts';
import type { CountItem } from '../model/counts.ts';
import type { ChartModelBase } from '../model/model.ts';
import { drawCompactBars } from './compact-bars.ts';

/** A bar for each of several counts of one unit, on one scale from zero. */
export function compactCounts(
  { language, marks }: ChartModelBase,
  items: readonly CountItem[],
  size: CompactSize,
) {
  const bars = items.map(({ mark, name, figure: { value, text, origin } }) => ({
    mark,
    name,
    value,
    text,
    origin,
  }));
  const max = Math.max(...bars.map(({ value }) => value)) || 1;
  return drawCompactBars({ language, marks, bars, max }, size);
}
