import type { ChartModel, Origin } from './model/model.ts';

function printedOrigins(model: ChartModel): readonly Origin[] {
  switch (model.type) {
    case 'bullet':
      return model.rows.flatMap(({ origin, gapOrigin, pace }) =>
        gapOrigin || pace ? [origin, 'computed'] : [origin],
      );
    case 'nested':
      return [model.whole, model.target, model.done].map(({ origin }) => origin);
    case 'parts':
      // What they add up to is ours.
      return ['quoted', 'computed'];
    case 'steps':
    case 'ranks':
      return ['quoted'];
    case 'units':
    case 'matrix':
      // Counts of projects, which their measured line says are computed.
      return [];
  }
}

/** Of the marks that the drawing prints: each once, quoted before computed. */
export function chartOrigins(model: ChartModel): Origin[] {
  const printed = new Set(printedOrigins(model));
  return (['quoted', 'computed'] as const).filter((origin) => printed.has(origin));
}
