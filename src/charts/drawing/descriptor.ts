/** What the rest of the house asks of a type of chart once it is to be drawn. */
import type { Origin } from '../../report/figures/report-figure.ts';
import type { ChartModelBase } from '../model/model.ts';
import type { CompactSize } from './compact-size.ts';
import type { Drawing } from './drawing.ts';

export interface ChartDescriptor<Model extends ChartModelBase> {
  /**
   * The widths that the type is laid out for, narrow to wide, in CSS pixels at a root font of 16 px. Between two of
   * them the smaller one is scaled up, by `MAX_STRETCH` at most; wider still, white is left at its right.
   */
  readonly layoutWidths: readonly [number, ...number[]];
  /** Where everything stands in a layout of this width, in units of the layout. */
  draw(model: Model, width: number): Drawing;
  /** The drawing at a glance, in the room that it is given; null: the type has none. */
  readonly compact: ((model: Model, size: CompactSize) => Drawing) | null;
  /** The numbers that the drawing prints with a mark of origin, in reading order. */
  printed(model: Model): readonly PrintedFigure[];
  /** How a chart that is too high for a slide is cut; null: it is one whole. */
  readonly rows: ChartRows<Model> | null;
}

export interface PrintedFigure {
  readonly text: string;
  readonly origin: Origin;
}

/** Rows that can be told apart, so that a page may hold some of them. */
interface ChartRows<Model> {
  count(model: Model): number;
  /** The rows `from` (0 is the first) until `to`, with their marks and lines of the table. */
  slice(model: Model, from: number, to: number): Model;
}

/** The marks and table lines of `rows`, the first of them at `from`, in a chart whose rows have one of each. */
export function sliceMarked(
  { marks, table }: ChartModelBase,
  rows: readonly { readonly mark: string }[],
  from: number,
): Pick<ChartModelBase, 'marks' | 'table'> {
  const kept = new Set(rows.map(({ mark }) => mark));
  return {
    marks: marks.filter(({ id }) => kept.has(id)),
    table: { ...table, rows: table.rows.slice(from, from + rows.length) },
  };
}
