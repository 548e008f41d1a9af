import type { ChartModel } from '../charts/model.ts';
import type { Origin } from '../report/completion.ts';
import type { WordRun } from '../report/findings.ts';
import type { SlideBody, SlideFigure } from './slide.ts';

/** Of the marks that the drawing itself prints. */
function chartOrigins(chart: ChartModel): Origin[] {
  if (chart.type === 'bullet') return chart.rows.map(({ origin }) => origin);
  if (chart.type === 'nested') {
    const parts = [chart.whole, chart.target, chart.done];
    return parts.flatMap(({ origin }) => (origin === 'computed' ? [origin] : []));
  }
  return [];
}

const figureOrigins = ({ origin, lines }: SlideFigure): (Origin | null)[] => [
  origin,
  ...lines.map((line) => line.origin),
];

function bodyOrigins(body: SlideBody): (Origin | null)[] {
  if (body.type === 'figures') return body.figures.flatMap(figureOrigins);
  if (body.type === 'chart') return [...chartOrigins(body.chart), ...body.figures.flatMap(figureOrigins)];
  return [];
}

/** Which marks of origin a slide bears, each once, quoted before computed. */
export function slideOrigins(title: readonly WordRun[], body: SlideBody): Origin[] {
  const titled = title.flatMap((run) => (typeof run === 'string' ? [] : [run.origin]));
  const marked = new Set([...titled, ...bodyOrigins(body)]);
  return (['quoted', 'computed'] as const).filter((origin) => marked.has(origin));
}
