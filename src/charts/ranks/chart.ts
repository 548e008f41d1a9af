import { type ChartDescriptor, sliceMarked } from '../drawing/descriptor.ts';
import { compactRanks } from './compact.ts';
import { drawRanks } from './drawing.ts';
import type { RanksModel } from './model.ts';

export const ranksChart: ChartDescriptor<RanksModel> = {
  // The narrower of two columns on a laptop has the wide layout still.
  layoutWidths: [288, 448],
  draw: drawRanks,
  compact: compactRanks,
  printed: ({ ranks }) => ranks.map(({ figure }) => figure),
  rows: {
    count: ({ ranks }) => ranks.length,
    slice(model, from, to) {
      const ranks = model.ranks.slice(from, to);
      return { ...model, ranks, ...sliceMarked(model, ranks, from) };
    },
  },
};
