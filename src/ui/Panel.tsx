import type { ReactNode } from 'react';

/** One finding: its title, what is measured, the chart, and a quiet foot. */
export function Panel({
  title,
  measured,
  foot,
  children,
}: {
  title: ReactNode;
  measured: ReactNode;
  foot?: ReactNode;
  children: ReactNode;
}) {
  return (
    <figure className="flex min-w-0 flex-col border-t border-ink pt-3">
      <figcaption>
        <h3 className="text-lg font-semibold">{title}</h3>
        <p className="mt-0.5 text-sm text-muted">{measured}</p>
      </figcaption>
      <div className="mt-4 min-w-0 flex-1">{children}</div>
      {foot ? <div className="mt-3 text-xs text-muted">{foot}</div> : null}
    </figure>
  );
}
