import { barItem, barSeries, rowAxis, valueAxis } from './bars.ts';
import type { ChartContext } from './context.ts';
import { type Drawing, type Shape, TEXT, type Word } from './drawing.ts';
import { textWidth } from './measure.ts';
import type { NestedModel, NestedPart } from './model.ts';

const TOP = 38;
const BAR = 30;
const LINE = 24;

const labelOf = ({ name, valueText, originWord }: NestedPart) =>
  [name, valueText, originWord].filter(Boolean).join(' ');

/** The whole spans the width under a bracket; leaders go down from where the target and what is done end. */
export function drawNested(model: NestedModel, context: ChartContext): Drawing {
  const width = context.width / context.scale;
  const max = Math.max(model.whole.value, model.target.value, model.done.value);
  const x = (value: number) => (value / max) * width;
  const under = TOP + BAR;
  const nearer = model.done.value <= model.target.value ? model.done : model.target;
  const farther = nearer === model.done ? model.target : model.done;
  const lines: Shape[] = [bracket(x(model.whole.value))];
  const words: Word[] = [{ text: labelOf(model.whole), x: 0, y: 12 }];
  const fartherLabel = beside(farther, x(farther.value), under + LINE * 0.9, width);
  const nearerLabel = beneath(nearer, x(nearer.value), under + LINE * 2, width);
  words.push(fartherLabel.word, nearerLabel.word);
  lines.push(fartherLabel.leader, nearerLabel.leader);
  const bars = [
    barItem(model.whole.value, { fill: 'raised', stroke: 'edge' }, context),
    barItem(model.target.value, { fill: 'accent-soft', stroke: 'accent', dashed: true }, context),
    barItem(model.done.value, { fill: 'accent', stroke: 'accent' }, context),
  ];
  return {
    height: under + LINE * 2 + 12,
    plot: { x: 0.5, y: TOP, width: width - 1, height: BAR },
    xAxis: valueAxis(max),
    yAxis: rowAxis(1),
    series: bars.map((bar) => ({ ...barSeries([bar], BAR - 2, context), barGap: '-100%' })),
    shapes: lines,
    words,
    targets: [
      { x: 0, y: 0, width, height: TOP - 4 },
      farther === model.target
        ? { x: x(nearer.value), y: TOP, width: width - x(nearer.value), height: BAR + LINE * 1.3 }
        : { x: 0, y: under + LINE * 1.3, width, height: LINE },
      farther === model.target
        ? { x: 0, y: TOP, width: x(nearer.value), height: BAR + LINE * 2.4 }
        : { x: 0, y: TOP, width, height: BAR },
    ],
  };
}

/** From 0 to the end of the whole, with a foot at both ends. */
const bracket = (end: number): Shape => ({
  kind: 'line',
  points: [
    [0.5, TOP - 4],
    [0.5, TOP - 10],
    [end - 0.5, TOP - 10],
    [end - 0.5, TOP - 4],
  ],
  stroke: 'edge',
});

/** A label to the right of its leader, or to the left where the right has no room. */
function beside(part: NestedPart, x: number, y: number, width: number) {
  const text = labelOf(part);
  const right = x + 10 + textWidth(text, TEXT) <= width;
  const word: Word = { text, x: right ? x + 10 : x - 10, y, anchor: right ? 'start' : 'end' };
  const leader: Shape = {
    kind: 'line',
    points: [
      [x, TOP + BAR],
      [x, y],
      [right ? x + 7 : x - 7, y],
    ],
    stroke: 'ink',
  };
  return { word, leader };
}

/** A label under its leader, its end at the leader where that fits. */
function beneath(part: NestedPart, x: number, y: number, width: number) {
  const text = labelOf(part);
  const length = textWidth(text, TEXT);
  const left = Math.max(0, Math.min(x - length, width - length));
  const word: Word = { text, x: left, y, bold: true };
  const leader: Shape = {
    kind: 'line',
    points: [
      [x - 1, TOP + BAR],
      [x - 1, y - TEXT * 0.75],
    ],
    stroke: 'ink',
  };
  return { word, leader };
}
