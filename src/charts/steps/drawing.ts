import { barItem, barSeries, barStyle, rowAxis, valueAxis } from '../drawing/bars.ts';
import {
  type Drawing,
  LARGE,
  originTag,
  type Shape,
  TAG_GAP,
  TEXT,
  tagWidth,
  type Word,
} from '../drawing/drawing.ts';
import { balanceText, textWidth } from '../drawing/measure.ts';
import type { StepsModel } from './model.ts';

const WIDE = 440;
const BAR = 20;
const LINE = 17;
/** However long a number is, the longest bar is as long as this. */
const LEAST_PLOT = 40;

/** One row a step, all on one scale from zero; the value stands at its bar's end. */
export function drawSteps(model: StepsModel, width: number): Drawing {
  const wide = width >= WIDE;
  const longestName = Math.max(...model.steps.map((step) => textWidth(step.name, TEXT)));
  const nameWidth = wide ? Math.min(longestName + 1, width * 0.38) : width;
  const names = model.steps.map((step) => balanceText(step.name, nameWidth, TEXT));
  const nameHeight = Math.max(...names.map((lines) => lines.length)) * LINE;
  const valueWidth = Math.max(...model.steps.map((step) => textWidth(step.figure.text, LARGE, true)));
  const left = wide ? nameWidth + 14 : 0;
  const beside = valueWidth + TAG_GAP + tagWidth(model.language) + 10;
  const plotWidth = Math.max(LEAST_PLOT, width - left - beside);
  const rowHeight = wide ? Math.max(nameHeight, BAR) + 16 : nameHeight + BAR + 18;
  const barAt = wide ? rowHeight / 2 : nameHeight + 4 + BAR / 2;
  const words: Word[] = [];
  const shapes: Shape[] = [];
  for (const [index, step] of model.steps.entries()) {
    const lines = names[index] ?? [];
    const bar = index * rowHeight + barAt;
    const first = wide
      ? bar - ((lines.length - 1) * LINE) / 2
      : bar - BAR / 2 - 4 - (lines.length - 0.5) * LINE;
    const valueX = left + (step.figure.value / model.max) * plotWidth + 8;
    const tagX = valueX + textWidth(step.figure.text, LARGE, true) + TAG_GAP;
    const mark = originTag('quoted', model.language, tagX, bar);
    words.push(
      ...lines.map((text, line) => ({ text, x: 0, y: first + line * LINE })),
      { text: step.figure.text, x: valueX, y: bar, size: LARGE, bold: true },
      ...mark.words,
    );
    shapes.push(...mark.shapes);
  }
  const height = model.steps.length * rowHeight;
  const zero: Shape = {
    kind: 'line',
    points: [
      [left + 0.5, wide ? 2 : nameHeight],
      [left + 0.5, height - (wide ? 2 : 8)],
    ],
    stroke: 'edge',
  };
  return {
    width,
    height,
    plot: { x: left, y: barAt - rowHeight / 2, width: plotWidth, height },
    xAxis: valueAxis(model.max),
    yAxis: rowAxis(model.steps.length),
    series: (paint) => [
      barSeries(
        model.steps.map((step) => barItem(step.figure.value, barStyle('quoted'), paint)),
        BAR,
        paint,
      ),
    ],
    shapes: wide ? [zero, ...shapes] : shapes,
    words,
    targets: model.steps.map((_, index) => ({
      x: 0,
      y: index * rowHeight + 1,
      width,
      height: rowHeight - 2,
    })),
  };
}
