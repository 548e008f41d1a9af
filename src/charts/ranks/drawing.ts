import type { CustomSeriesOption } from 'echarts';
import { rowAxis } from '../drawing/bars.ts';
import {
  type Drawing,
  originTag,
  type Shape,
  SMALL,
  TAG_GAP,
  TEXT,
  tagWidth,
  type Word,
} from '../drawing/drawing.ts';
import { balanceText, textWidth } from '../drawing/measure.ts';
import type { Paint } from '../drawing/paint.ts';
import type { RanksModel } from './model.ts';

const WIDE = 440;
const HEAD = 24;
const LINE = 17;
const DOT = 13;
/** Rungs left out behind the last one, where a rank past it stands. */
const GAP = 2;

/** One line a rank, its dot on the rung it holds, the mark of its origin at the end. No bars: a rank is no quantity. */
export function drawRanks(model: RanksModel, width: number): Drawing {
  const wide = width >= WIDE;
  const longest = Math.max(...model.ranks.map((rank) => textWidth(rank.name, TEXT)));
  const nameWidth = wide ? Math.min(longest + 1, width * 0.4) : width;
  const names = model.ranks.map((rank) => balanceText(rank.name, nameWidth, TEXT));
  const nameHeight = Math.max(...names.map((lines) => lines.length)) * LINE;
  const left = (wide ? nameWidth + 14 : 0) + DOT;
  const railEnd = width - tagWidth(model.language) - TAG_GAP - 1;
  const plotWidth = railEnd - left - DOT - 20;
  const last = lastSlot(model);
  const x = (slot: number) => left + ((slot - 1) / Math.max(last - 1, 1)) * plotWidth;
  const rowHeight = wide ? Math.max(nameHeight, DOT * 2) + 12 : nameHeight + DOT * 2 + 14;
  const dotAt = wide ? rowHeight / 2 : nameHeight + DOT + 4;
  const words: Word[] = rungWords(model, x);
  const shapes: Shape[] = [];
  for (const [index] of model.ranks.entries()) {
    const lines = names[index] ?? [];
    const y = HEAD + index * rowHeight + dotAt;
    const first = wide ? y - ((lines.length - 1) * LINE) / 2 : y - DOT - 4 - (lines.length - 0.5) * LINE;
    words.push(...lines.map((text, line) => ({ text, x: 0, y: first + line * LINE })));
    const mark = originTag('quoted', model.language, railEnd + TAG_GAP, y);
    words.push(...mark.words);
    shapes.push(...ladder(x, y, model), ...mark.shapes);
  }
  const bottom = HEAD + model.ranks.length * rowHeight;
  // A character to spare: some screens set each of them in whole pixels.
  const foot = balanceText(model.scopeText, width - SMALL, SMALL);
  words.push(...foot.map((text, line) => footWord(text, bottom + 12 + line * LINE)));
  return {
    width,
    height: bottom + foot.length * LINE + 8,
    plot: { x: left, y: HEAD + dotAt - rowHeight / 2, width: plotWidth, height: bottom - HEAD },
    xAxis: { type: 'value', min: 1, max: Math.max(last, 2), show: false },
    yAxis: rowAxis(model.ranks.length),
    series: (paint) => [dots(model, paint, railEnd)],
    shapes,
    words,
    targets: model.ranks.map((_, index) => ({
      x: 0,
      y: HEAD + index * rowHeight + 1,
      width,
      height: rowHeight - 2,
    })),
  };
}

const footWord = (text: string, y: number): Word => ({ text, x: 0, y, size: SMALL, tone: 'muted' });

/** The end of the scale: the last rung, or the rank behind the gap. */
const lastSlot = ({ rungs, broken }: RanksModel): number => rungs + (broken ? GAP : 0);

/** A dot at each rank's place, its number on it; a long number widens its dot. */
function dots(model: RanksModel, { colors, scale }: Paint, end: number): CustomSeriesOption {
  return {
    type: 'custom',
    data: model.ranks.map(({ figure: { value } }, index) => [
      value > model.rungs ? lastSlot(model) : value,
      index,
    ]),
    silent: true,
    // Over the rails, which are drawn with the words.
    z: 6,
    tooltip: { show: false },
    renderItem: ({ dataIndex }, api) => {
      const [at = 0, y = 0] = api.coord([api.value(0), api.value(1)]);
      const text = String(model.ranks[dataIndex]?.figure.value ?? '');
      const half = Math.max(DOT, textWidth(text, TEXT, true) / 2 + 5);
      const x = Math.min(at, (end - half) * scale);
      const box = {
        x: x - half * scale,
        y: y - DOT * scale,
        width: 2 * half * scale,
        height: 2 * DOT * scale,
      };
      return {
        type: 'group',
        children: [
          { type: 'rect', shape: { ...box, r: DOT * scale }, style: { fill: colors.accent } },
          {
            type: 'text',
            style: {
              text,
              x,
              y,
              align: 'center',
              verticalAlign: 'middle',
              fill: colors.paper,
              fontSize: TEXT * scale,
              fontFamily: 'inherit',
              fontWeight: 600,
            },
          },
        ],
      };
    },
  };
}

/** The numbers of the rungs; a rank past the last one carries its own. */
function rungWords({ rungs }: RanksModel, x: (slot: number) => number): Word[] {
  return Array.from({ length: rungs }, (_, index) => ({
    text: String(index + 1),
    x: x(index + 1),
    y: 10,
    anchor: 'middle',
    size: SMALL,
    tone: 'muted',
  }));
}

/** A rail with a tick at each rung; broken at its end, for nobody says how long it is. */
function ladder(x: (slot: number) => number, y: number, model: RanksModel): Shape[] {
  const end = x(model.rungs);
  return [
    rail(x(1), end, y),
    { ...rail(end, x(lastSlot(model)) + DOT + 20, y), dashed: true },
    ...Array.from(
      { length: model.rungs },
      (_, index): Shape => ({
        kind: 'line',
        points: [
          [x(index + 1), y - 4],
          [x(index + 1), y + 4],
        ],
        stroke: 'edge',
      }),
    ),
  ];
}

const rail = (from: number, to: number, y: number): Extract<Shape, { kind: 'line' }> => ({
  kind: 'line',
  points: [
    [from, y],
    [to, y],
  ],
  stroke: 'edge',
});
