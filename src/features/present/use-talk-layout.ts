import { type RefObject, useMemo, useState } from 'react';
import { overviewGrid, type TalkLayout, wholeSlide } from './talk-layout.ts';
import { useBoxSize } from './use-box-size.ts';

/** Whether all slides are shown or one, and where each then stands in the window. */
export function useTalkLayout(
  host: RefObject<HTMLElement | null>,
  count: number,
): { layout: TalkLayout; overview: boolean; setOverview: (overview: boolean) => void } {
  const [overview, setOverview] = useState(false);
  const size = useBoxSize(host);
  const layout = useMemo(
    () => (overview ? overviewGrid(count, size) : wholeSlide(size)),
    [overview, count, size],
  );
  return { layout, overview, setOverview };
}
