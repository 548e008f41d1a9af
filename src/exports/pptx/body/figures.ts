/** Figures side by side or one under the other: name, number, status, what to know of it. */
import { wrapText } from '../../../charts/drawing/measure.ts';
import { stackedHeight } from '../../../deck/fit-figures.ts';
import type { FigureLine, SlideFigure } from '../../../deck/slide.ts';
import {
  FIGURE_BAR,
  FIGURE_COLUMNS,
  FIGURE_STACK,
  FIGURES_ALONE,
  FIGURES_BESIDE_CHART,
  type FigureType,
  LEADING,
} from '../../../deck/slide-layout.ts';
import { statusTone } from '../../../report/figures/status-tone.ts';
import type { Language } from '../../../report/language/vocabulary.ts';
import { TONE_SIGNS } from '../../../theme/status-look.ts';
import { type Box, COLORS, statusColor } from '../measures.ts';
import { rule, type Shape } from '../shapes.ts';
import { originMark, type Paragraph } from '../text.ts';
import { barShapes } from './bar.ts';

function paragraphsOf(figure: SlideFigure, sizes: FigureType, language: Language): Paragraph[] {
  const { name, words, origin, status, lines, asOf } = figure;
  const number = origin === null ? sizes.word : sizes.number;
  const mark = (shown: FigureLine['origin']): Paragraph => (shown ? [originMark(shown, language)] : []);
  const quiet = ({ text, origin: lineOrigin }: FigureLine): Paragraph => [
    { text, size: sizes.line, color: COLORS.muted },
    ...mark(lineOrigin),
  ];
  const judged = status && {
    text: `${TONE_SIGNS[statusTone(status.code)]} ${status.word}`,
    size: sizes.line,
    color: statusColor(status.code),
    bold: true,
  };
  return [
    [{ text: name, size: sizes.name }],
    [
      { text: words.lead, size: sizes.unit },
      { text: words.number, size: number, bold: true, heading: true },
      { text: words.tail + words.unit, size: sizes.unit },
      ...mark(origin),
    ],
    judged ? [judged] : [],
    ...lines.map(quiet),
    quiet({ text: asOf, origin: null }),
  ];
}

/** The number with its lead and unit stands on one line; every other paragraph is as if it were of one size. */
function heightOf(paragraphs: readonly Paragraph[], width: number): number {
  let height = 0;
  for (const paragraph of paragraphs) {
    const runs = paragraph.filter(({ text }) => text !== '');
    const [first] = runs;
    if (!first) continue;
    const size = Math.max(...runs.map((run) => run.size));
    const text = runs.map((run) => run.text).join('');
    const lines = runs.some(({ heading }) => heading)
      ? 1
      : wrapText(text, width * 0.97, size, first.bold).length;
    height += lines * size * LEADING.small;
  }
  return height;
}

/** What there is room for: the last of its lines go first, and stand in the notes with all the others. */
function fitting(figure: SlideFigure, sizes: FigureType, box: Box, language: Language): Paragraph[] {
  for (let kept = figure.lines.length; kept > 0; kept -= 1) {
    const paragraphs = paragraphsOf({ ...figure, lines: figure.lines.slice(0, kept) }, sizes, language);
    if (heightOf(paragraphs, box.width) <= box.height) return paragraphs;
  }
  return paragraphsOf({ ...figure, lines: [] }, sizes, language);
}

/** One figure under its rule, in a box of its own. */
function figureShape(figure: SlideFigure, area: Box, sizes: FigureType, language: Language): Shape[] {
  const { x, y, width } = area;
  const box = { x, y: y + FIGURE_COLUMNS.padding, width, height: area.height - FIGURE_COLUMNS.padding };
  const paragraphs = fitting(figure, sizes, box, language);
  return [
    rule({ x, y, width }, { color: COLORS.ink, thickness: FIGURE_COLUMNS.rule }),
    { type: 'text', name: figure.name, box, paragraphs, leading: LEADING.small },
  ];
}

/** Side by side and large, a completion over its bar. */
export function figuresAlone(figures: readonly SlideFigure[], area: Box, language: Language): Shape[] {
  const sizes = FIGURES_ALONE[figures.length - 1] ?? FIGURES_BESIDE_CHART;
  const width = (area.width - FIGURE_COLUMNS.gap * (figures.length - 1)) / figures.length;
  return figures.flatMap((figure, index): Shape[] => {
    const column = { ...area, x: area.x + index * (width + FIGURE_COLUMNS.gap), width };
    const { bar } = figure;
    if (!bar) return figureShape(figure, column, sizes, language);
    // The bar stands between the number and what is said of it.
    const [name = [], number = [], ...said] = fitting(figure, sizes, column, language);
    const top = { ...column, y: column.y + FIGURE_COLUMNS.padding };
    const head = { ...top, height: heightOf([name, number], width) * 1.02 };
    const barTop = head.y + head.height + FIGURE_BAR.above;
    const under = barTop + FIGURE_BAR.height + FIGURE_BAR.above;
    return [
      rule({ x: column.x, y: column.y, width }, { color: COLORS.ink, thickness: FIGURE_COLUMNS.rule }),
      { type: 'text', name: figure.name, box: head, paragraphs: [name, number], leading: LEADING.small },
      ...barShapes(bar, {
        ...column,
        y: barTop,
        width: Math.min(width, FIGURE_BAR.most),
        height: FIGURE_BAR.height,
      }),
      {
        type: 'text',
        name: figure.status?.word ?? figure.name,
        box: { ...column, y: under, height: area.y + area.height - under },
        paragraphs: said,
        leading: LEADING.small,
      },
    ];
  });
}

/** One under the other, beside a chart. */
export function stackedFigures(figures: readonly SlideFigure[], area: Box, language: Language): Shape[] {
  const height = stackedHeight(figures.length);
  return figures.flatMap((figure, index) =>
    figureShape(
      figure,
      { ...area, y: area.y + index * (height + FIGURE_STACK.gap), height },
      FIGURES_BESIDE_CHART,
      language,
    ),
  );
}
