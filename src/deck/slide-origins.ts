import { chartOrigins } from '../charts/render/printed.ts';
import type { WordRun } from '../report/figures/findings.ts';
import type { Origin } from '../report/figures/report-figure.ts';
import type { SlideBody, SlideFigure } from './slide.ts';

const figureOrigins = ({ origin, lines }: SlideFigure): (Origin | null)[] => [
  origin,
  ...lines.map((line) => line.origin),
];

function bodyOrigins(body: SlideBody): (Origin | null)[] {
  if (body.type === 'overview')
    return body.tiles.flatMap(({ figure }) => (figure ? figureOrigins(figure) : []));
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
