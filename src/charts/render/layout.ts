/** A chart laid out once: its height, its option for ECharts and the areas of its marks follow from one drawing. */
import type { EChartsOption } from 'echarts';
import { COMPACT_SIZES } from '../drawing/compact-size.ts';
import { type Box, type Drawing, placedSeries, targetSeries, veilSeries } from '../drawing/drawing.ts';
import type { Paint } from '../drawing/paint.ts';
import { chartOfType } from '../registry/charts.ts';
import type { ChartModel } from '../registry/models.ts';
import { getTooltip } from './tooltip.ts';

/** Where everything of a chart stands in a layout of this width; at a glance there is one width alone. */
export function layOut(model: ChartModel, width: number): Drawing {
  const { draw, compact } = chartOfType(model.type);
  if (model.form === undefined) return draw(model, width);
  if (!compact) throw new Error(`A chart of the type ${model.type} is not drawn at a glance.`);
  return compact(model, COMPACT_SIZES[model.form]);
}

/** The widths that the chart is laid out for, narrow to wide, in CSS pixels at a root font of 16 px. */
export const layoutWidthsOf = ({ type, form }: Laid): readonly [number, ...number[]] =>
  form === undefined ? chartOfType(type).layoutWidths : [COMPACT_SIZES[form].width];

type Laid = Pick<ChartModel, 'type' | 'form'>;

/** The height that `getOption` draws in, in CSS pixels. */
export const heightOf = (drawing: Drawing, scale: number): number => Math.round(drawing.height * scale);

/** The option of `drawing`, the layout of `model`. Pure: the same in Node and the browser, for stills, live charts and slides. */
export function getOption(model: ChartModel, drawing: Drawing, paint: Paint): EChartsOption {
  const { scale } = paint;
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
      ...drawing.series(paint),
      placedSeries(drawing, paint),
      ...(paint.faded?.size ? [veilSeries(veiledBoxes(model, drawing, paint.faded), paint)] : []),
      ...(paint.interactive ? [targetSeries(drawing, paint)] : []),
    ],
    ...(paint.interactive && { tooltip: getTooltip(model, drawing, paint) }),
  } as EChartsOption;
}

const veiledBoxes = ({ marks }: ChartModel, { targets }: Drawing, faded: ReadonlySet<string>): Box[] =>
  targets.filter((_, index) => faded.has(marks[index]?.id ?? ''));

/** The index of the mark whose area holds a point of the drawing, in CSS pixels; −1 where none does. */
export const markAt = (
  { targets }: Drawing,
  { x, y }: { readonly x: number; readonly y: number },
  scale: number,
): number =>
  targets.findIndex(
    (box) =>
      x >= box.x * scale &&
      x < (box.x + box.width) * scale &&
      y >= box.y * scale &&
      y < (box.y + box.height) * scale,
  );

export const MAX_STRETCH = 1.35;

/** The layout that a container shows, and how large: the live chart agrees with the still's CSS to the pixel. */
export function fitLayout(model: Laid, containerWidth: number, rootFontSize: number) {
  const widths = layoutWidthsOf(model);
  // At a glance the chart is as large as the page makes its place.
  if (model.form !== undefined)
    return { layoutWidth: widths[0], width: containerWidth, scale: containerWidth / widths[0] };
  const rootScale = rootFontSize / 16;
  const layoutWidth = widths.findLast((width) => width * rootScale <= containerWidth) ?? widths[0];
  const width = Math.min(containerWidth, layoutWidth * rootScale * MAX_STRETCH);
  return { layoutWidth, width, scale: width / layoutWidth };
}
