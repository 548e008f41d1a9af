import { type ChartDescriptor, sliceMarked } from '../drawing/descriptor.ts';
import { drawChange } from './drawing.ts';
import type { ChangeModel } from './model.ts';

export const changeChart: ChartDescriptor<ChangeModel> = {
  layoutWidths: [328, 480, 680],
  draw: drawChange,
  // Both numbers stand in one line of words, with one mark.
  printed: ({ rows }) => rows.map(({ text, after }) => ({ text, origin: after.origin })),
  rows: {
    count: ({ rows }) => rows.length,
    slice(model, from, to) {
      const rows = model.rows.slice(from, to);
      return { ...model, rows, ...sliceMarked(model, rows, from) };
    },
  },
};
