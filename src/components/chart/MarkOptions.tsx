import type { ChartModel } from '../../charts/registry/models.ts';

/** Of more marks than this only those near the active one are in the document: a reader who listens is at one at a time. */
const MOST_OPTIONS = 400;
const NEAR = 50;

/** What a screen reader hears of each mark of the list that the drawing is. */
export function MarkOptions({
  id,
  marks,
  active,
}: {
  /** Begins the ids of the options. */
  id: string;
  marks: ChartModel['marks'];
  active: number | null;
}) {
  const isLong = marks.length > MOST_OPTIONS;
  const from = isLong ? Math.max(0, (active ?? 0) - NEAR) : 0;
  const shown = isLong ? marks.slice(from, (active ?? 0) + NEAR) : marks;
  return shown.map((mark, at) => {
    const index = from + at;
    return (
      <span
        key={mark.id}
        id={`${id}-${index}`}
        role="option"
        aria-selected={index === active}
        {...(isLong && { 'aria-posinset': index + 1, 'aria-setsize': marks.length })}
        tabIndex={-1}
        className="sr-only"
      >
        {mark.label}
      </span>
    );
  });
}
