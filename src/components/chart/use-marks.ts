import { type KeyboardEvent, useState } from 'react';

/** The mark that a key leads to, or null where the key is not one that moves. */
export function markAfterKey(key: string, active: number | null, count: number): number | null {
  if (count === 0) return null;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return active === null ? 0 : Math.min(active + 1, count - 1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return active === null ? count - 1 : Math.max(active - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

/** One tab stop a chart: arrows move among its marks, Enter selects, Escape lets go, T opens the table. */
export function useMarks(
  count: number,
  { onSelect, onTable }: { onSelect: (index: number) => void; onTable?: (() => void) | undefined },
) {
  const [active, setActive] = useState<number | null>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = markAfterKey(event.key, active, count);
    if (next !== null) setActive(next);
    else if (event.key === 'Escape' && active !== null) setActive(null);
    else if ((event.key === 'Enter' || event.key === ' ') && active !== null) onSelect(active);
    else if (onTable && (event.key === 't' || event.key === 'T')) onTable();
    else return;
    event.preventDefault();
  };
  return { active, onKeyDown, clear: () => setActive(null) };
}
