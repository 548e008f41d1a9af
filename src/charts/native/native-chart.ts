/** A native chart of Office before it is XML: only what our charts need. */
import type { ColorToken } from '../../theme/colors.ts';

/** What stands at a value: bound to it by a number format where that prints the same, else in words. */
export type ValueLabel = { readonly format: string } | { readonly words: string } | null;

export interface ChartSeries {
  readonly name: string;
  /** null: nothing there. */
  readonly values: readonly (number | null)[];
  /** null is an outline without a fill. */
  readonly fill: ColorToken | null;
  /** Instead of `fill`, one a value. */
  readonly fills?: readonly ColorToken[];
  readonly labels: readonly ValueLabel[];
  readonly labelColor: ColorToken;
  readonly labelPosition: 'outEnd' | 'inEnd' | 'ctr' | 'r';
}

interface ChartBase {
  readonly categories: readonly string[];
  /** What the categories are, for the heading of the sheet behind the chart. */
  readonly heading: string;
  readonly axis: {
    readonly max: number;
    /** Below zero, where bars go both ways; without it 0. */
    readonly min?: number;
    /** Lines and labels at every such step. */
    readonly step: number;
    readonly format: string;
    /** false: no lines, no labels; the figures stand at the bars. */
    readonly shown: boolean;
    /** The line of a target is told from an axis's lines. */
    readonly strong?: boolean;
  };
  readonly categoriesShown: boolean;
  readonly legend: boolean;
  /** Where the bars are, their names and numbers not counted: as shares of the chart's box. */
  readonly plot: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
}

export interface BarChart extends ChartBase {
  readonly type: 'bar';
  readonly series: readonly ChartSeries[];
  /** How a category's bars lie: one under another, end to end, or one before another with the last in front. */
  readonly bars: 'apart' | 'stacked' | 'inside';
  /** Bars that stand, their categories under them. */
  readonly upright?: boolean;
  /** Between categories, in per cent of a bar's thickness. */
  readonly gap: number;
}

/** Ranks: marks alone, 1 at the top. No line, since nothing runs from one to the next; no bar. */
interface RankChart extends ChartBase {
  readonly type: 'ranks';
  readonly series: ChartSeries;
}

export type NativeChart = BarChart | RankChart;

export const seriesOf = (chart: NativeChart): readonly ChartSeries[] =>
  chart.type === 'ranks' ? [chart.series] : chart.series;

/** An axis whose figures stand at the bars. */
export const hiddenAxis = (max: number, min = 0): ChartBase['axis'] => ({
  max,
  ...(min < 0 && { min }),
  step: max - min,
  format: 'General',
  shown: false,
});
