import type { Kpi } from '../report/figures/kpi.ts';
import { FigureLink } from './FigureLink.tsx';

/** Figures that are no cards: a line each, the name at one end and the value at the other. */
export function FigureList({ kpis }: { kpis: readonly Kpi[] }) {
  return (
    <dl className="mt-2 text-sm">
      {kpis.map((kpi) => (
        <div
          key={kpi.ref}
          className="flex items-baseline justify-between gap-x-4 border-t border-line py-1.5"
        >
          <dt>{kpi.name}</dt>
          <dd className="shrink-0 text-right text-base font-semibold">
            <FigureLink figure={kpi.ref} words={kpi.parts} label={kpi.name} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
