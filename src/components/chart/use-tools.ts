import { type KeyboardEvent, useRef } from 'react';

const TOOLS = '.chart-table-summary, .chart-act';

/** The tool that a key leads to from the one at `at`, or null where the key is not one that moves. Pure. */
export function toolAfterKey(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return Math.min(at + 1, count - 1);
    case 'ArrowLeft':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

/**
 * One tab stop for all tools under a chart, its table's summary: arrows lead on to the others, so that nine charts are
 * eighteen stops, and not forty-five.
 */
export function useTools() {
  const host = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !host.current) return;
    const tools = [...host.current.querySelectorAll<HTMLElement>(TOOLS)];
    const at = tools.indexOf(event.target as HTMLElement);
    const next = at < 0 ? null : toolAfterKey(event.key, at, tools.length);
    if (next === null) return;
    event.preventDefault();
    tools[next]?.focus();
  };
  return { host, onKeyDown };
}
