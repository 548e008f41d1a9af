/** Charts with bars at a glance: a row an item, its name over its bar, its number at the bar's end. */
import type { Origin } from '../../report/figures/report-figure.ts';
import type { Language } from '../../report/language/vocabulary.ts';
import { barItem, barSeries, barStyle, rowAxis, valueAxis } from '../drawing/bars.ts';
import type { CompactSize } from '../drawing/compact-size.ts';
import {
  type Drawing,
  originTag,
  type Shape,
  TAG_GAP,
  TEXT,
  tagWidth,
  type Word,
} from '../drawing/drawing.ts';
import { textWidth } from '../drawing/measure.ts';
import { compactRows, LINE, NOWHERE, restWord } from './compact-rows.ts';

interface CompactBar {
  readonly mark: string;
  readonly name: string;
  readonly value: number;
  readonly text: string;
  readonly origin: Origin;
}

interface CompactBars {
  readonly language: Language;
  readonly marks: readonly { readonly id: string }[];
  readonly bars: readonly CompactBar[];
  /** The end of the scale. */
  readonly max: number;
  /** Below zero where a bar goes the other way; the bars begin at zero in any case. */
  readonly min?: number;
  /** Where a line stands for the target, on the scale. */
  readonly target?: number;
}

const BAR = 12;
/** A bar with what is over and under it. */
const UNDER = { under: BAR + 7, closest: BAR + 4 };
/** From the middle of a bar to the end of its row, in which its number has room. */
const TO_END = 8;
/** However long a number is, the longest bar is as long as this: two amounts with what stands between them take the rest. */
const LEAST_PLOT = 16;

/** Only computed numbers bear a mark: where the chart stands, it is said once that the others are quoted. */
export function drawCompactBars(chart: CompactBars, size: CompactSize): Drawing {
  const { language, marks, max, target, min = 0 } = chart;
  const { names, rowHeight, line, rest, height } = compactRows(
    chart.bars.map(({ name }) => name),
    size,
    UNDER,
  );
  const bars = chart.bars.slice(0, names.length);
  const beside = Math.max(...bars.map((bar) => numberWidth(bar, language)));
  const plotWidth = Math.max(LEAST_PLOT, size.width - beside);
  const x = (value: number) => ((value - min) / (max - min || 1)) * plotWidth;
  const barAt = rowHeight - TO_END - (line === LINE ? 2 : 0);
  const words: Word[] = [];
  const shapes: Shape[] = [];
  for (const [index, bar] of bars.entries()) {
    const top = index * rowHeight;
    const y = top + barAt;
    words.push(...nameWords(names[index] ?? [], top, line));
    const end = x(Math.max(bar.value, target ?? 0, 0)) + TAG_GAP;
    words.push({ text: bar.text, x: end, y, size: TEXT, bold: true });
    if (bar.origin === 'computed') {
      const mark = originTag('computed', language, end + textWidth(bar.text, TEXT, true) + TAG_GAP, y);
      words.push(...mark.words);
      shapes.push(...mark.shapes);
    }
    if (target !== undefined) shapes.push(targetLine(x(target), y));
  }
  if (rest > 0) words.push(restWord(rest, height, language));
  return {
    width: size.width,
    height,
    plot: { x: 0.5, y: barAt - rowHeight / 2, width: plotWidth, height: bars.length * rowHeight },
    xAxis: valueAxis(min + (max - min || 1), min),
    yAxis: rowAxis(bars.length),
    series: (paint) => [
      barSeries(
        bars.map((bar) => barItem(bar.value, barStyle(bar.origin), paint)),
        BAR,
        paint,
      ),
    ],
    shapes,
    words,
    targets: marks.map(({ id }) => {
      const row = bars.findIndex(({ mark }) => mark === id);
      return row < 0 ? NOWHERE : { x: 0, y: row * rowHeight, width: size.width, height: rowHeight - 1 };
    }),
  };
}

const numberWidth = ({ text, origin }: CompactBar, language: Language): number =>
  TAG_GAP + textWidth(text, TEXT, true) + (origin === 'computed' ? TAG_GAP + tagWidth(language) : 0) + 1;

/** The lines of a row's name, from its top. */
export const nameWords = (lines: readonly string[], top: number, height = LINE): Word[] =>
  lines.map((text, line) => ({ text, x: 0, y: top + (line + 0.5) * height, size: 12, tone: 'muted' }));

const targetLine = (x: number, y: number): Shape => ({
  kind: 'line',
  points: [
    [x, y - BAR / 2 - 3],
    [x, y + BAR / 2 + 3],
  ],
  stroke: 'ink',
  strokeWidth: 2,
});
