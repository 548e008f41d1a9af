/** What fits of a figure's words under a chart: the note goes first, since the source card has it too. */
import { textWidth, wrapText } from '../charts/drawing/measure.ts';
import type { FigureLine, SlideFigure } from './slide.ts';
import { BODY, FIGURES_UNDER_CHART, TYPE } from './slide-layout.ts';

/** The measures of the columns under a chart, in pixels, as `present.css` sets them. */
const COLUMN = { gap: 48, height: 262, padding: 15 } as const;
/** The value: a large number, a smaller unit, a mark of origin. A unit that does not fit beside them takes a line of its own. */
const VALUE = { mark: 46, height: 77, unitLine: 44 } as const;
const LINE = TYPE.least * 1.35;

/** A mark of origin is as wide as two characters of its line. */
const lineWithMark = ({ text, origin }: FigureLine): string => text + (origin ? '原原' : '');

function valueHeight({ words, origin }: SlideFigure, width: number): number {
  const small = words.lead + words.tail + words.unit;
  const needed =
    textWidth(words.number, FIGURES_UNDER_CHART.number, true) +
    textWidth(small, FIGURES_UNDER_CHART.unit) +
    (origin === null ? 0 : VALUE.mark);
  return VALUE.height + (needed > width * 0.97 ? VALUE.unitLine : 0);
}

function heightOf(figure: SlideFigure, width: number): number {
  const { name, status, lines, asOf } = figure;
  const rows = (text: string, size: number) => (text === '' ? 0 : wrapText(text, width * 0.97, size).length);
  const small = [...lines.map(lineWithMark), asOf].reduce(
    (sum, text) => sum + rows(text, TYPE.least),
    status ? 1 : 0,
  );
  const nameHeight = rows(name, FIGURES_UNDER_CHART.name) * FIGURES_UNDER_CHART.name * 1.3;
  return COLUMN.padding + nameHeight + valueHeight(figure, width) + small * LINE;
}

/** The figures as they stand side by side under a chart, each without the lines for which there is no room. */
export function fitFigures(figures: readonly SlideFigure[]): SlideFigure[] {
  const width = (BODY.width - COLUMN.gap * (figures.length - 1)) / Math.max(1, figures.length);
  return figures.map((figure) => {
    let fitting = figure;
    while (fitting.lines.length > 0 && heightOf(fitting, width) > COLUMN.height)
      fitting = { ...fitting, lines: fitting.lines.slice(0, -1) };
    return fitting;
  });
}
