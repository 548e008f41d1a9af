import { drawCompactBars } from '../compact/compact-bars.ts';
import type { CompactSize } from '../drawing/compact-size.ts';
import { bulletMax } from './drawing.ts';
import type { BulletModel } from './model.ts';

/** A bar a completion, with a line at the target. */
export const compactBullet = ({ language, marks, rows }: BulletModel, size: CompactSize) =>
  drawCompactBars(
    {
      language,
      marks,
      bars: rows.map(({ mark, name, completion: { value, text, origin } }) => ({
        mark,
        name,
        value,
        text,
        origin,
      })),
      max: bulletMax(rows.map(({ completion }) => completion.value)),
      target: 100,
    },
    size,
  );
