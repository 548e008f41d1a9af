import type { WordRun } from '../report/figures/findings.ts';
import { markRef } from './mark-ref.ts';
import type { SlideBody } from './slide.ts';

const runRefs = (runs: readonly WordRun[]): string[] =>
  runs.flatMap((run) => (typeof run === 'string' ? [] : [run.ref]));

function bodyRefs(body: SlideBody): string[] {
  switch (body.type) {
    case 'chart':
      return [
        ...body.chart.marks.flatMap(({ subject }) => markRef(subject) ?? []),
        ...body.figures.map(({ ref }) => ref),
      ];
    case 'overview':
      return body.tiles.flatMap(({ figure }) => figure?.ref ?? []);
    case 'figures':
      return body.figures.map(({ ref }) => ref);
    case 'groups':
      return body.groups.flatMap(({ items }) => items.map(({ ref }) => ref));
    case 'table':
      return body.rows.map(({ ref }) => ref);
    case 'text':
      return body.points.flatMap(runRefs);
    case 'section':
      return runRefs(body.line);
    case 'steps':
      return body.rows.flat().flatMap(runRefs);
    case 'cover':
    case 'quotation':
    case 'picture':
    case 'points':
    case 'closing':
    case 'missing':
      return [];
  }
}

/** The figures and projects of a slide in reading order, each once. */
export function slideRefs(title: readonly WordRun[], body: SlideBody): string[] {
  return [...new Set([...runRefs(title), ...bodyRefs(body)])];
}
