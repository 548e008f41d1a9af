import type { Origin } from '../../report/figures/report-figure.ts';
import type { PrintedFigure } from '../drawing/descriptor.ts';
import { chartOfType } from '../registry/charts.ts';
import type { ChartModel } from '../registry/models.ts';

/** The numbers that a chart prints with a mark of origin. */
export const printedFigures = (model: ChartModel): readonly PrintedFigure[] =>
  chartOfType(model.type).printed(model);

/** The origins that a chart's marks show: each once, quoted before computed. */
export function chartOrigins(model: ChartModel): Origin[] {
  const printed = new Set(printedFigures(model).map(({ origin }) => origin));
  return (['quoted', 'computed'] as const).filter((origin) => printed.has(origin));
}
