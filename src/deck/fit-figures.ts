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

/** Of the width that is reckoned with; the Latin letters of some Chinese fonts are wider than those measured. */
const WIDE = 0.88;

/** A mark of origin is as wide as two characters of its line. */
const lineWithMark = ({ text, origin }: FigureLine): string => text + (origin ? '原原' : '');

function valueHeight({ words, origin }: SlideFigure, width: number): number {
  const small = words.lead + words.tail + words.unit;
  const needed =
    textWidth(words.number, FIGURES_BESIDE_CHART.number, true) +
    textWidth(small, FIGURES_BESIDE_CHART.unit) +
    (origin === null ? 0 : VALUE.mark);
  return VALUE.height + (needed > width * WIDE ? VALUE.unitLine : 0);
}

function heightOf(figure: SlideFigure, width: number): number {
  const { name, status, lines, asOf } = figure;
  const rows = (text: string, size: number) => (text === '' ? 0 : wrapText(text, width * WIDE, size).length);
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

function fitted(figure: SlideFigure, height: number): SlideFigure | null {
  for (let kept = figure.lines.length; kept >= 0; kept -= 1) {
    const fitting = { ...figure, lines: figure.lines.slice(0, kept) };
    if (heightOf(fitting, FIGURE_STACK.width) <= height - SPARE) return fitting;
  }
  return null;
}

/**
 * The figures as they stand one under the other beside a chart, each without the lines for which there is no room; where
 * their names alone have none, the last figure gives way to those before it.
 */
export function fitFigures(figures: readonly SlideFigure[]): SlideFigure[] {
  const fitting = figures.flatMap((figure) => fitted(figure, stackedHeight(figures.length)) ?? []);
  return fitting.length === figures.length || figures.length === 1
    ? fitting
    : fitFigures(figures.slice(0, -1));
}
