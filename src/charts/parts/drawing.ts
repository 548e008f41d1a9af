import { barItem, barSeries, rowAxis, valueAxis } from '../drawing/bars.ts';
import {
  type Drawing,
  LARGE,
  originTag,
  type Shape,
  SMALL,
  TAG_GAP,
  TEXT,
  tagWidth,
  type Word,
} from '../drawing/drawing.ts';
import { balanceText, textWidth } from '../drawing/measure.ts';
import { type PartsModel, sumOf } from './model.ts';

const BAR = 30;
const LINE = 18;
/** A label this wide can be read; over a narrower part it reaches past the part, a tier higher. */
const NARROWEST = 88;
const NARROWEST_TARGET = 8;
/** No two neighbours alike, in light and in outline too. */
const STYLES = [
  { fill: 'accent', stroke: 'accent' },
  { fill: 'accent-soft', stroke: 'accent' },
  { fill: 'paper', stroke: 'accent' },
] as const;

/** One bar of parts that add up; each is labelled over its own beginning, the sum under a bracket. */
export function drawParts(model: PartsModel, width: number): Drawing {
  const sum = sumOf(model);
  const x = (value: number) => (value / sum) * (width - 1);
  const labels = placeLabels(model, x, width);
  const tierHeight = (Math.max(...labels.map((label) => label.lines.length)) + 1) * LINE + 6;
  const tiers = Math.max(...labels.map((label) => label.tier)) + 1;
  const top = tiers * tierHeight;
  const words: Word[] = [];
  const shapes: Shape[] = [];
  for (const { lines, valueText, tier, from, labelX } of labels) {
    const valueY = top - tier * tierHeight - 6 - LINE / 2;
    const tagX = labelX + textWidth(valueText, LARGE, true) + TAG_GAP;
    const mark = originTag('quoted', model.language, tagX, valueY);
    words.push(
      ...lines.map((text, line) => ({ text, x: labelX, y: valueY - (lines.length - line) * LINE })),
      { text: valueText, x: labelX, y: valueY, size: LARGE, bold: true },
      ...mark.words,
    );
    shapes.push(...mark.shapes);
    if (tier > 0) shapes.push(leader(from + 0.5, valueY + LINE / 2 + 2, top));
  }
  const under = top + BAR;
  const tag = TAG_GAP + tagWidth(model.language);
  const foot = balanceText(model.sumText, width - tag, SMALL);
  words.push(...foot.map((text, line) => footWord(text, under + 24 + line * LINE)));
  const footEnd = textWidth(foot.at(-1) ?? '', SMALL) + TAG_GAP;
  const sumMark = originTag('computed', model.language, footEnd, under + 24 + (foot.length - 1) * LINE);
  words.push(...sumMark.words);
  shapes.push(...sumMark.shapes);
  return {
    width,
    height: under + 16 + foot.length * LINE,
    plot: { x: 0.5, y: top, width: width - 1, height: BAR },
    xAxis: valueAxis(sum),
    yAxis: rowAxis(1),
    series: (paint) =>
      model.parts.map((part, index) => ({
        ...barSeries(
          [barItem(part.figure.value, STYLES[index % STYLES.length] ?? STYLES[0], paint)],
          BAR - 2,
          paint,
        ),
        stack: 'sum',
      })),
    shapes: [...shapes, bracket(under, width)],
    words,
    targets: labels.map(({ from, size }) => {
      // A part of nothing can be pointed at too, also where it is the last.
      const reach = Math.max(size, NARROWEST_TARGET);
      return { x: Math.min(from, width - reach), y: 0, width: reach, height: under + 2 };
    }),
  };
}

const footWord = (text: string, y: number): Word => ({ text, x: 0, y, size: SMALL, tone: 'muted' });

const leader = (x: number, from: number, to: number): Shape => ({
  kind: 'line',
  points: [
    [x, from],
    [x, to],
  ],
  stroke: 'edge',
});

const bracket = (under: number, width: number): Shape => ({
  kind: 'line',
  points: [
    [0.5, under + 4],
    [0.5, under + 10],
    [width - 0.5, under + 10],
    [width - 0.5, under + 4],
  ],
  stroke: 'edge',
});

/**
 * Each label over its part's beginning. From the last to the first, so that one that would run into its neighbour
 * stands a tier higher and its line down passes left of the neighbour, not through it.
 */
function placeLabels(model: PartsModel, x: (value: number) => number, width: number) {
  let total = 0;
  const labels = model.parts.map(({ name, figure: { value, text: valueText } }) => {
    const from = x(total);
    const size = x(value);
    total += value;
    const lines = balanceText(name, Math.max(size - 8, NARROWEST), TEXT);
    const marked = textWidth(valueText, LARGE, true) + TAG_GAP + tagWidth(model.language);
    const length = Math.max(...lines.map((line) => textWidth(line, TEXT)), marked);
    return { lines, valueText, from, size, length, labelX: Math.max(0, Math.min(from, width - length)) };
  });
  const begins: number[] = [];
  const placed = labels.reverse().map((label) => {
    const end = label.labelX + label.length + 8;
    let tier = 0;
    while (end > (begins[tier] ?? Number.POSITIVE_INFINITY)) tier += 1;
    begins[tier] = label.labelX;
    return { ...label, tier };
  });
  return placed.reverse();
}
