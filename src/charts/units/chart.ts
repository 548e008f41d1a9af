import type { ChartDescriptor } from '../drawing/descriptor.ts';
import { compactUnits } from './compact.ts';
import { drawUnits } from './drawing.ts';
import type { UnitsModel } from './model.ts';

export const unitsChart: ChartDescriptor<UnitsModel> = {
  layoutWidths: [288, 480],
  draw: drawUnits,
  compact: compactUnits,
  // It counts projects, and its measured line says that the count is computed.
  printed: () => [],
  rows: {
    count: ({ sectors }) => sectors.length,
    slice(model, from, to) {
      const sectors = model.sectors.slice(from, to);
      const kept = new Set(sectors.flatMap(({ units }) => units.map(({ mark }) => mark)));
      // A mark and a line of the table for each project, in the same order.
      const rows = model.table.rows.filter((_, index) => kept.has(model.marks[index]?.id ?? ''));
      const marks = model.marks.filter(({ id }) => kept.has(id));
      return { ...model, sectors, table: { ...model.table, rows }, marks };
    },
  },
};
