/** What fits of a figure's words under a chart: the note goes first, since the source card has it too. */
import { wrapText } from '../charts/drawing/measure.ts';
import type { FigureLine, SlideFigure } from './slide.ts';
import { BODY, TYPE } from './slide-layout.ts';

/** Of the columns under a chart, in pixels, as `present.css` sets them. */
const COLUMN = { gap: 48, height: 262, padding: 15, name: 28, value: 77 } as const;
const LINE = TYPE.least * 1.35;

/** A mark of origin is as wide as two characters of its line. */
const lineWithMark = ({ text, origin }: FigureLine): string => text + (origin ? '原原' : '');

function heightOf({ name, status, lines, asOf }: SlideFigure, width: number): number {
  const rows = (text: string, size: number) => (text === '' ? 0 : wrapText(text, width * 0.97, size).length);
  const small = [...lines.map(lineWithMark), asOf].reduce(
    (sum, text) => sum + rows(text, TYPE.least),
    status ? 1 : 0,
  );
  return COLUMN.padding + rows(name, COLUMN.name) * COLUMN.name * 1.3 + COLUMN.value + small * LINE;
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
