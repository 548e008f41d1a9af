import { type RefObject, useState } from 'react';
import type { Slide } from '../../deck/slide.ts';
import { steppedCount, stepTo } from '../../deck/talk-order.ts';
import type { BarAction } from './ControlBar.tsx';
import type { Curtain } from './Curtain.tsx';
import type { CoveredAction, TalkAction } from './keys.ts';
import { useSecondPress } from './use-second-press.ts';
import type { useTalkLayout } from './use-talk-layout.ts';

/** Where the talk is, and what leads on from there. */
export interface TalkCourse {
  /** Those shown, in order; at least one. */
  slides: readonly Slide[];
  index: number;
  onIndex: (index: number) => void;
  /** The slide shown answers a question: a step leads back to this one, where it came; null: it does not. */
  returnTo: number | null;
  curtain: Curtain;
  onCurtain: (curtain: Curtain) => void;
  onSource: (ref: string) => void;
  /** Shows where a figure stands in the report's text. */
  onText: (ref: string) => void;
  /** What leads out of the slides. */
  onLeave: (to: 'page' | 'ask' | 'speaker' | 'arrange' | 'print' | 'kiosk') => void;
  /** Takes away what stands over the slides. */
  onUncover: () => void;
}

/** What each key, swipe and button of the talk does, and what they have opened. */
export function useTalkActions(
  root: RefObject<HTMLElement | null>,
  { slides, index, onIndex, returnTo, curtain, onCurtain, onSource, onText, onLeave, onUncover }: TalkCourse,
  { layout, overview, setOverview }: ReturnType<typeof useTalkLayout>,
) {
  const [panel, setPanel] = useState<'goTo' | 'help' | null>(null);
  const [pointing, setPointing] = useState(false);
  const leaving = useSecondPress(() => onLeave('page'));
  const last = steppedCount(slides) - 1;
  const [firstRef] = slides[index]?.refs ?? [];
  const step = (to: number) => {
    if (curtain) onCurtain(null);
    else if (returnTo !== null && !overview) onIndex(returnTo);
    // In the overview every slide is chosen among; in the talk none is come upon that was not asked for.
    else if (overview) onIndex(Math.max(0, Math.min(to, slides.length - 1)));
    else onIndex(stepTo(slides, index, to));
  };
  const go = (to: number) => (curtain ? onCurtain(null) : onIndex(to));
  const uncover = () => {
    setPanel(null);
    onUncover();
  };
  const actions: Readonly<Record<TalkAction | CoveredAction, () => void>> = {
    next: () => step(index + 1),
    previous: () => step(index - 1),
    nextRow: () => step(index + layout.columns),
    previousRow: () => step(index - layout.columns),
    first: () => go(0),
    last: () => go(overview ? slides.length - 1 : last),
    fullScreen: () => toggleFullScreen(root.current),
    enterFullScreen: () => enterFullScreen(root.current),
    black: () => {
      uncover();
      onCurtain(curtain === 'black' ? null : 'black');
    },
    white: () => onCurtain(curtain === 'white' ? null : 'white'),
    overview: () => setOverview(!overview),
    goTo: () => setPanel('goTo'),
    help: () => setPanel('help'),
    pointer: () => setPointing(!pointing),
    speaker: () => onLeave('speaker'),
    ask: () => onLeave('ask'),
    uncover,
    source: () => {
      if (overview) setOverview(false);
      else if (firstRef && !curtain) onSource(firstRef);
    },
    text: () => {
      if (firstRef && !curtain && !overview) onText(firstRef);
    },
    leave: () => {
      if (curtain) onCurtain(null);
      else if (overview) setOverview(false);
      else leaving.press();
    },
  };
  const act = (action: TalkAction | CoveredAction) => {
    if (action !== 'leave') leaving.cancel();
    actions[action]();
  };
  const actOfBar = (action: BarAction) => {
    if (action === 'arrange' || action === 'print' || action === 'kiosk') onLeave(action);
    // The button says what it does.
    else if (action === 'leave') onLeave('page');
    else act(action);
  };
  return { act, actOfBar, panel, setPanel, pointing, askedToLeave: leaving.asked };
}

function enterFullScreen(element: HTMLElement | null): void {
  if (!element?.ownerDocument.fullscreenElement) toggleFullScreen(element);
}

/** A browser that refuses (a kiosk's settings, a frame) leaves the talk as it is. */
function toggleFullScreen(element: HTMLElement | null): void {
  const document = element?.ownerDocument;
  if (!document) return;
  const done = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen?.();
  done?.catch((error: unknown) => console.warn('Full screen was refused.', error));
}
