import type { ChartDescriptor } from '../drawing/descriptor.ts';
import { compactSeries } from './compact.ts';
import { drawSeries } from './drawing.ts';
import type { SeriesModel } from './model.ts';

export const seriesChart: ChartDescriptor<SeriesModel> = {
  layoutWidths: [288, 480, 680],
  draw: drawSeries,
  compact: compactSeries,
  printed: ({ points }) => points.map(({ figure }) => figure),
  // A run of time that is cut is another.
  rows: null,
};
