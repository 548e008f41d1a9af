import type { ChartDescriptor } from '../drawing/descriptor.ts';
import { drawMatrix } from './drawing.ts';
import type { MatrixModel } from './model.ts';

export const matrixChart: ChartDescriptor<MatrixModel> = {
  layoutWidths: [288, 480],
  draw: drawMatrix,
  // At a glance it is a table of the page.
  compact: null,
  // Its cells count projects, and its measured line says that the count is computed.
  printed: () => [],
  rows: {
    count: ({ sectors }) => sectors.length,
    slice(model, from, to) {
      const sectors = model.sectors.slice(from, to);
      const kept = new Set(sectors.flatMap(({ marks }) => marks));
      const table = { ...model.table, rows: model.table.rows.slice(from, to) };
      return { ...model, sectors, table, marks: model.marks.filter(({ id }) => kept.has(id)) };
    },
  },
};
