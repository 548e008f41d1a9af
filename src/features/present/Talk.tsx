import './talk.css';
import { useCallback, useEffect, useRef } from 'react';
import { titleText } from '../../deck/slide.ts';
import { steppedCount, stepTo } from '../../deck/talk-order.ts';
import { headings } from '../../report/language/terms.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { ControlBar } from './ControlBar.tsx';
import { CurtainOver, curtainWords } from './Curtain.tsx';
import { GoTo } from './GoTo.tsx';
import { KeysHelp } from './KeysHelp.tsx';
import type { Cover } from './keys.ts';
import { PointerDot } from './PointerDot.tsx';
import { pageInWords } from './page-in-words.ts';
import { SlideArea } from './SlideArea.tsx';
import { type LengthAsked, TalkLength } from './TalkLength.tsx';
import { UprightWords } from './UprightWords.tsx';
import { HIDES_AFTER_MS, POINTER_ACTS, useIdle } from './use-idle.ts';
import { useKiosk } from './use-kiosk.ts';
import { type TalkCourse, useTalkActions } from './use-talk-actions.ts';
import { useTalkKeys } from './use-talk-keys.ts';
import { useTalkLayout } from './use-talk-layout.ts';
import { useWakeLock } from './use-wake-lock.ts';

const words = {
  zh: {
    talk: headings.presentation.zh,
    colon: '：',
    again: '再按一次 Esc 退出演示',
    unknown: '演示中没有链接所指的那一页（可能已删去），现从第一页开始。',
    paused: '自动播放已暂停，一分钟无人操作后继续',
  },
  en: {
    talk: headings.presentation.en,
    colon: ': ',
    again: 'Press Esc again to end the presentation',
    unknown: 'The slide of the link is not here (it may have been removed): this is the first.',
    paused: 'Advancing is paused; it goes on after a minute without a touch',
  },
};

export interface TalkProps extends TalkCourse {
  /** The address names a slide that is not in the deck. */
  unknown: boolean;
  /** Seconds a slide in a kiosk; null: the speaker steps. */
  kiosk: number | null;
  /** How long the talk is to take, asked over its cover; null: it is known. */
  length: LengthAsked | null;
  /** What stands over the slides (a source card, questions): keys are its own, but for those of a clicker. */
  cover: Cover | null;
}

export function Talk({ unknown, kiosk, length, cover, ...course }: TalkProps) {
  const { slides, index, onIndex, curtain, onCurtain, onSource, onUncover } = course;
  const covered = cover !== null;
  const t = useWords(words);
  const language = useLanguage();
  const root = useRef<HTMLElement>(null);
  const arranged = useTalkLayout(root, slides.length);
  const { layout, upright, overview, setOverview } = arranged;
  const { act, actOfBar, panel, setPanel, pointing, askedToLeave } = useTalkActions(root, course, arranged);
  // A clicker brings neither bar nor cursor: the audience sees the slide and nothing over it.
  const resting = useIdle(root, HIDES_AFTER_MS, POINTER_ACTS);
  useWakeLock(root);
  useTalkKeys(root, act, cover ?? (panel ? 'panel' : null));
  // What had the focus is out of sight: who does not see the screen is told that this is the talk, and Tab goes on in it.
  useEffect(() => root.current?.focus({ preventScroll: true }), []);

  const count = steppedCount(slides);
  // A kiosk goes round the talk alone.
  const next = index + 1 >= count ? 0 : index + 1;
  const advance = useCallback(() => onIndex(next), [onIndex, next]);
  const onAlone = useCallback(() => {
    setPanel(null);
    if (covered) onUncover();
  }, [setPanel, covered, onUncover]);
  const { paused } = useKiosk(root, kiosk, { held: covered || panel !== null, advance, onAlone });

  return (
    <section
      ref={root}
      tabIndex={-1}
      aria-label={t.talk}
      className={`talk ${resting || pointing ? 'talk-no-cursor' : ''}`}
    >
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
      {upright !== null && slides[index] ? (
        <UprightWords key={slides[index].id} slide={slides[index]} top={upright} onSwipe={act} />
      ) : null}
      {curtain ? <CurtainOver colour={curtain} onOpen={() => onCurtain(null)} /> : null}
      <TalkSaid slides={slides} index={index} curtain={curtain} />
      {length && kiosk === null ? <TalkLength {...length} /> : null}
      <TalkNotes asked={askedToLeave} unknown={unknown} paused={paused} />
      {pointing ? <PointerDot host={root} /> : null}
      {panel === 'goTo' ? (
        <GoTo
          count={slides.length}
          onClose={() => setPanel(null)}
          onGo={(to) => {
            // The next Tab goes to what the slide holds, and not on from where the field was.
            root.current?.focus({ preventScroll: true });
            setPanel(null);
            onIndex(to);
          }}
        />
      ) : (
        <ControlBar
          page={pageInWords(slides, index, language)}
          atStart={index === 0}
          atEnd={course.returnTo === null && stepTo(slides, index, index + 1) === index}
          shown={!resting && curtain === null && !overview}
          kiosk={kiosk !== null}
          onAct={actOfBar}
        />
      )}
      {panel === 'help' ? <KeysHelp onClose={() => setPanel(null)} /> : null}
    </section>
  );
}

/** What is said over the slide for a while. */
function TalkNotes({ asked, unknown, paused }: { asked: boolean; unknown: boolean; paused: boolean }) {
  const t = useWords(words);
  return (
    <>
      <div role="status">
        {asked || unknown ? <p className="talk-note">{asked ? t.again : t.unknown}</p> : null}
      </div>
      {paused && !asked && !unknown ? <p className="talk-note">{t.paused}</p> : null}
    </>
  );
}

/** What a screen reader says at each step. */
function TalkSaid({ slides, index, curtain }: Pick<TalkCourse, 'slides' | 'index' | 'curtain'>) {
  const t = useWords(words);
  const curtains = useWords(curtainWords);
  const language = useLanguage();
  const current = slides[index];
  return (
    <p role="status" className="talk-said">
      {curtain
        ? curtains[curtain]
        : current
          ? pageInWords(slides, index, language) + t.colon + titleText(current)
          : ''}
    </p>
  );
}
