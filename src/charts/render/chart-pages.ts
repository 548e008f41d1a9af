/** A chart with more rows than one slide has room for, cut into charts that each fit. */

import type { ChartModel } from '../model/model.ts';
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
function rowsOf(model: ChartModel): number {
  switch (model.type) {
    case 'bullet':
      return model.rows.length;
    case 'steps':
      return model.steps.length;
    case 'ranks':
      return model.ranks.length;
    case 'units':
    case 'matrix':
      return model.sectors.length;
    default:
      return 1;
  }
}

/** The marks and the lines of the table of rows that have one of each, the first of them at `from`. */
function sliceRows(
  { marks, table }: ChartModel,
  rows: readonly { readonly mark: string }[],
  from: number,
): Pick<ChartModel, 'marks' | 'table'> {
  const kept = new Set(rows.map(({ mark }) => mark));
  return {
    marks: marks.filter(({ id }) => kept.has(id)),
    table: { ...table, rows: table.rows.slice(from, from + rows.length) },
  };
}

/** The rows `from` (0 is the first) until `to`, with their marks and lines of the table. */
function sliceModel(model: ChartModel, from: number, to: number): ChartModel {
  switch (model.type) {
    case 'bullet': {
      const rows = model.rows.slice(from, to);
      return { ...model, rows, ...sliceRows(model, rows, from) };
    }
    case 'steps': {
      const steps = model.steps.slice(from, to);
      return { ...model, steps, ...sliceRows(model, steps, from) };
    }
    case 'ranks': {
      const ranks = model.ranks.slice(from, to);
      return { ...model, ranks, ...sliceRows(model, ranks, from) };
    }
    case 'matrix': {
      const sectors = model.sectors.slice(from, to);
      const kept = new Set(sectors.flatMap(({ marks }) => marks));
      const table = { ...model.table, rows: model.table.rows.slice(from, to) };
      return { ...model, sectors, table, marks: model.marks.filter(({ id }) => kept.has(id)) };
    }
    case 'units': {
      const sectors = model.sectors.slice(from, to);
      const kept = new Set(sectors.flatMap(({ units }) => units.map(({ mark }) => mark)));
      const names = new Set(sectors.map(({ name }) => name));
      const rows = model.table.rows.filter(([sector = '']) => names.has(sector));
      const marks = model.marks.filter(({ id }) => kept.has(id));
      return { ...model, sectors, table: { ...model.table, rows }, marks };
    }
    default:
      return model;
  }
}

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
  const rows = Math.max(...models.map(rowsOf), 1);
  for (let size = Math.min(rows, MOST_ROWS); size > 1; size -= 1) {
    // As even as can be: 9 rows where 8 fit are 5 and 4.
    const even = Math.ceil(rows / Math.ceil(rows / size));
    if (models.every((model) => slicesOf(model, even).every((part) => fitsBox(part, box)))) return even;
  }
  return 1;
}

const slicesOf = (model: ChartModel, size: number): ChartModel[] =>
  Array.from({ length: Math.ceil(rowsOf(model) / size) }, (_, page) =>
    sliceModel(model, page * size, (page + 1) * size),
  );

/** For each of `models`, the same chart in several languages, its pages: as many in each language. */
export function chartPages(models: readonly ChartModel[], box: Box): ChartModel[][] {
  const size = rowsAPage(models, box);
  return models.map((model) => (rowsOf(model) <= size ? [model] : slicesOf(model, size)));
}
