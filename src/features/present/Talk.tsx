import './talk.css';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type Slide, titleText } from '../../deck/slide.ts';
import { headings } from '../../report/language/terms.ts';
import { useWords } from '../../ui/language.tsx';
import { type BarAction, ControlBar } from './ControlBar.tsx';
import { GoTo } from './GoTo.tsx';
import { KeysHelp } from './KeysHelp.tsx';
import type { TalkAction } from './keys.ts';
import { PointerDot } from './PointerDot.tsx';
import { SlideArea } from './SlideArea.tsx';
import { overviewGrid, wholeSlide } from './talk-layout.ts';
import { useBoxSize } from './use-box-size.ts';
import { ALL_ACTS, POINTER_ACTS, useIdle } from './use-idle.ts';
import { RESUME_AFTER_MS, useKiosk } from './use-kiosk.ts';
import { useSecondPress } from './use-second-press.ts';
import { useTalkKeys } from './use-talk-keys.ts';
import { useWakeLock } from './use-wake-lock.ts';

const words = {
  zh: {
    talk: headings.presentation.zh,
    said: (page: number, count: number, title: string) => `第${page}页，共${count}页：${title}`,
    black: '黑屏中，按任意翻页键恢复',
    white: '白屏中，按任意翻页键恢复',
    again: '再按一次 Esc 退出演示',
    paused: '自动播放已暂停，一分钟无人操作后继续',
  },
  en: {
    talk: headings.presentation.en,
    said: (page: number, count: number, title: string) => `Slide ${page} of ${count}: ${title}`,
    black: 'The screen is black; any key of the slides brings it back',
    white: 'The screen is white; any key of the slides brings it back',
    again: 'Press Esc again to end the presentation',
    paused: 'Advancing is paused; it goes on after a minute without a touch',
  },
};

/** null: the slide is shown. Shared with the presenter window. */
export type Curtain = 'black' | 'white' | null;

export interface TalkProps {
  /** Those shown, in order; at least one. */
  slides: readonly Slide[];
  index: number;
  onIndex: (index: number) => void;
  curtain: Curtain;
  onCurtain: (curtain: Curtain) => void;
  /** Seconds a slide in a kiosk; null: the speaker steps. */
  kiosk: number | null;
  /** A dialog stands over the slides (a source card, questions): keys are its own. */
  covered: boolean;
  onSource: (ref: string) => void;
  /** Nobody is there any more: the kiosk goes on, and what stands over the slides is to close. */
  onUncover: () => void;
  /** What leads out of the slides. */
  onLeave: (to: 'page' | 'ask' | 'speaker' | 'arrange' | 'print') => void;
}

const CURSOR_HIDES_AFTER_MS = 3_000;

export function Talk({
  slides,
  index,
  onIndex,
  curtain,
  onCurtain,
  kiosk,
  covered,
  onSource,
  onUncover,
  onLeave,
}: TalkProps) {
  const t = useWords(words);
  const root = useRef<HTMLElement>(null);
  const [panel, setPanel] = useState<'goTo' | 'help' | null>(null);
  const [pointing, setPointing] = useState(false);
  const [overview, setOverview] = useState(false);
  // A clicker brings neither bar nor cursor: the audience sees the slide and nothing over it.
  const resting = useIdle(root, CURSOR_HIDES_AFTER_MS, POINTER_ACTS);
  const alone = useIdle(root, RESUME_AFTER_MS, ALL_ACTS);
  const touched = useTouched(kiosk, useIdle(root, CURSOR_HIDES_AFTER_MS, ALL_ACTS));
  const size = useBoxSize(root);
  const layout = useMemo(
    () => (overview ? overviewGrid(slides.length, size) : wholeSlide(size)),
    [overview, slides.length, size],
  );
  useWakeLock(root);

  const last = slides.length - 1;
  const advance = useCallback(() => onIndex(index === last ? 0 : index + 1), [onIndex, index, last]);
  useKiosk(kiosk, (!touched || alone) && !covered && panel === null, advance);
  useEffect(() => {
    if (kiosk === null || !alone) return;
    setPanel(null);
    if (covered) onUncover();
  }, [kiosk, alone, covered, onUncover]);

  const leaving = useSecondPress(() => onLeave('page'));
  const current = slides[index];
  const [firstRef] = current?.refs ?? [];
  const step = (to: number) => (curtain ? onCurtain(null) : onIndex(Math.max(0, Math.min(to, last))));
  const actions: Readonly<Record<TalkAction, () => void>> = {
    next: () => step(index + 1),
    previous: () => step(index - 1),
    nextRow: () => step(index + layout.columns),
    previousRow: () => step(index - layout.columns),
    first: () => step(0),
    last: () => step(last),
    fullScreen: () => toggleFullScreen(root.current),
    black: () => onCurtain(curtain === 'black' ? null : 'black'),
    white: () => onCurtain(curtain === 'white' ? null : 'white'),
    overview: () => setOverview(!overview),
    goTo: () => setPanel('goTo'),
    help: () => setPanel('help'),
    pointer: () => setPointing(!pointing),
    speaker: () => onLeave('speaker'),
    ask: () => onLeave('ask'),
    source: () => {
      if (overview) setOverview(false);
      else if (firstRef && !curtain) onSource(firstRef);
    },
    leave: () => {
      if (curtain) onCurtain(null);
      else if (overview) setOverview(false);
      else leaving.press();
    },
  };
  const act = (action: TalkAction) => {
    if (action !== 'leave') leaving.cancel();
    actions[action]();
  };
  const actOfBar = (action: BarAction) => {
    if (action === 'arrange' || action === 'print') onLeave(action);
    // The button says what it does.
    else if (action === 'leave') onLeave('page');
    else act(action);
  };
  useTalkKeys(root, act, covered || panel !== null);

  return (
    <section ref={root} aria-label={t.talk} className={`talk ${resting || pointing ? 'talk-no-cursor' : ''}`}>
      <SlideArea
        slides={slides}
        index={index}
        layout={layout}
        overview={overview}
        onChoose={(chosen) => {
          setOverview(false);
          onIndex(chosen);
        }}
        onSwipe={act}
        onSource={onSource}
      />
      {curtain ? (
        <button
          type="button"
          className={`talk-curtain talk-curtain-${curtain}`}
          aria-label={t[curtain]}
          onClick={() => onCurtain(null)}
        />
      ) : null}
      <p role="status" className="talk-said">
        {curtain ? t[curtain] : current ? t.said(index + 1, slides.length, titleText(current)) : ''}
      </p>
      <div role="status">{leaving.asked ? <p className="talk-note">{t.again}</p> : null}</div>
      {kiosk !== null && touched && !alone && !leaving.asked ? <p className="talk-note">{t.paused}</p> : null}
      {pointing ? <PointerDot host={root} /> : null}
      {panel === 'goTo' ? (
        <GoTo
          count={slides.length}
          onClose={() => setPanel(null)}
          onGo={(to) => {
            setPanel(null);
            onIndex(to);
          }}
        />
      ) : (
        <ControlBar
          index={index}
          count={slides.length}
          shown={!resting && curtain === null && !overview}
          onAct={actOfBar}
        />
      )}
      {panel === 'help' ? <KeysHelp onClose={() => setPanel(null)} /> : null}
    </section>
  );
}

/** Whether somebody has touched the kiosk since it began; opening it was no touch. */
function useTouched(kiosk: number | null, resting: boolean): boolean {
  const [rested, setRested] = useState(false);
  const [touched, setTouched] = useState(false);
  if (kiosk !== null && resting && !rested) setRested(true);
  if (rested && !resting && !touched) setTouched(true);
  return touched;
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
