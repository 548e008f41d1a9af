import type { Language } from '../../report/language/vocabulary.ts';
import { barItem, barSeries, rowAxis, valueAxis } from '../drawing/bars.ts';
import type { ChartContext } from '../drawing/context.ts';
import {
  type Box,
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
import type { NestedModel, NestedPart } from '../model/model.ts';

const BAR = 30;
const LINE = 18;
const GAP = 10;
/** A label this wide can be read; with less at its side of the leader it goes below the other one. */
const NARROWEST = 96;

/**
 * The whole spans the width under a bracket. What is done is named to the left of its end, the target to the
 * right of its own; whichever has no room there goes below the other.
 */
export function drawNested(model: NestedModel, context: ChartContext): Drawing {
  const { language } = model;
  const width = context.width / context.scale;
  const max = Math.max(model.whole.value, model.target.value, model.done.value);
  const x = (value: number) => (value / max) * width;
  const head = block(model.whole, { x: 0, y: 0, width, anchor: 'start', language });
  const top = head.box.height + 14;
  const under = top + BAR;
  const near = model.done.value <= model.target.value ? model.done : model.target;
  const far = near === model.done ? model.target : model.done;
  const { nearBlock, farBlock } = placeBlocks(near, far, {
    nearX: x(near.value),
    farX: x(far.value),
    under,
    width,
    language,
  });
  const boxOf = (part: NestedPart): Box => (part === near ? nearBlock.box : farBlock.box);
  const shapes: Shape[] = [
    bracket(top, x(model.whole.value)),
    leader(x(near.value) - 0.5, under, nearBlock.box, near === model.done ? 'ink' : 'edge'),
    leader(x(far.value) + 0.5, under, farBlock.box, far === model.done ? 'ink' : 'edge'),
    ...head.shapes,
    ...nearBlock.shapes,
    ...farBlock.shapes,
  ];
  const bars = [
    barItem(model.whole.value, { fill: 'raised', stroke: 'edge' }, context),
    barItem(model.target.value, { fill: 'accent-soft', stroke: 'accent', dashed: true }, context),
    barItem(model.done.value, { fill: 'accent', stroke: 'accent' }, context),
  ];
  return {
    height: Math.max(bottomOf(nearBlock.box), bottomOf(farBlock.box)) + 2,
    plot: { x: 0.5, y: top, width: width - 1, height: BAR },
    xAxis: valueAxis(max),
    yAxis: rowAxis(1),
    series: bars.map((bar) => ({ ...barSeries([bar], BAR - 2, context), barGap: '-100%' })),
    shapes,
    words: [...head.words, ...nearBlock.words, ...farBlock.words],
    targets: [
      { x: 0, y: 0, width, height: under },
      joined({ x: x(near.value), y: top, width: 0, height: BAR }, boxOf(model.target)),
      joined({ x: 0, y: top, width: x(model.done.value), height: BAR }, boxOf(model.done)),
    ],
  };
}

interface Block {
  readonly box: Box;
  readonly words: Word[];
  readonly shapes: Shape[];
}

const bottomOf = (box: Box): number => box.y + box.height;

/** The smallest box around both. */
function joined(a: Box, b: Box): Box {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(bottomOf(a), bottomOf(b)) - y,
  };
}

function placeBlocks(
  near: NestedPart,
  far: NestedPart,
  {
    nearX,
    farX,
    under,
    width,
    language,
  }: { nearX: number; farX: number; under: number; width: number; language: Language },
): { nearBlock: Block; farBlock: Block } {
  const y = under + GAP;
  const leftFits = nearX - 8 >= narrowest(near);
  const rightFits = width - farX - 8 >= narrowest(far);
  const right = (at: number) =>
    block(far, { x: farX + 8, y: at, width: width - farX - 8, anchor: 'start', language });
  const left = (at: number) =>
    block(near, { x: nearX - 8, y: at, width: nearX - 8, anchor: 'end', language });
  if (leftFits && rightFits) return { nearBlock: left(y), farBlock: right(y) };
  if (rightFits || !leftFits) {
    const farBlock = right(y);
    return {
      farBlock,
      nearBlock: block(near, { x: 0, y: bottomOf(farBlock.box) + GAP, width, anchor: 'start', language }),
    };
  }
  const nearBlock = left(y);
  return {
    nearBlock,
    farBlock: block(far, { x: width, y: bottomOf(nearBlock.box) + GAP, width, anchor: 'end', language }),
  };
}

/** A name, and under it the value, bold, with its mark of origin. `x` is the edge named by `anchor`. */
function block(
  { name, valueText, origin }: NestedPart,
  at: { x: number; y: number; width: number; anchor: 'start' | 'end'; language: Language },
): Block {
  const lines = balanceText(name, at.width, TEXT);
  const valueWidth = textWidth(valueText, LARGE, true);
  const tag = tagWidth(at.language);
  const below = valueWidth + TAG_GAP + tag > at.width;
  const beside = below ? 0 : tag + TAG_GAP;
  const left = (length: number) => (at.anchor === 'start' ? at.x : at.x - length);
  const lineY = (line: number) => at.y + (line + 0.5) * LINE;
  const valueX = left(valueWidth + beside);
  const tagX = below ? left(tag) : valueX + valueWidth + TAG_GAP;
  const mark = originTag(origin, at.language, tagX, lineY(lines.length + (below ? 1 : 0)));
  const width = Math.max(...lines.map((line) => textWidth(line, TEXT)), valueWidth + beside);
  return {
    box: { x: left(width), y: at.y, width, height: (lines.length + (below ? 2 : 1)) * LINE },
    words: [
      ...lines.map((text, line) => ({ text, x: at.x, y: lineY(line), anchor: at.anchor })),
      { text: valueText, x: valueX, y: lineY(lines.length), size: LARGE, bold: true },
      ...mark.words,
    ],
    shapes: [...mark.shapes],
  };
}

const narrowest = ({ valueText }: NestedPart): number =>
  Math.max(NARROWEST, textWidth(valueText, LARGE, true));

/** Beside its block as far as that reaches, or down to a block that stands below. */
function leader(x: number, from: number, box: Box, stroke: 'ink' | 'edge'): Shape {
  const beside = x < box.x || x > box.x + box.width;
  return {
    kind: 'line',
    points: [
      [x, from],
      [x, beside ? bottomOf(box) - 2 : box.y],
    ],
    stroke,
  };
}

/** From 0 to the end of the whole, with a foot at both ends. */
const bracket = (top: number, end: number): Shape => ({
  kind: 'line',
  points: [
    [0.5, top - 3],
    [0.5, top - 9],
    [end - 0.5, top - 9],
    [end - 0.5, top - 3],
  ],
  stroke: 'edge',
});
