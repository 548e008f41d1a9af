import type { Language } from '../../report/language/vocabulary.ts';
import { type BarStyle, barItem, barSeries, rowAxis, valueAxis } from '../drawing/bars.ts';
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
import { type NestedModel, type NestedPart, nestedParts } from './model.ts';

const BAR = 30;
const LINE = 18;
const GAP = 10;
/** A label this wide can be read; with less at its side of the leader it goes below the other one. */
const NARROWEST = 96;

/**
 * The whole spans the width under a bracket. What is done is named to the left of its end, the target to the
 * right of its own; whichever has no room there goes below the other. Without a target what is done stands alone.
 */
export function drawNested(model: NestedModel, width: number): Drawing {
  const { language, whole, target, done } = model;
  const values = nestedParts(model).map(({ figure }) => figure.value);
  // A whole of nothing has a scale too: it ends at 1, and no bar reaches into it.
  const max = Math.max(...values) || 1;
  const x = (part: NestedPart) => (part.figure.value / max) * width;
  const head = block(whole, { x: 0, y: 0, width, anchor: 'start', language });
  const top = head.box.height + 14;
  const under = top + BAR;
  const at = { x, under, width, language };
  const blocks = target ? placeTwo(target, done, at) : placeOne(done, at);
  const styles = target ? STYLES : [STYLES[0], STYLES[2]];
  return {
    width,
    height: Math.max(...blocks.map(({ block: { box } }) => bottomOf(box))) + 2,
    plot: { x: 0.5, y: top, width: width - 1, height: BAR },
    xAxis: valueAxis(max),
    yAxis: rowAxis(1),
    series: (paint) =>
      values.map((value, index) => ({
        ...barSeries([barItem(value, styles[index] ?? STYLES[0], paint)], BAR - 2, paint),
        barGap: '-100%',
      })),
    shapes: [
      bracket(top, x(whole)),
      ...blocks.map(({ part, leaderX, block: { box } }) =>
        leader(leaderX, under, box, part === done ? 'ink' : 'edge'),
      ),
      ...head.shapes,
      ...blocks.flatMap(({ block: { shapes } }) => shapes),
    ],
    words: [...head.words, ...blocks.flatMap(({ block: { words } }) => words)],
    targets: [{ x: 0, y: 0, width, height: under }, ...areas(blocks, { target, done }, { x, top })],
  };
}

/** The whole, the target, what is done. */
const STYLES: readonly [BarStyle, BarStyle, BarStyle] = [
  { fill: 'raised', stroke: 'edge' },
  { fill: 'accent-soft', stroke: 'accent', dashed: true },
  { fill: 'accent', stroke: 'accent' },
];

/** A part's words and where the line to them leaves the bar. */
interface Placed {
  readonly part: NestedPart;
  readonly leaderX: number;
  readonly block: Block;
}

interface Placing {
  readonly x: (part: NestedPart) => number;
  readonly under: number;
  readonly width: number;
  readonly language: Language;
}

/** What answers for the target and for what is done: its end or its bar, with its words. */
function areas(
  blocks: readonly Placed[],
  { target, done }: Pick<NestedModel, 'target' | 'done'>,
  { x, top }: { x: (part: NestedPart) => number; top: number },
): Box[] {
  const wordsOf = (part: NestedPart) => blocks.find((placed) => placed.part === part)?.block.box ?? NO_BOX;
  const nearest = Math.min(...blocks.map(({ part }) => x(part)));
  return [
    ...(target ? [joined({ x: nearest, y: top, width: 0, height: BAR }, wordsOf(target))] : []),
    joined({ x: 0, y: top, width: x(done), height: BAR }, wordsOf(done)),
  ];
}

const NO_BOX: Box = { x: 0, y: 0, width: 0, height: 0 };

/** To the right of its end, or to the left where there is no room. */
function placeOne(part: NestedPart, { x, under, width, language }: Placing): Placed[] {
  const end = x(part);
  const y = under + GAP;
  const right = width - end - 8 >= narrowest(part);
  const words = right
    ? block(part, { x: end + 8, y, width: width - end - 8, anchor: 'start', language })
    : block(part, { x: end - 8, y, width: end - 8, anchor: 'end', language });
  return [{ part, leaderX: end - 0.5, block: words }];
}

function placeTwo(target: NestedPart, done: NestedPart, { x, under, width, language }: Placing): Placed[] {
  const near = done.figure.value <= target.figure.value ? done : target;
  const far = near === done ? target : done;
  const { nearBlock, farBlock } = placeBlocks(near, far, {
    nearX: x(near),
    farX: x(far),
    under,
    width,
    language,
  });
  return [
    { part: near, leaderX: x(near) - 0.5, block: nearBlock },
    { part: far, leaderX: x(far) + 0.5, block: farBlock },
  ];
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
  { name, figure: { text: valueText, origin } }: NestedPart,
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

const narrowest = ({ figure }: NestedPart): number =>
  Math.max(NARROWEST, textWidth(figure.text, LARGE, true));

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
    [Math.max(end, 1) - 0.5, top - 9],
    [Math.max(end, 1) - 0.5, top - 3],
  ],
  stroke: 'edge',
});
