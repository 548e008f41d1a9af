/** Figures side by side: name, number, status, what to know of it. */
import { wrapText } from '../../../charts/drawing/measure.ts';
import type { FigureLine, SlideFigure } from '../../../deck/slide.ts';
import {
  FIGURE_COLUMNS,
  FIGURES_ALONE,
  FIGURES_UNDER_CHART,
  type FigureType,
  LEADING,
} from '../../../deck/slide-layout.ts';
import { statusTone } from '../../../report/figures/status-tone.ts';
import type { Language } from '../../../report/language/vocabulary.ts';
import { TONE_SIGNS } from '../../../theme/status-look.ts';
import { type Box, COLORS, statusColor } from '../measures.ts';
import { rule, type Shape } from '../shapes.ts';
import { originMark, type Paragraph } from '../text.ts';

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

export function figureShapes(
  figures: readonly SlideFigure[],
  area: Box,
  { language, large }: { language: Language; large: boolean },
): Shape[] {
  const sizes = (large && FIGURES_ALONE[figures.length - 1]) || FIGURES_UNDER_CHART;
  const width = (area.width - FIGURE_COLUMNS.gap * (figures.length - 1)) / figures.length;
  return figures.flatMap((figure, index): Shape[] => {
    const x = area.x + index * (width + FIGURE_COLUMNS.gap);
    const box = {
      x,
      y: area.y + FIGURE_COLUMNS.padding,
      width,
      height: area.height - FIGURE_COLUMNS.padding,
    };
    const paragraphs = fitting(figure, sizes, box, language);
    return [
      rule({ x, y: area.y, width }, { color: COLORS.ink, thickness: FIGURE_COLUMNS.rule }),
      { type: 'text', name: figure.name, box, paragraphs, leading: LEADING.small },
    ];
  });
}
