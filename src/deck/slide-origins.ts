import { chartOrigins } from '../charts/render/printed.ts';
import type { WordRun } from '../report/figures/findings.ts';
import type { Origin } from '../report/figures/report-figure.ts';
import type { SlideBody, SlideFigure } from './slide.ts';

const figureOrigins = ({ origin, lines }: SlideFigure): (Origin | null)[] => [
  origin,
  ...lines.map((line) => line.origin),
];

const runOrigins = (runs: readonly WordRun[]): Origin[] =>
  runs.flatMap((run) => (typeof run === 'string' ? [] : [run.origin]));

function bodyOrigins(body: SlideBody): (Origin | null)[] {
  if (body.type === 'overview')
    return body.tiles.flatMap(({ figure }) => (figure ? figureOrigins(figure) : []));
  if (body.type === 'figures') return body.figures.flatMap(figureOrigins);
  if (body.type === 'chart') return [...chartOrigins(body.chart), ...body.figures.flatMap(figureOrigins)];
  if (body.type === 'text') return body.points.flatMap(runOrigins);
  if (body.type === 'section') return runOrigins(body.line);
  if (body.type === 'steps') return body.rows.flat().flatMap(runOrigins);
  return [];
}

/** Which marks of origin a slide bears, each once, quoted before computed. */
export function slideOrigins(title: readonly WordRun[], body: SlideBody): Origin[] {
  const marked = new Set([...runOrigins(title), ...bodyOrigins(body)]);
  return (['quoted', 'computed'] as const).filter((origin) => marked.has(origin));
}
