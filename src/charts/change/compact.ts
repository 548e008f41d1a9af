import { drawCompactBars } from '../compact/compact-bars.ts';
import type { CompactSize } from '../drawing/compact-size.ts';
import type { ChangeModel } from './model.ts';

/** A bar a thing for what it is now, with both values behind it. */
export const compactChange = ({ language, marks, rows, max }: ChangeModel, size: CompactSize) =>
  drawCompactBars(
    {
      language,
      marks,
      bars: rows.map(({ mark, name, before, after }) => ({
        mark,
        name,
        value: after.value,
        text: `${before.text} → ${after.text}`,
        origin: after.origin,
      })),
      max,
    },
    size,
  );
