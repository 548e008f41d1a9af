import { type RefObject, useMemo, useState } from 'react';
import { SLIDE } from '../../deck/slide-layout.ts';
import { isUpright, overviewGrid, type TalkLayout, wholeSlide } from './talk-layout.ts';
import { useBoxSize } from './use-box-size.ts';

/** Whether all slides are shown or one, and where each then stands in the window. */
export function useTalkLayout(
  host: RefObject<HTMLElement | null>,
  count: number,
): {
  layout: TalkLayout;
  /** On a phone held upright, where the slide ends, in CSS pixels; else null. */
  upright: number | null;
  overview: boolean;
  setOverview: (overview: boolean) => void;
} {
  const [overview, setOverview] = useState(false);
  const size = useBoxSize(host);
  const layout = useMemo(
    () => (overview ? overviewGrid(count, size) : wholeSlide(size)),
    [overview, count, size],
  );
  const upright = !overview && isUpright(size) ? SLIDE.height * layout.scale : null;
  return { layout, upright, overview, setOverview };
}
