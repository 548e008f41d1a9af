import type { Kpi } from '../report/figures/kpi.ts';
import { FigureLink } from './FigureLink.tsx';
import { KpiStanding } from './KpiStanding.tsx';

/** One figure with all that makes it readable: name, value, where it stands, its day where it has one, its notes. */
export function KpiCard({ kpi }: { kpi: Kpi }) {
  const measured = kpi.progress !== null || kpi.ceiling !== null;
  const lines = kpi.dated ? [kpi.asOf, ...kpi.notes] : kpi.notes;
  return (
    <li className={`flex flex-col border-t border-line py-3 ${measured ? 'max-sm:col-span-full' : ''}`}>
      <p className="text-sm leading-snug">{kpi.name}</p>
      <p className="mt-1 font-serif text-3xl leading-tight font-semibold">
        <FigureLink figure={kpi.ref} words={kpi.parts} label={kpi.name} className="hover:underline" />
      </p>
      {measured ? (
        <div className="mt-1 flex flex-wrap items-baseline gap-x-3">
          <KpiStanding kpi={kpi} />
        </div>
      ) : null}
      {lines.map((line) => (
        <p key={line} className="mt-1 text-xs text-muted">
          {line}
        </p>
      ))}
    </li>
  );
}
