/** Rows of bars on one scale from a zero line: a name, its bar, and the number with its mark of origin at the bar's end. */
import type { Language } from '../../report/language/vocabulary.ts';
import type { ChartFigure } from '../model/chart-figure.ts';
import { type BarStyle, barItem, barSeries, barStyle, rowAxis, valueAxis } from './bars.ts';
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
} from './drawing.ts';
import { balanceText, textWidth } from './measure.ts';

interface BarRow {
  readonly name: string;
  readonly figure: ChartFigure;
}

export interface BarRows {
  readonly language: Language;
  /** A figure below zero goes to the left. */
  readonly rows: readonly BarRow[];
  /** The ends of the scale: 0 and above, 0 and below. */
  readonly max: number;
  readonly min: number;
  /** What the two ways mean, under the zero line; needed only where bars go both ways. */
  readonly ways?: { readonly left: string; readonly right: string };
}

const WIDE = 440;
const BAR = 20;
const LINE = 17;
/** Between a bar's end and its number. */
const GAP = 8;
/** However long a number is, the longest bar is as long as this. */
const LEAST_PLOT = 40;
const WAYS = 20;

const FALLING: BarStyle = { fill: 'accent-soft', stroke: 'accent' };

/** Where the names end, and the plot between the numbers of both sides. */
function columnsOf({ rows, language, min }: BarRows, width: number) {
  const wide = width >= WIDE;
  const longest = Math.max(...rows.map(({ name }) => textWidth(name, TEXT)));
  const nameWidth = wide ? Math.min(longest + 1, width * 0.38) : width;
  const names = rows.map(({ name }) => balanceText(name, nameWidth, TEXT));
  const nameHeight = Math.max(...names.map((lines) => lines.length)) * LINE;
  const room = (side: readonly BarRow[]) =>
    Math.max(0, ...side.map(({ figure }) => textWidth(figure.text, LARGE, true))) +
    TAG_GAP +
    tagWidth(language) +
    GAP +
    2;
  const left = wide ? nameWidth + 14 : 0;
  const falls = rows.filter(({ figure }) => figure.value < 0);
  const rises = rows.filter(({ figure }) => figure.value >= 0);
  const from = left + (min < 0 && falls.length > 0 ? room(falls) : 0);
  const behind = rises.length > 0 ? room(rises) : 2;
  return { wide, names, nameHeight, from, plotWidth: Math.max(LEAST_PLOT, width - from - behind) };
}

/** The number and its mark: behind the end of a bar that rises, before the end of one that falls. */
function numberMarking(figure: ChartFigure, end: number, y: number, language: Language) {
  const length = textWidth(figure.text, LARGE, true);
  const all = length + TAG_GAP + tagWidth(language);
  const x = figure.value < 0 ? end - GAP - all : end + GAP;
  const mark = originTag(figure.origin, language, x + length + TAG_GAP, y);
  const number: Word = { text: figure.text, x, y, size: LARGE, bold: true };
  return { words: [number, ...mark.words], shapes: mark.shapes };
}

const upright = (x: number, from: number, to: number): Shape => ({
  kind: 'line',
  points: [
    [x, from],
    [x, to],
  ],
  stroke: 'edge',
});

export function drawBarRows(model: BarRows, width: number): Drawing {
  const { rows, max, min, ways, language } = model;
  const { wide, names, nameHeight, from, plotWidth } = columnsOf(model, width);
  const span = max - min || 1;
  const x = (value: number) => from + ((value - min) / span) * plotWidth;
  const zero = x(0) + 0.5;
  const rowHeight = wide ? Math.max(nameHeight, BAR) + 16 : nameHeight + BAR + 18;
  const barAt = wide ? rowHeight / 2 : nameHeight + 4 + BAR / 2;
  const height = rows.length * rowHeight;
  const words: Word[] = [];
  const shapes: Shape[] = [];
  for (const [index, { figure }] of rows.entries()) {
    const lines = names[index] ?? [];
    const bar = index * rowHeight + barAt;
    const first = wide
      ? bar - ((lines.length - 1) * LINE) / 2
      : bar - BAR / 2 - 4 - (lines.length - 0.5) * LINE;
    const number = numberMarking(figure, x(figure.value), bar, language);
    words.push(...lines.map((text, line) => ({ text, x: 0, y: first + line * LINE })), ...number.words);
    shapes.push(...number.shapes);
    // Over narrow bars stand names, which no line may cross.
    if (!wide && min < 0) shapes.unshift(upright(zero, bar - BAR / 2 - 3, bar + BAR / 2 + 3));
  }
  if (wide) shapes.unshift(upright(zero, 2, height - 2));
  if (ways) words.push(...wayWords(ways, zero, height + WAYS / 2 - 2).slice(0, max > 0 ? 2 : 1));
  return {
    width,
    height: height + (ways ? WAYS : 0),
    plot: { x: from, y: barAt - rowHeight / 2, width: plotWidth, height },
    xAxis: valueAxis(min + span, min),
    yAxis: rowAxis(rows.length),
    series: (paint) => [
      barSeries(
        rows.map(({ figure }) =>
          barItem(figure.value, figure.value < 0 ? FALLING : barStyle(figure.origin), paint),
        ),
        BAR,
        paint,
      ),
    ],
    shapes,
    words,
    targets: rows.map((_, index) => ({ x: 0, y: index * rowHeight + 1, width, height: rowHeight - 2 })),
  };
}

function wayWords({ left, right }: { left: string; right: string }, zero: number, y: number): Word[] {
  return [
    { text: left, x: zero - 8, y, anchor: 'end', size: SMALL, tone: 'muted' },
    { text: right, x: zero + 8, y, size: SMALL, tone: 'muted' },
  ];
}
