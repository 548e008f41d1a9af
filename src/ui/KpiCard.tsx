import type { ReactNode } from 'react';
import { FigureLink, type FigureWords } from './FigureLink.tsx';

/** One figure with all that makes it readable: name, value, where it stands, its day. */
export function KpiCard({
  figure,
  name,
  words,
  standing,
  lines,
}: {
  figure: string;
  name: string;
  words: FigureWords;
  /** Status and origin. */
  standing?: ReactNode;
  /** Denominator, as-of date, what the words do not say; each a line. */
  lines: readonly string[];
}) {
  return (
    <li className={`flex flex-col border-t border-line py-3 ${standing ? 'max-sm:col-span-full' : ''}`}>
      <p className="text-sm leading-snug">{name}</p>
      <p className="mt-1 font-serif text-3xl leading-tight font-semibold">
        <FigureLink figure={figure} words={words} label={name} className="hover:underline" />
      </p>
      {standing ? <div className="mt-1 flex flex-wrap items-baseline gap-x-3">{standing}</div> : null}
      {lines.map((line) => (
        <p key={line} className="mt-1 text-xs text-muted">
          {line}
        </p>
      ))}
    </li>
  );
}
