/** A native chart of Office before it is XML: only what our charts need. */

/** What stands at a value: bound to it by a number format where that prints the same, else in words. */
export type ValueLabel = { readonly format: string } | { readonly words: string } | null;

export interface ChartSeries {
  readonly name: string;
  /** null: nothing there. */
  readonly values: readonly (number | null)[];
  /** Six digits; null is an outline without a fill. */
  readonly fill: string | null;
  /** Instead of `fill`, one a value. */
  readonly fills?: readonly string[];
  readonly labels: readonly ValueLabel[];
  readonly labelColor: string;
  readonly labelPlace: 'outEnd' | 'inEnd' | 'ctr' | 'r';
}

interface ChartBase {
  readonly categories: readonly string[];
  /** What the categories are, for the heading of the sheet behind the chart. */
  readonly heading: string;
  readonly axis: {
    readonly max: number;
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
  /** Of the chart's box, as shares: where the bars are, their names and numbers not counted. */
  readonly plot: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
}

export interface BarChart extends ChartBase {
  readonly type: 'bar';
  readonly series: readonly ChartSeries[];
  /** Of a category's bars: one under another, end to end, or one before another with the last in front. */
  readonly bars: 'apart' | 'stacked' | 'inside';
  /** Between categories, in per cent of a bar's thickness. */
  readonly gap: number;
}

/** Places in an order: marks alone, 1 at the top. No line, since nothing runs from one to the next; no bar. */
export interface PlacesChart extends ChartBase {
  readonly type: 'places';
  readonly series: ChartSeries;
}

export type NativeChart = BarChart | PlacesChart;

export const seriesOf = (chart: NativeChart): readonly ChartSeries[] =>
  chart.type === 'places' ? [chart.series] : chart.series;

const PRINTED = /^([^\d".]*)(\d[\d,]*(?:\.(\d+))?)([^\d"]*)$/u;
const quoted = (words: string): string => (words === '' ? '' : `"${words.replaceAll('\\', '')}"`);

/**
 * The label that prints `text` at `value`. A number format where the digits printed are the value, so that the
 * label follows when the value is changed; else the words as they are, so that nothing is rounded anew.
 */
export function labelOf(value: number, text: string): ValueLabel {
  const [, lead = '', digits = '', places = '', tail = ''] = PRINTED.exec(text) ?? [];
  if (digits === '' || Number(digits.replaceAll(',', '')) !== value || /\\/.test(text))
    return { words: text };
  const whole = digits.includes(',') ? '#,##0' : '0';
  return {
    format: `${quoted(lead)}${whole}${places === '' ? '' : `.${'0'.repeat(places.length)}`}${quoted(tail)}`,
  };
}
