import type { ReactNode } from 'react';

/**
 * What is out of sight until it is asked for, under its heading and how many it holds. Native, so that it opens without
 * scripts and when the browser's own search finds something in it; on paper it is open.
 */
export function Fold({
  heading,
  level = 3,
  count,
  says,
  children,
}: {
  heading: string;
  level?: 2 | 3;
  /** How many things it holds. */
  count?: number;
  /** What can be said of it while it is closed. */
  says?: ReactNode;
  children: ReactNode;
}) {
  const Heading = `h${level}` as const;
  return (
    <details className="folded">
      <summary>
        <Heading>{heading}</Heading>
        {count === undefined ? null : <span className="fold-count">{count}</span>}
        {says ? <span className="fold-says">{says}</span> : null}
      </summary>
      <div className="fold-body">{children}</div>
    </details>
  );
}
