import { type ChartDescriptor, sliceMarked } from '../drawing/descriptor.ts';
import { compactChange } from './compact.ts';
import { drawChange } from './drawing.ts';
import type { ChangeModel } from './model.ts';

export const changeChart: ChartDescriptor<ChangeModel> = {
  layoutWidths: [288, 480, 680],
  draw: drawChange,
  compact: compactChange,
  printed: ({ rows }) => rows.flatMap(({ before, after }) => [before, after]),
  rows: {
    count: ({ rows }) => rows.length,
    slice(model, from, to) {
      const rows = model.rows.slice(from, to);
      return { ...model, rows, ...sliceMarked(model, rows, from) };
    },
  },
};
