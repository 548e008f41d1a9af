import { type RefObject, useLayoutEffect, useRef } from 'react';
import { type Slide, titleText } from '../../deck/slide.ts';
import { SLIDE } from '../../deck/slide-layout.ts';
import { steppedCount } from '../../deck/talk-order.ts';
import { useWords } from '../../ui/language.tsx';
import { SlideView } from './SlideView.tsx';
import { OVERVIEW_GAP, slideCorner, type TalkLayout } from './talk-layout.ts';
import { useSwipe } from './use-swipe.ts';

const words = { zh: { slide: '幻灯片' }, en: { slide: 'slide' } };

/** The slides of the talk: the current one, or all of them as an overview. */
export function SlideArea({
  slides,
  index,
  layout,
  overview,
  onChoose,
  onSwipe,
  onSource,
}: {
  slides: readonly Slide[];
  index: number;
  layout: TalkLayout;
  overview: boolean;
  /** A slide of the overview was clicked. */
  onChoose: (index: number) => void;
  onSwipe: (to: 'next' | 'previous') => void;
  onSource: (ref: string) => void;
}) {
  const t = useWords(words);
  const count = steppedCount(slides);
  const host = useRef<HTMLDivElement>(null);
  useCurrentInSight(host, { index, layout, overview });
  return (
    <div ref={host} className={`talk-slides ${overview ? 'talk-overview' : ''}`} {...useSwipe(onSwipe)}>
      {slides.map((slide, position) => {
        const current = position === index;
        const { left, top } = overview ? slideCorner(layout, position) : layout;
        return (
          <section
            key={slide.id}
            aria-roledescription={t.slide}
            aria-label={titleText(slide)}
            // In the overview the current one alone is heard; the others are looked at.
            aria-hidden={!current}
            hidden={!overview && !current}
            className={current ? 'talk-current' : undefined}
            style={{ transform: `translate(${left}px, ${top}px) scale(${layout.scale})` }}
            onClick={overview ? () => onChoose(position) : undefined}
          >
            {/* The slides beside it are drawn before they are stepped to. */}
            {overview || Math.abs(position - index) <= 1 ? (
              <SlideView
                slide={slide}
                number={position + 1}
                count={count}
                // In the overview a click chooses the slide, whatever stands under the pointer.
                onSource={overview ? undefined : onSource}
              />
            ) : null}
            {overview ? (
              <span aria-hidden="true" className="talk-number">
                {position + 1}
              </span>
            ) : null}
          </section>
        );
      })}
    </div>
  );
}

/** Scrolls an overview that is longer than the window, so that the current slide is seen whole. */
function useCurrentInSight(
  host: RefObject<HTMLElement | null>,
  { index, layout, overview }: { index: number; layout: TalkLayout; overview: boolean },
): void {
  useLayoutEffect(() => {
    const element = host.current;
    if (!overview || !element) return;
    const corner = slideCorner(layout, index).top;
    const top = corner - OVERVIEW_GAP * layout.scale;
    if (top < element.scrollTop) element.scrollTop = top;
    const bottom = corner + (SLIDE.height + OVERVIEW_GAP) * layout.scale;
    if (bottom > element.scrollTop + element.clientHeight) element.scrollTop = bottom - element.clientHeight;
  }, [host, index, layout, overview]);
}
