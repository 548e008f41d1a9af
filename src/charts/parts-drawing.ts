import { barItem, barSeries, rowAxis, valueAxis } from './bars.ts';
import type { ChartContext } from './context.ts';
import { type Drawing, LARGE, type Shape, SMALL, TEXT, type Word } from './drawing.ts';
import { textWidth } from './measure.ts';
import type { PartsModel } from './model.ts';

const BAR = 30;
const LINE = 20;
/** No two neighbours alike, in light and in outline too. */
const LOOKS = [
  { fill: 'accent', stroke: 'accent' },
  { fill: 'accent-soft', stroke: 'accent' },
  { fill: 'paper', stroke: 'accent' },
] as const;

/** One bar of parts that add up; each is labelled over its own beginning, the sum under a bracket. */
export function drawParts(model: PartsModel, context: ChartContext): Drawing {
  const width = context.width / context.scale;
  const sum = model.parts.reduce((total, part) => total + part.value, 0);
  const x = (value: number) => (value / sum) * (width - 1);
  const labels = placeLabels(model, x, width);
  const rows = Math.max(...labels.map((label) => label.row)) + 1;
  const top = rows * (LINE * 2) + 4;
  const words: Word[] = [];
  const shapes: Shape[] = [];
  for (const [index, { row, from, labelX }] of labels.entries()) {
    const part = model.parts[index];
    if (!part) continue;
    const y = top - 4 - (row + 1) * LINE * 2 + LINE / 2;
    words.push(
      { text: part.name, x: labelX, y },
      { text: part.valueText, x: labelX, y: y + LINE, size: LARGE, bold: true },
    );
    if (row > 0 || labelX !== from + 1) {
      shapes.push({
        kind: 'line',
        points: [
          [from + 1, y + LINE * 1.5],
          [from + 1, top],
        ],
        stroke: 'edge',
      });
    }
  }
  const under = top + BAR;
  shapes.push({
    kind: 'line',
    points: [
      [0.5, under + 4],
      [0.5, under + 10],
      [width - 0.5, under + 10],
      [width - 0.5, under + 4],
    ],
    stroke: 'edge',
  });
  words.push({ text: model.sumText, x: 0, y: under + 24, size: SMALL, tone: 'muted' });
  let from = 0;
  return {
    height: under + 34,
    plot: { x: 0.5, y: top, width: width - 1, height: BAR },
    xAxis: valueAxis(sum),
    yAxis: rowAxis(1),
    series: model.parts.map((part, index) => ({
      ...barSeries([barItem(part.value, LOOKS[index % LOOKS.length] ?? LOOKS[0], context)], BAR - 2, context),
      stack: 'sum',
    })),
    shapes,
    words,
    targets: model.parts.map((part) => {
      const box = { x: x(from), y: 0, width: x(part.value), height: under + 2 };
      from += part.value;
      return box;
    }),
  };
}

/** Each label over its part's beginning; one that would run into its neighbour stands a row higher. */
function placeLabels(model: PartsModel, x: (value: number) => number, width: number) {
  let from = 0;
  const ends: number[] = [];
  return model.parts.map((part) => {
    const start = x(from);
    const length = Math.max(textWidth(part.name, TEXT), textWidth(part.valueText, LARGE, true));
    const labelX = Math.max(0, Math.min(start + 1, width - length));
    let row = 0;
    while ((ends[row] ?? -1) > labelX) row += 1;
    for (let lower = 0; lower <= row; lower += 1) ends[lower] = labelX + length + 10;
    from += part.value;
    return { row, from: start, labelX };
  });
}
