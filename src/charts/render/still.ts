/** The chart as a still SVG string: drawn at build time, in Node, by the option that the live chart uses. */
import { BarChart, CustomChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, setPlatformAPI, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { Colors } from '../../theme/colors.ts';
import '../drawing/caches.ts';
import { measureText } from '../drawing/measure.ts';
import { THEME_COLORS } from '../drawing/paint.ts';
import type { ChartModel } from '../registry/models.ts';
import { getOption, heightOf, layOut, layoutWidthsOf } from './layout.ts';
import { slimSvg } from './slim-svg.ts';

use([BarChart, CustomChart, GridComponent, SVGRenderer]);
setPlatformAPI({ measureText });

export interface Still {
  /** The layout's width, in CSS pixels at a root font of 16 px. */
  readonly width: number;
  readonly height: number;
  readonly svg: string;
}

/** One still at a width of layout; colours are the page's variables unless given (an export gives hex). */
export function renderStill(
  model: ChartModel,
  { width, colors = THEME_COLORS }: { width: number; colors?: Colors },
): Still {
  const drawing = layOut(model, width);
  const height = heightOf(drawing, 1);
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption(getOption(model, drawing, { scale: 1, colors, interactive: false }));
    return { width, height, svg: slimSvg(chart.renderToSVGString(), { width, height }) };
  } finally {
    chart.dispose();
  }
}

/** The still at every width that its type is laid out for, narrow to wide. */
export function renderStills(model: ChartModel, colors: Colors = THEME_COLORS): Still[] {
  return layoutWidthsOf(model).map((width) => renderStill(model, { width, colors }));
}
