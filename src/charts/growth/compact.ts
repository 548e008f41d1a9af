import { drawCompactBars } from '../compact/compact-bars.ts';
import type { CompactSize } from '../drawing/compact-size.ts';
import type { GrowthModel } from './model.ts';

/** A bar a rate from the zero line, a fall to the other side. */
export const compactGrowth = ({ language, marks, rows, max, min }: GrowthModel, size: CompactSize) =>
  drawCompactBars(
    {
      language,
      marks,
      bars: rows.map(({ mark, name, figure: { value, text, origin } }) => ({
        mark,
        name,
        value,
        text,
        origin,
      })),
      max,
      min,
    },
    size,
  );
