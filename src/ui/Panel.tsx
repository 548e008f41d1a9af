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
    <figure className="panel">
      <figcaption>
        <h3>{title}</h3>
        <p>{measured}</p>
      </figcaption>
      <div className="panel-body">{children}</div>
      {foot ? <div className="mt-3 text-xs text-muted">{foot}</div> : null}
    </figure>
  );
}
