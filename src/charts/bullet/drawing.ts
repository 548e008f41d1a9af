import { statusTone } from '../../report/figures/status-tone.ts';
import type { Language } from '../../report/language/vocabulary.ts';
import type { ColorToken } from '../../theme/colors.ts';
import { TONE_COLORS } from '../../theme/status-look.ts';
import { barItem, barSeries, barStyle, rowAxis, valueAxis } from '../drawing/bars.ts';
import {
  type Drawing,
  LARGE,
  type Marking,
  originTag,
  type Shape,
  SMALL,
  TAG_GAP,
  TEXT,
  tagWidth,
  type Word,
} from '../drawing/drawing.ts';
import { balanceText, textWidth } from '../drawing/measure.ts';
import type { BulletModel, BulletRow } from './model.ts';

const BAR = 12;
const WIDE = 560;
const LINE = 17;
const AXIS = 26;
/** With less room than this between names and numbers, both stand over the bars. */
const LEAST_PLOT = 80;

/** The end of the scale, in per cent: always room past the target, and past the longest bar. */
export function bulletMax(percents: readonly number[]): number {
  const longest = Math.max(100, ...percents);
  const step = longest > 300 ? 100 : 10;
  const end = Math.ceil(longest / step) * step;
  return Math.max(end - longest < step * 0.3 ? end + step : end, 110);
}

interface Columns {
  readonly name: number;
  readonly plot: number;
  readonly plotWidth: number;
  readonly tag: number;
}

/** Wide: name | bar | completion and origin. Narrow: the name and the completion stand over the bar. */
function columnsOf(model: BulletModel, width: number, wide: boolean): Columns {
  const tag = tagWidth(model.language);
  const percent = Math.max(...model.rows.map((row) => textWidth(row.completion.text, LARGE, true)));
  if (!wide)
    return { name: Math.max(LEAST_PLOT, width - percent - tag - 20), plot: 0, plotWidth: width, tag };
  const longest = Math.max(...model.rows.map((row) => textWidth(row.name, TEXT)));
  // A name breaks into lines; the variance, and the mark after it, do not.
  const unbroken = Math.max(...model.rows.map((row) => varianceWidth(row, tag)));
  const name = Math.max(Math.min(longest, width * 0.36), unbroken);
  return { name, plot: name + 20, plotWidth: width - name - 20 - percent - tag - 24, tag };
}

/** One row an indicator: a bar from zero, a tick at the target, a second one where the day gives a pace. */
export function drawBullet(model: BulletModel, width: number): Drawing {
  const { language } = model;
  const inLine = columnsOf(model, width, true);
  const wide = width >= WIDE && inLine.plotWidth >= LEAST_PLOT;
  const columns = wide ? inLine : columnsOf(model, width, false);
  const max = bulletMax(model.rows.map(({ completion }) => completion.value));
  const x = (percent: number) => columns.plot + (percent / max) * columns.plotWidth;
  const names = model.rows.map((row) => balanceText(row.name, columns.name, TEXT));
  const nameHeight = Math.max(...names.map((lines) => lines.length)) * LINE;
  const { under, free } = pacePlace(model, { wide, columns, width });
  const rowHeight = wide ? Math.max(nameHeight + LINE + 18, 62) : nameHeight + BAR + LINE + 30 + under;
  /** From the top of a row to the middle of its bar. */
  const barAt = wide ? rowHeight / 2 : nameHeight + 6 + BAR / 2;
  const words: Word[] = [];
  const shapes: Shape[] = [];
  const frames: Shape[] = [];
  const bottom = model.rows.length * rowHeight - (wide ? 0 : 8);
  for (const [index, row] of model.rows.entries()) {
    const top = index * rowHeight;
    const bar = top + barAt;
    const numberAt = wide ? bar : bar - BAR / 2 - 6 - LINE / 2;
    if (index > 0) shapes.push(hairline(0, top - (wide ? 0 : 8), width));
    shapes.push(...tick(x(100), bar, 2));
    shapes.push(...paceTick(row, x, bar));
    for (const part of [
      nameMarking(row, names[index] ?? [], { bar, wide, language }),
      completionMarking(row, { right: width - 1, y: numberAt, tag: columns.tag, language }),
      paceMarking(row, { x, bar: bar + under, width, free: free(row), language }),
    ]) {
      frames.push(...part.shapes);
      words.push(...part.words);
    }
  }
  shapes.push(...axisShapes(x, bottom));
  words.push(...axisWords(model, x, bottom + AXIS / 2 + 2, width));
  return {
    width,
    height: bottom + AXIS,
    plot: {
      x: columns.plot,
      y: barAt - rowHeight / 2,
      width: columns.plotWidth,
      height: model.rows.length * rowHeight,
    },
    xAxis: valueAxis(max),
    yAxis: rowAxis(model.rows.length),
    series: (paint) => [
      barSeries(
        model.rows.map((row) => barItem(row.completion.value, barStyle(row.completion.origin), paint)),
        BAR,
        paint,
      ),
    ],
    shapes: [...shapes, ...frames],
    words,
    targets: model.rows.map((_, index) => ({
      x: 0,
      y: index * rowHeight + (wide ? 2 : -4),
      width,
      height: rowHeight - (wide ? 4 : 6),
    })),
  };
}

const hairline = (x: number, y: number, width: number): Shape => ({
  kind: 'line',
  points: [
    [x, y],
    [x + width, y],
  ],
  stroke: 'line',
});

