import { type StatusTone, statusTone } from '../report/status-tone.ts';
import { barItem, barLook, barSeries, rowAxis, valueAxis } from './bars.ts';
import type { ChartContext, ColorToken } from './context.ts';
import { type Drawing, LARGE, type Shape, SMALL, TEXT, tagFrame, type Word } from './drawing.ts';
import { balanceText, textWidth } from './measure.ts';
import type { BulletModel, BulletRow } from './model.ts';

const BAR = 12;
const WIDE = 560;
const LINE = 17;
const AXIS = 26;

const toneColor: Readonly<Record<StatusTone, ColorToken>> = {
  good: 'good',
  onPace: 'good',
  short: 'short',
  plain: 'muted',
};

/** The end of the scale, in per cent: always room past the target, and past the longest bar. */
export function bulletMax(rows: readonly BulletRow[]): number {
  const longest = Math.max(100, ...rows.map((row) => row.percent));
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
  const tag = Math.max(...model.rows.map((row) => textWidth(row.originWord, SMALL))) + 10;
  const percent = Math.max(...model.rows.map((row) => textWidth(row.percentText, LARGE, true)));
  if (!wide) return { name: width - percent - tag - 20, plot: 0, plotWidth: width, tag };
  const longest = Math.max(
    ...model.rows.flatMap((row) => [textWidth(row.name, TEXT), textWidth(row.standing, SMALL)]),
  );
  const name = Math.min(longest, width * 0.36);
  return { name, plot: name + 20, plotWidth: width - name - 20 - percent - tag - 24, tag };
}

/** One row an indicator: a bar from zero, a tick at the target, a second one where the day gives a pace. */
export function drawBullet(model: BulletModel, context: ChartContext): Drawing {
  const width = context.width / context.scale;
  const wide = width >= WIDE;
  const columns = columnsOf(model, width, wide);
  const max = bulletMax(model.rows);
  const x = (percent: number) => columns.plot + (percent / max) * columns.plotWidth;
  const names = model.rows.map((row) => balanceText(row.name, columns.name, TEXT));
  const nameHeight = Math.max(...names.map((lines) => lines.length)) * LINE;
  const rowHeight = wide ? Math.max(nameHeight + LINE + 18, 62) : nameHeight + BAR + LINE + 30;
  /** From the top of a row to the middle of its bar. */
  const barAt = wide ? rowHeight / 2 : nameHeight + 6 + BAR / 2;
  const words: Word[] = [];
  const shapes: Shape[] = [];
  const bottom = model.rows.length * rowHeight - (wide ? 0 : 8);
  for (const [index, row] of model.rows.entries()) {
    const top = index * rowHeight;
    const bar = top + barAt;
    const numberAt = wide ? bar : bar - BAR / 2 - 6 - LINE / 2;
    if (index > 0) shapes.push(hairline(0, top - (wide ? 0 : 8), width));
    words.push(...nameWords(row, names[index] ?? [], { bar, wide }));
    words.push(...completionWords(row, width, columns.tag, numberAt));
    if (row.origin === 'computed')
      shapes.push(tagFrame(width - columns.tag + 2, numberAt, columns.tag - 2.5));
    shapes.push(...tick(x(100), bar, 2));
    const pace = paceMark(row, { x, bar, width, free: wide ? columns.plot : null });
    shapes.push(...pace.shapes);
    words.push(...pace.words);
  }
  shapes.push(...axisShapes(x, bottom));
  words.push(...axisWords(model, x, bottom + AXIS / 2 + 2, width));
  return {
    height: bottom + AXIS,
    plot: {
      x: columns.plot,
      y: barAt - rowHeight / 2,
      width: columns.plotWidth,
      height: model.rows.length * rowHeight,
    },
    xAxis: valueAxis(max),
    yAxis: rowAxis(model.rows.length),
    series: [
      barSeries(
        model.rows.map((row) => barItem(row.percent, barLook(row.origin), context)),
        BAR,
        context,
      ),
    ],
    shapes,
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

const line = (
  x: number,
  from: number,
  to: number,
  look: { stroke: ColorToken; strokeWidth: number; dashed?: boolean },
): Shape => ({
  kind: 'line',
  points: [
    [x, from],
    [x, to],
  ],
  ...look,
});

function nameWords(
  row: BulletRow,
  lines: readonly string[],
  { bar, wide }: { bar: number; wide: boolean },
): Word[] {
  const block = lines.length * LINE + LINE;
  const first = wide ? bar - block / 2 + LINE / 2 : bar - BAR / 2 - 6 - (lines.length - 0.5) * LINE;
  const standingAt = wide ? first + lines.length * LINE : bar + BAR / 2 + 13;
  return [
    ...lines.map((text, line) => ({ text, x: 0, y: first + line * LINE })),
    { text: row.standing, x: 0, y: standingAt, size: SMALL, tone: toneColor[statusTone(row.status)] },
  ];
}

const completionWords = (row: BulletRow, width: number, tag: number, y: number): Word[] => [
  { text: row.percentText, x: width - tag - 4, y, anchor: 'end', size: LARGE, bold: true },
  { text: row.originWord, x: width - tag / 2 + 1, y, anchor: 'middle', size: SMALL, tone: 'muted' },
];

/** The pace's tick, and its word under it, moved aside as far as its neighbour and the edge ask. */
function paceMark(
  row: BulletRow,
  at: { x: (percent: number) => number; bar: number; width: number; free: number | null },
): { shapes: Shape[]; words: Word[] } {
  if (!row.pace) return { shapes: [], words: [] };
  const x = at.x(row.pace.percent);
  const free = at.free ?? textWidth(row.standing, SMALL) + 10;
  const half = textWidth(row.pace.text, SMALL) / 2;
  const word: Word = {
    text: row.pace.text,
    x: Math.max(free + half, Math.min(x, at.width - half)),
    y: at.bar + BAR / 2 + 13,
    anchor: 'middle',
    size: SMALL,
    tone: 'muted',
  };
  return { shapes: tick(x, at.bar, 1.25, true), words: [word] };
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
