import { type RefObject, useLayoutEffect, useState } from 'react';
import { SLIDE } from '../../deck/slide-layout.ts';
import { OVERVIEW_GAP, type OverviewGrid, overviewGrid } from './overview-grid.ts';

/** reveal.js's element of the slides, which talk.css lets scroll. */
const scrollerOf = (host: HTMLElement | null): HTMLElement | null =>
  host?.querySelector<HTMLElement>('.slides') ?? null;

/**
 * The grid that reveal.js's overview is laid out in, instead of its one strip (docs/decisions/0007); null while it is
 * not shown. Sets `--scale`, `--left` and `--top` on the host for talk.css, and keeps the current slide in sight.
 */
export function useOverview(
  host: RefObject<HTMLElement | null>,
  { shown, count, index }: { shown: boolean; count: number; index: number },
): OverviewGrid | null {
  const [grid, setGrid] = useState<OverviewGrid | null>(null);

  useLayoutEffect(() => {
    const element = host.current;
    if (!shown || !element) return;
    const read = () => {
      const room = { width: element.clientWidth, height: element.clientHeight };
      const next = overviewGrid(count, room);
      const span = (slides: number, size: number) =>
        (slides * (size + OVERVIEW_GAP) + OVERVIEW_GAP) * next.scale;
      const rows = Math.ceil(count / next.columns);
      const set = (name: string, value: number, unit = '') =>
        element.style.setProperty(name, `${value}${unit}`);
      set('--scale', next.scale);
      set('--left', Math.max(0, (room.width - span(next.columns, SLIDE.width)) / 2), 'px');
      set('--top', Math.max(0, (room.height - span(rows, SLIDE.height)) / 2), 'px');
      setGrid(next);
    };
    read();
    const observer = new ResizeObserver(read);
    observer.observe(element);
    return () => {
      observer.disconnect();
      setGrid(null);
      const scroller = scrollerOf(element);
      // The one slide stands where the element begins.
      if (scroller) scroller.scrollTop = 0;
    };
  }, [host, shown, count]);

  useLayoutEffect(() => {
    const element = scrollerOf(host.current);
    if (!grid || !element) return;
    const row = (SLIDE.height + OVERVIEW_GAP) * grid.scale;
    const top = Math.floor(index / grid.columns) * row;
    if (top < element.scrollTop) element.scrollTop = top;
    const bottom = top + row + OVERVIEW_GAP * grid.scale;
    if (bottom > element.scrollTop + element.clientHeight) element.scrollTop = bottom - element.clientHeight;
  }, [host, grid, index]);

  return grid;
}
