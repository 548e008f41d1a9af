/** Chart model → ECharts option. Pure: the same in Node and the browser, for stills, live charts and slides. */
import type { EChartsOption } from 'echarts';
import { drawBullet } from '../bullet/drawing.ts';
import type { ChartContext } from '../drawing/context.ts';
import { type Drawing, placedSeries, targetSeries } from '../drawing/drawing.ts';
import { drawMatrix } from '../matrix/drawing.ts';
import type { ChartModel } from '../model/model.ts';
import { drawNested } from '../nested/drawing.ts';
import { drawParts } from '../parts/drawing.ts';
import { drawRanks } from '../ranks/drawing.ts';
import { drawSteps } from '../steps/drawing.ts';
import { drawUnits } from '../units/drawing.ts';
import { getTooltip } from './tooltip.ts';

/** Where everything of a chart stands, in units of its layout. */
export function draw(model: ChartModel, context: ChartContext): Drawing {
  switch (model.type) {
    case 'bullet':
      return drawBullet(model, context);
    case 'nested':
      return drawNested(model, context);
    case 'steps':
      return drawSteps(model, context);
    case 'parts':
      return drawParts(model, context);
    case 'ranks':
      return drawRanks(model, context);
    case 'units':
      return drawUnits(model, context);
    case 'matrix':
      return drawMatrix(model, context);
  }
}

/** The height that `getOption` draws in, in CSS pixels. */
export function getHeight(model: ChartModel, context: ChartContext): number {
  return Math.round(draw(model, context).height * context.scale);
}

export function getOption(model: ChartModel, context: ChartContext): EChartsOption {
  const drawing = draw(model, context);
  const { scale } = context;
  const { plot } = drawing;
  return {
    animation: false,
    ...(plot && {
      grid: {
        left: plot.x * scale,
        top: plot.y * scale,
        width: plot.width * scale,
        height: plot.height * scale,
        outerBoundsMode: 'none',
      },
      xAxis: drawing.xAxis,
      yAxis: drawing.yAxis,
    }),
    series: [
      ...drawing.series,
      placedSeries(drawing, context),
      ...(context.interactive ? [targetSeries(drawing, context)] : []),
    ],
    ...(context.interactive && { tooltip: getTooltip(model, drawing, context) }),
  } as EChartsOption;
}
