import type { CompactSize } from '../drawing/compact-size.ts';
import type { ChartFigure } from '../model/chart-figure.ts';
import type { ChartModelBase } from '../model/model.ts';
import { drawCompactBars } from './compact-bars.ts';

interface Item {
  readonly mark: string;
  readonly name: string;
  readonly figure: ChartFigure;
}

/** A bar for each of several figures of one unit, on one scale that holds zero. */
export function compactFigures(
  { language, marks }: ChartModelBase,
  items: readonly Item[],
  size: CompactSize,
) {
  const bars = items.map(({ mark, name, figure: { value, text, origin } }) => ({
    mark,
    name,
    value,
    text,
    origin,
  }));
  const values = bars.map(({ value }) => value);
  const [min, max] = [Math.min(0, ...values), Math.max(0, ...values)];
  return drawCompactBars({ language, marks, bars, min, max }, size);
}
