import { type ChartDescriptor, sliceMarked } from '../drawing/descriptor.ts';
import { compactGrowth } from './compact.ts';
import { drawGrowth } from './drawing.ts';
import type { GrowthModel } from './model.ts';

export const growthChart: ChartDescriptor<GrowthModel> = {
  layoutWidths: [288, 480],
  draw: drawGrowth,
  compact: compactGrowth,
  printed: ({ rows }) => rows.map(({ figure }) => figure),
  rows: {
    count: ({ rows }) => rows.length,
    slice(model, from, to) {
      const rows = model.rows.slice(from, to);
      return { ...model, rows, ...sliceMarked(model, rows, from) };
    },
  },
};
