/** What fits of a figure's words beside a chart: the note goes first, since the source card has it too. */
import { textWidth, wrapText } from '../charts/drawing/measure.ts';
import type { FigureLine, SlideFigure } from './slide.ts';
import { BODY, FIGURE_COLUMNS, FIGURE_STACK, FIGURES_BESIDE_CHART, LEADING } from './slide-layout.ts';

/** Room for letters that are a little wider or higher than was reckoned. */
const SPARE = 10;
const PADDING = FIGURE_COLUMNS.padding + FIGURE_COLUMNS.rule;
/** The value: a large number, a smaller unit, a mark of origin. A unit that does not fit beside them takes a line of its own. */
const VALUE = {
  mark: 46,
  height: FIGURES_BESIDE_CHART.number * LEADING.figure,
  unitLine: FIGURES_BESIDE_CHART.unit * LEADING.body,
} as const;
const LINE = FIGURES_BESIDE_CHART.line * LEADING.figureLine;

/** A mark of origin is as wide as two characters of its line. */
const lineWithMark = ({ text, origin }: FigureLine): string => text + (origin ? '原原' : '');

function valueHeight({ words, origin }: SlideFigure, width: number): number {
  const small = words.lead + words.tail + words.unit;
  const needed =
    textWidth(words.number, FIGURES_BESIDE_CHART.number, true) +
    textWidth(small, FIGURES_BESIDE_CHART.unit) +
    (origin === null ? 0 : VALUE.mark);
  return VALUE.height + (needed > width * 0.97 ? VALUE.unitLine : 0);
}

function heightOf(figure: SlideFigure, width: number): number {
  const { name, status, lines, asOf } = figure;
  const rows = (text: string, size: number) => (text === '' ? 0 : wrapText(text, width * 0.97, size).length);
  const small = [...lines.map(lineWithMark), asOf].reduce(
    (sum, text) => sum + rows(text, FIGURES_BESIDE_CHART.line),
    status ? 1 : 0,
  );
  const nameHeight = rows(name, FIGURES_BESIDE_CHART.name) * FIGURES_BESIDE_CHART.name * LEADING.small;
  return PADDING + nameHeight + valueHeight(figure, width) + small * LINE;
}

/** The height of each of so many figures beside a chart. */
export const stackedHeight = (count: number): number =>
  (BODY.height - FIGURE_STACK.gap * (count - 1)) / Math.max(1, count);

/** The figures as they stand one under the other beside a chart, each without the lines for which there is no room. */
export function fitFigures(figures: readonly SlideFigure[]): SlideFigure[] {
  const { width } = FIGURE_STACK;
  const height = stackedHeight(figures.length);
  return figures.map((figure) => {
    let fitting = figure;
    while (fitting.lines.length > 0 && heightOf(fitting, width) > height - SPARE)
      fitting = { ...fitting, lines: fitting.lines.slice(0, -1) };
    return fitting;
  });
}
