/** What the charts with bars share: a bar is ECharts' own, begins at zero, and is told apart by more than colour. */
import type { BarSeriesOption, EChartsOption } from 'echarts';
import type { Origin } from '../../report/figures/report-figure.ts';
import type { ColorToken } from '../../theme/colors.ts';
import type { Paint } from './paint.ts';

export interface BarStyle {
  readonly fill: ColorToken;
  readonly stroke: ColorToken;
  readonly dashed?: boolean;
}

/** Quoted is solid; computed is light with an outline. */
export function barStyle(origin: Origin): BarStyle {
  return origin === 'quoted'
    ? { fill: 'accent', stroke: 'accent' }
    : { fill: 'accent', stroke: 'ink', dashed: true };
}

export function barItem(value: number, style: BarStyle, { colors, scale }: Paint) {
  return {
    value,
    itemStyle: {
      color: colors[style.fill],
      borderColor: colors[style.stroke],
      borderWidth: scale,
      ...(style.dashed && { borderType: [3 * scale, 2 * scale] }),
    },
  };
}

/** `thickness` in units of the layout. */
export function barSeries(
  data: readonly ReturnType<typeof barItem>[],
  thickness: number,
  { scale }: Paint,
): BarSeriesOption {
  return {
    type: 'bar',
    data: [...data],
    barWidth: thickness * scale,
    silent: true,
    emphasis: { disabled: true },
    tooltip: { show: false },
  };
}

/** A scale from zero, or across it; ticks and their words are placed by the drawing. */
export function valueAxis(max: number, min = 0): NonNullable<EChartsOption['xAxis']> {
  return { type: 'value', min, max, show: false };
}

export function rowAxis(rows: number): NonNullable<EChartsOption['yAxis']> {
  return {
    type: 'category',
    data: Array.from({ length: rows }, (_, row) => row),
    inverse: true,
    show: false,
  };
}
