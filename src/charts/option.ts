/** Chart model → ECharts option. Pure: the same in Node and the browser, for stills, live charts and slides. */
import type { EChartsOption } from 'echarts';
import { drawBullet } from './bullet-drawing.ts';
import type { ChartContext } from './context.ts';
import { type Drawing, placedSeries, SMALL, targetSeries } from './drawing.ts';
import { drawMatrix } from './matrix-drawing.ts';
import { wrapText } from './measure.ts';
import type { ChartModel } from './model.ts';
import { drawNested } from './nested-drawing.ts';
import { drawParts } from './parts-drawing.ts';
import { drawRanks } from './ranks-drawing.ts';
import { drawSteps } from './steps-drawing.ts';
import { drawUnits } from './units-drawing.ts';

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
    ...(context.interactive && { tooltip: tooltip(model, context) }),
  } as EChartsOption;
}

function tooltip(model: ChartModel, { colors, scale, width }: ChartContext): EChartsOption['tooltip'] {
  const size = Math.max(12, SMALL * scale);
  return {
    renderMode: 'richText',
    confine: true,
    transitionDuration: 0,
    padding: [6, 10],
    backgroundColor: colors.paper,
    borderColor: colors.ink,
    borderWidth: 1,
    borderRadius: 2,
    shadowBlur: 0,
    shadowOffsetX: 0,
    shadowOffsetY: 0,
    textStyle: {
      color: colors.ink,
      fontSize: size,
      fontFamily: 'inherit',
      lineHeight: size * 1.45,
      textShadowBlur: 0,
    },
    formatter: (params) => {
      const { dataIndex } = params as { dataIndex: number };
      return wrapText(model.marks[dataIndex]?.label ?? '', Math.min(width - 32, 320 * scale), size).join(
        '\n',
      );
    },
  };
}
