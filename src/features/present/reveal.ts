/** The talk on reveal.js: scaling with letterbox, swipes, overview. A thin adapter; React owns the slides. */
import 'reveal.js/reveal.css';
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import Reveal, { type RevealApi, type RevealConfig } from 'reveal.js';
import { SLIDE } from '../../deck/slide-layout.ts';

/**
 * What reveal.js may do here: see docs/decisions/0007-reveal-under-a-strict-policy.md. Its keyboard is off since it
 * answers `?` by markup made from a string, and knows neither questions nor source cards (`keys.ts` does).
 */
const CONFIG = {
  embedded: true,
  width: SLIDE.width,
  height: SLIDE.height,
  margin: 0,
  minScale: 0.05,
  maxScale: 10,
  center: false,
  keyboard: false,
  touch: true,
  overview: true,
  transition: 'none',
  backgroundTransition: 'none',
  hash: false,
  history: false,
  respondToHashChanges: false,
  controls: false,
  progress: false,
  slideNumber: false,
  jumpToSlide: false,
  help: false,
  pause: false,
  showNotes: false,
  hideInactiveCursor: false,
  view: null,
  // Its type forbids what its documentation asks for: no narrow screen turns the slides into a scroll.
  scrollActivationWidth: null as unknown as number,
  autoAnimate: false,
  postMessage: false,
  postMessageEvents: false,
  focusBodyOnPageVisibilityChange: false,
} as const satisfies RevealConfig;

export interface RevealTalk {
  readonly overview: boolean;
  toggleOverview(): void;
}

/** `keys` are the slides' ids in order: when they change, reveal.js looks at the sections again. */
export function useReveal(
  host: RefObject<HTMLDivElement | null>,
  { keys, index, onIndex }: { keys: string; index: number; onIndex: (index: number) => void },
): RevealTalk {
  const talk = useRef<RevealApi | null>(null);
  const [ready, setReady] = useState(false);
  const [overview, setOverview] = useState(false);
  const moved = useRef(onIndex);
  useEffect(() => {
    moved.current = onIndex;
  }, [onIndex]);
  /** Where the view state has the talk; reveal.js is to follow, and what it says of that is no news. */
  const wanted = useRef(index);
  wanted.current = index;

  useEffect(() => {
    const element = host.current;
    if (!element) return;
    const made = new Reveal(element, CONFIG);
    let gone = false;
    made
      .initialize()
      .then(() => {
        if (gone) return;
        // It would make a screen reader pass every key through, and say each slide's whole text.
        element.removeAttribute('role');
        element.querySelector('.aria-status')?.remove();
        made.on('slidechanged', () => {
          const { h } = made.getIndices();
          if (h !== wanted.current) moved.current(h);
        });
        made.on('overviewshown', () => setOverview(true));
        made.on('overviewhidden', () => setOverview(false));
        talk.current = made;
        setReady(true);
      })
      .catch(reportError);
    return () => {
      gone = true;
      talk.current = null;
      made.destroy();
    };
  }, [host]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: other slides must be looked at even at the same index
  useLayoutEffect(() => {
    if (!ready) return;
    talk.current?.sync();
    talk.current?.slide(wanted.current);
  }, [ready, keys]);

  useLayoutEffect(() => {
    if (ready && talk.current?.getIndices().h !== index) talk.current?.slide(index);
  }, [ready, index]);

  return { overview, toggleOverview: useCallback(() => talk.current?.toggleOverview(), []) };
}
