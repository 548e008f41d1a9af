/** A chart with more rows than one slide has room for, cut into charts that each fit. */

import { chartOfType } from '../registry/charts.ts';
import type { ChartModel } from '../registry/models.ts';
import { fitChart } from './fit.ts';

interface Box {
  readonly width: number;
  readonly height: number;
}

/** The smallest text of a chart is 12 units, so this makes it 24 px, the least on a slide. */
export const LEAST_SCALE = 2;
/** Larger, a chart of two bars would shout. */
export const MOST_SCALE = 3;

/** How many rows can be told apart, so that a page may hold some of them; 1 where the chart is one whole. */
const rowCount = (model: ChartModel): number => chartOfType(model.type).rows?.count(model) ?? 1;

/**
 * Whether the whole chart can be read from the last row in a box of this size. The least scale decides: it leaves
 * the most room.
 */
export const fitsBox = (model: ChartModel, box: Box): boolean =>
  fitChart(model, box, { least: LEAST_SCALE, most: LEAST_SCALE }) !== null;

/** No page holds more rows than this, whatever its height: a row of 24 px text needs as much. */
const MOST_ROWS = 40;

/**
 * How many rows a page holds so that each page fits in every language's drawing: `models` are the same chart
 * in each. A chart that is one whole has one page, however high.
 */
function rowsAPage(models: readonly ChartModel[], box: Box): number {
  const rows = Math.max(...models.map(rowCount), 1);
  for (let size = Math.min(rows, MOST_ROWS); size > 1; size -= 1) {
    // As even as can be: 9 rows where 8 fit are 5 and 4.
    const even = Math.ceil(rows / Math.ceil(rows / size));
    if (models.every((model) => slicesOf(model, even).every((part) => fitsBox(part, box)))) return even;
  }
  return 1;
}

function slicesOf(model: ChartModel, size: number): ChartModel[] {
  const { rows } = chartOfType(model.type);
  if (!rows) return [model];
  return Array.from({ length: Math.ceil(rows.count(model) / size) }, (_, page) =>
    rows.slice(model, page * size, (page + 1) * size),
  );
}

/** For each of `models`, the same chart in several languages, its pages: as many in each language. */
export function chartPages(models: readonly ChartModel[], box: Box): ChartModel[][] {
  const size = rowsAPage(models, box);
  return models.map((model) => (rowCount(model) <= size ? [model] : slicesOf(model, size)));
}