/** A tick across the bar, on a strip of paper so that it shows on the bar too; the pace's is dashed. */
const tick = (x: number, bar: number, strokeWidth: number, dashed = false): Shape[] => [
  line(x, bar - BAR / 2, bar + BAR / 2, { stroke: 'paper', strokeWidth: strokeWidth + 2 }),
  line(x, bar - BAR / 2 - 4, bar + BAR / 2 + 4, { stroke: 'ink', strokeWidth, dashed }),
];

const paceTick = ({ pace }: BulletRow, x: (percent: number) => number, bar: number): Shape[] =>
  pace ? tick(x(pace.percent), bar, 1.25, true) : [];

const line = (
  x: number,
  from: number,
  to: number,
  style: { stroke: ColorToken; strokeWidth: number; dashed?: boolean },
): Shape => ({
  kind: 'line',
  points: [
    [x, from],
    [x, to],
  ],
  ...style,
});

/** How wide a row's variance is, with the mark of its gap; `tag` is a mark's width. */
const varianceWidth = ({ variance }: BulletRow, tag: number): number =>
  textWidth(variance.text, SMALL) + (variance.origin ? TAG_GAP + tag : 0);

/** Between the variance and the pace on one line. */
const BESIDE = 10;

/** How wide the pace's words are, with their mark. */
const paceWidth = (pace: NonNullable<BulletRow['pace']>, language: Language): number =>
  textWidth(pace.text, SMALL) + TAG_GAP + tagWidth(language);

/**
 * How far under the variance the pace's words stand, and from where they are free to: under the bar, beside the variance,
 * or on the narrowest phone on a line of their own.
 */
function pacePlace(
  { rows, language }: BulletModel,
  { wide, columns, width }: { wide: boolean; columns: { plot: number; tag: number }; width: number },
): { under: number; free: (row: BulletRow) => number } {
  if (wide) return { under: 0, free: () => columns.plot };
  const beside = (row: BulletRow) => varianceWidth(row, columns.tag) + BESIDE;
  const isRoom = (row: BulletRow) =>
    row.pace === null || beside(row) + paceWidth(row.pace, language) <= width - 1;
  return rows.every(isRoom) ? { under: 0, free: beside } : { under: LINE, free: () => 0 };
}

function nameMarking(
  row: BulletRow,
  lines: readonly string[],
  { bar, wide, language }: { bar: number; wide: boolean; language: Language },
): Marking {
  const block = lines.length * LINE + LINE;
  const first = wide ? bar - block / 2 + LINE / 2 : bar - BAR / 2 - 6 - (lines.length - 0.5) * LINE;
  const y = wide ? first + lines.length * LINE : bar + BAR / 2 + 13;
  const names = lines.map((text, line): Word => ({ text, x: 0, y: first + line * LINE }));
  const variance: Word = {
    text: row.variance.text,
    x: 0,
    y,
    size: SMALL,
    tone: TONE_COLORS[statusTone(row.status)],
  };
  const tagAt = textWidth(row.variance.text, SMALL) + TAG_GAP;
  const mark = row.variance.origin ? originTag(row.variance.origin, language, tagAt, y) : NOTHING;
  return { words: [...names, variance, ...mark.words], shapes: mark.shapes };
}

const NOTHING: Marking = { words: [], shapes: [] };

/** The completion and its mark, which ends at `right`. */
function completionMarking(
  row: BulletRow,
  { right, y, tag, language }: { right: number; y: number; tag: number; language: Language },
): Marking {
  const mark = originTag(row.completion.origin, language, right - tag, y);
  const x = right - tag - TAG_GAP;
  return {
    words: [{ text: row.completion.text, x, y, anchor: 'end', size: LARGE, bold: true }, ...mark.words],
    shapes: mark.shapes,
  };
}

/** The pace's word under its tick, moved aside as far as its neighbour and the edge ask. */
function paceMarking(
  row: BulletRow,
  at: { x: (percent: number) => number; bar: number; width: number; free: number; language: Language },
): Marking {
  if (!row.pace) return NOTHING;
  const x = at.x(row.pace.percent);
  const y = at.bar + BAR / 2 + 13;
  const text = textWidth(row.pace.text, SMALL);
  const all = paceWidth(row.pace, at.language);
  const left = Math.max(at.free, Math.min(x - text / 2, at.width - 1 - all));
  const mark = originTag('computed', at.language, left + text + TAG_GAP, y);
  return {
    words: [{ text: row.pace.text, x: left, y, size: SMALL, tone: 'muted' }, ...mark.words],
    shapes: mark.shapes,
  };
}

function axisShapes(x: (percent: number) => number, bottom: number): Shape[] {
  return [
    hairline(x(0), bottom, x(100) - x(0)),
    ...[0, 50, 100].map(
      (percent): Shape => ({
        kind: 'line',
        points: [
          [x(percent), bottom],
          [x(percent), bottom + 4],
        ],
        stroke: percent === 100 ? 'ink' : 'edge',
        strokeWidth: percent === 100 ? 2 : 1,
      }),
    ),
  ];
}

function axisWords(model: BulletModel, x: (percent: number) => number, y: number, width: number): Word[] {
  const half = textWidth(model.targetWord, SMALL) / 2;
  return [
    { text: '0', x: x(0), y, size: SMALL, tone: 'muted' },
    { text: '50%', x: x(50), y, anchor: 'middle', size: SMALL, tone: 'muted' },
    { text: model.targetWord, x: Math.min(x(100), width - half), y, anchor: 'middle', size: SMALL },
  ];
}
