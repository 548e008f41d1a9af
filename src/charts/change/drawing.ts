import type { CustomSeriesOption } from 'echarts';
import type { Language } from '../../report/language/vocabulary.ts';
import { rowAxis, valueAxis } from '../drawing/bars.ts';
import {
  type Drawing,
  type Marking,
  originTag,
  type Shape,
  TAG_GAP,
  TEXT,
  tagWidth,
  type Word,
} from '../drawing/drawing.ts';
import { balanceText, textWidth } from '../drawing/measure.ts';
import type { Paint } from '../drawing/paint.ts';
import type { ChartFigure } from '../model/chart-figure.ts';
import type { ChangeModel, ChangeRow } from './model.ts';

const WIDE = 620;
const LINE = 17;
const DOT = 6;
const ARROW_WIDTH = 26;
/** With less room than this between names and numbers, both stand over the scale. */
const LEAST_PLOT = 120;

interface Layout {
  readonly rowHeight: number;
  /** From the top of a row to its scale, to the middle of its numbers, and to the middle of its name. */
  readonly scaleAt: number;
  readonly numbersAt: number;
  readonly nameAt: number;
  readonly numbersX: number;
  readonly plot: number;
  readonly plotWidth: number;
  readonly names: readonly (readonly string[])[];
}

/** Wide: name | scale | before → after. Narrow: name and numbers over the scale, in one line where they have room. */
function layoutOf({ rows, language }: ChangeModel, width: number): Layout {
  const numbers = Math.max(...rows.map((row) => numbersWidth(row, language))) + 1;
  const longest = Math.max(...rows.map(({ name }) => textWidth(name, TEXT))) + 1;
  const beside = Math.min(longest, width * 0.32);
  const left = width - beside - numbers - 40 - 2 * DOT;
  const broken = (nameWidth: number) => rows.map(({ name }) => balanceText(name, nameWidth, TEXT));
  const heightOf = (names: readonly (readonly string[])[]) =>
    Math.max(...names.map((lines) => lines.length)) * LINE;
  if (width >= WIDE && left >= LEAST_PLOT) {
    const names = broken(beside);
    const rowHeight = Math.max(heightOf(names), 2 * DOT) + 18;
    const middle = rowHeight / 2;
    return {
      names,
      rowHeight,
      scaleAt: middle,
      numbersAt: middle,
      nameAt: middle,
      numbersX: width - numbers,
      plot: beside + 20 + DOT,
      plotWidth: left,
    };
  }
  const inOneLine = longest + 20 + numbers <= width;
  const names = broken(width);
  const nameHeight = heightOf(names);
  const head = inOneLine ? LINE : nameHeight + LINE;
  return {
    names,
    rowHeight: head + 2 * DOT + 26,
    scaleAt: head + DOT + 8,
    numbersAt: head - LINE / 2,
    nameAt: nameHeight / 2,
    numbersX: inOneLine ? width - numbers : 0,
    plot: DOT + 1,
    plotWidth: width - 2 * DOT - 2,
  };
}

/** One row a thing: a hollow dot where it was, a full one where it is, on one scale from zero. */
export function drawChange(model: ChangeModel, width: number): Drawing {
  const { rows, max, language } = model;
  const { rowHeight, scaleAt, numbersAt, nameAt, numbersX, plot, plotWidth, names } = layoutOf(model, width);
  const words: Word[] = [];
  const shapes: Shape[] = [];
  for (const [index, row] of rows.entries()) {
    const top = index * rowHeight;
    const lines = names[index] ?? [];
    const first = top + nameAt - ((lines.length - 1) * LINE) / 2;
    const numbers = numbersMarking(row, numbersX, top + numbersAt, language);
    words.push(...lines.map((text, line) => ({ text, x: 0, y: first + line * LINE })), ...numbers.words);
    shapes.push(...rail(plot, plotWidth, top + scaleAt), ...numbers.shapes);
  }
  return {
    width,
    height: rows.length * rowHeight,
    plot: { x: plot, y: scaleAt - rowHeight / 2, width: plotWidth, height: rows.length * rowHeight },
    xAxis: valueAxis(max),
    yAxis: rowAxis(rows.length),
    series: (paint) => [dumbbells(model, paint)],
    shapes,
    words,
    targets: rows.map((_, index) => ({ x: 0, y: index * rowHeight + 1, width, height: rowHeight - 2 })),
  };
}

const numberWidth = ({ text }: ChartFigure, language: Language): number =>
  textWidth(text, TEXT, true) + TAG_GAP + tagWidth(language);
const numbersWidth = ({ before, after }: ChangeRow, language: Language): number =>
  numberWidth(before, language) + ARROW_WIDTH + numberWidth(after, language);

/** 236家 → 368家, each with its mark of origin; `x` is their left edge. */
function numbersMarking({ before, after }: ChangeRow, x: number, y: number, language: Language): Marking {
  const arrowX = x + numberWidth(before, language);
  const number = (figure: ChartFigure, at: number): Marking => {
    const mark = originTag(figure.origin, language, at + textWidth(figure.text, TEXT, true) + TAG_GAP, y);
    return { words: [{ text: figure.text, x: at, y, bold: true }, ...mark.words], shapes: mark.shapes };
  };
  const both = [number(before, x), number(after, arrowX + ARROW_WIDTH)];
  const arrow: Word = { text: '→', x: arrowX + ARROW_WIDTH / 2, y, anchor: 'middle' };
  return {
    words: [arrow, ...both.flatMap(({ words }) => words)],
    shapes: both.flatMap(({ shapes }) => shapes),
  };
}

/** The scale that a row's dots stand on, with its zero. */
const rail = (plot: number, plotWidth: number, y: number): Shape[] => [
  line(plot, y, plot + plotWidth, y, 'line'),
  line(plot, y - DOT, plot, y + DOT, 'edge'),
];

const line = (x: number, y: number, x2: number, y2: number, stroke: 'line' | 'edge'): Shape => ({
  kind: 'line',
  points: [
    [x, y],
    [x2, y2],
  ],
  stroke,
});

function dumbbells({ rows }: ChangeModel, { colors, scale }: Paint): CustomSeriesOption {
  return {
    type: 'custom',
    data: rows.map(({ before, after }, index) => [before.value, after.value, index]),
    encode: { x: [0, 1], y: 2 },
    silent: true,
    // Over the rails, which are drawn with the words.
    z: 6,
    tooltip: { show: false },
    renderItem: (_, api) => {
      const [from = 0, y = 0] = api.coord([api.value(0), api.value(2)]);
      const [to = 0] = api.coord([api.value(1), api.value(2)]);
      const dot = (x: number, full: boolean) => ({
        type: 'circle' as const,
        shape: { cx: x, cy: y, r: (DOT - 1) * scale },
        style: { fill: full ? colors.accent : colors.paper, stroke: colors.accent, lineWidth: 2 * scale },
      });
      return {
        type: 'group',
        children: [
          {
            type: 'line',
            shape: { x1: from, y1: y, x2: to, y2: y },
            style: { fill: 'none', stroke: colors.accent, lineWidth: 3 * scale },
          },
          dot(from, false),
          dot(to, true),
        ],
      };
    },
  };
}
