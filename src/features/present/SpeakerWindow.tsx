import './speaker.css';
import { useRef, useState } from 'react';
import { MOST_MINUTES } from '../../deck/schema.ts';
import type { Slide } from '../../deck/slide.ts';
import type { SlideSource } from '../../deck/slide-sources.ts';
import { steppedCount, stepTo } from '../../deck/talk-order.ts';
import { Button } from '../../ui/Button.tsx';
import { useLanguage, useWords } from '../../ui/language.tsx';
import type { Curtain } from './Curtain.tsx';
import { clockText } from './clock-text.ts';
import { KeysHelp } from './KeysHelp.tsx';
import type { CoveredAction, TalkAction } from './keys.ts';
import { pageInWords } from './page-in-words.ts';
import { Scaled } from './Scaled.tsx';
import { SlideView } from './SlideView.tsx';
import { SpeakerActs } from './SpeakerActs.tsx';
import { SpeakerSources } from './SpeakerSources.tsx';
import { TimeField } from './TimeField.tsx';
import { useTalkKeys } from './use-talk-keys.ts';
import { useWallClock } from './use-wall-clock.ts';

const words = {
  zh: {
    title: '演讲者窗口',
    now: (page: string) => `当前：${page}`,
    next: '下一页',
    end: '这是最后一页',
    curtains: { black: '投影为黑屏', white: '投影为白屏' },
    clock: '现在',
    elapsed: '已用',
    here: '本页',
    before: (time: string) => `上次 ${time}`,
    left: '剩余',
    over: '已超时',
    begin: '开始计时',
    pause: '暂停',
    reset: '归零',
    minutes: '时长（分钟）',
    notes: '备注',
    none: '这一页没有备注。',
    sources: '本页数字的出处',
    textShown: '投影为报告原文',
    linked: '与投影窗口已连接',
    alone: '没有找到投影窗口：它可能已关闭，或正在重新载入。',
    reopen: '重新打开投影窗口',
    keys: '按键',
    elsewhere: '这个键在投影窗口中使用：请先点一下投影窗口，再按。',
  },
  en: {
    title: 'Presenter window',
    now: (page: string) => `Now: ${page.charAt(0).toLowerCase()}${page.slice(1)}`,
    next: 'Next',
    end: 'This is the last slide',
    curtains: { black: 'The screen is black', white: 'The screen is white' },
    clock: 'Time',
    elapsed: 'Elapsed',
    here: 'This slide',
    before: (time: string) => `last time ${time}`,
    left: 'Left',
    over: 'Over by',
    begin: 'Start the clock',
    pause: 'Pause',
    reset: 'Reset',
    minutes: 'Duration (minutes)',
    notes: 'Notes',
    none: 'There are no notes for this slide.',
    sources: 'Sources on this slide',
    textShown: 'The slides show the report’s text',
    linked: 'Linked with the slides',
    alone: 'The window with the slides is not found: it may be closed, or loading.',
    reopen: 'Open the slides again',
    keys: 'Shortcuts',
    elsewhere: 'That key works in the window with the slides: click there first, then press it.',
  },
};

export interface SpeakerWindowProps {
  slides: readonly Slide[];
  index: number;
  onIndex: (index: number) => void;
  curtain: Curtain;
  onCurtain: (curtain: Curtain) => void;
  /** The figure or project whose source card stands over the slides; null where none does. */
  card: string | null;
  onCard: (ref: string | null) => void;
  /** Where the report’s text is open on the slides; null where it is not. */
  text: string | null;
  onText: (place: string | null) => void;
  notes: string;
  sources: readonly SlideSource[];
  minutes: number;
  onMinutes: (minutes: number) => void;
  clock: { elapsed: number; running: boolean; toggle: () => void; reset: () => void };
  /** Seconds that the slide has been shown while the clock ran, and in the talk timed before; null: it was not. */
  here: { readonly here: number; readonly before: number | null };
  linked: boolean;
  /** A dialog stands over the window: keys are its own. */
  covered: boolean;
  onReopen: () => void;
}

/** On the second screen, for the speaker alone. */
export function SpeakerWindow(props: SpeakerWindowProps) {
  const { slides, index, onIndex, curtain, onCurtain, card, onCard, notes, sources, linked, covered } = props;
  const { text, onText } = props;
  const t = useWords(words);
  const root = useRef<HTMLElement>(null);
  const language = useLanguage();
  const count = steppedCount(slides);
  const following = stepTo(slides, index, index + 1);
  const [current, next] = [slides[index], following === index ? undefined : slides[following]];
  // As in the talk: with the screen black, a key of the slides brings it back and no more.
  const step = (to: number) => (curtain ? onCurtain(null) : onIndex(stepTo(slides, index, to)));
  const jump = (to: number) => (curtain ? onCurtain(null) : onIndex(to));
  const draw = (colour: 'black' | 'white') => onCurtain(curtain === colour ? null : colour);
  const [first] = sources;
  const showText = () => {
    if (text) onText(null);
    else if (linked && first && !curtain) onText(card ?? first.ref);
  };
  const [helped, setHelped] = useState(false);
  const [elsewhere, setElsewhere] = useState(false);
  const keys: Partial<Record<TalkAction, () => void>> = {
    next: () => step(index + 1),
    previous: () => step(index - 1),
    nextRow: () => step(index + 1),
    previousRow: () => step(index - 1),
    first: () => jump(0),
    last: () => jump(count - 1),
    black: () => draw('black'),
    white: () => draw('white'),
    // Without the slides no card would stand anywhere.
    source: () => linked && first && onCard(first.ref),
    // The same key returns to the slide, as it does there.
    text: showText,
    leave: () => (text ? onText(null) : card ? onCard(null) : curtain ? onCurtain(null) : undefined),
    help: () => setHelped(true),
    // The slides have a screen of their own; here the key must only not load the window anew.
    enterFullScreen: () => undefined,
    // This is the window that it opens.
    speaker: () => undefined,
  };
  const act = (action: TalkAction | CoveredAction) => {
    if (action === 'uncover') {
      setHelped(false);
      return;
    }
    setElsewhere(keys[action] === undefined);
    keys[action]?.();
  };
  useTalkKeys(root, act, covered || helped ? 'panel' : null);
  return (
    <section ref={root} className="present speaker" aria-label={t.title}>
      <header className="speaker-bar">
        <Clock {...props} />
        <Button onClick={() => setHelped(true)}>{t.keys}</Button>
        <p role="status" className={linked ? 'speaker-quiet' : 'speaker-alone'}>
          {linked ? t.linked : t.alone} {linked ? null : <Button onClick={props.onReopen}>{t.reopen}</Button>}
        </p>
      </header>
      <div role="status">{elsewhere ? <p className="speaker-elsewhere">{t.elsewhere}</p> : null}</div>
      {helped ? <KeysHelp desk onClose={() => setHelped(false)} /> : null}
      <div className="speaker-columns">
        <div className="speaker-now">
          <h2>{t.now(pageInWords(slides, index, language))}</h2>
          {current ? (
            <div inert>
              <Scaled className="speaker-slide">
                <SlideView slide={current} number={index + 1} count={count} />
              </Scaled>
            </div>
          ) : null}
          {curtain ? <p className="speaker-curtain">{t.curtains[curtain]}</p> : null}
          {text && !curtain ? <p className="speaker-curtain">{t.textShown}</p> : null}
          <SpeakerActs
            {...props}
            isLast={!next}
            hasText={text !== null}
            onText={!text && (!linked || !first || curtain !== null) ? null : showText}
            onStep={(by) => step(index + by)}
            onDraw={draw}
          />
          <h2>{t.sources}</h2>
          <SpeakerSources sources={sources} card={card} onCard={onCard} linked={linked} />
        </div>
        <div className="speaker-next">
          <h2>{t.next}</h2>
          {next ? (
            <div inert>
              <Scaled className="speaker-slide">
                <SlideView slide={next} number={following + 1} count={count} />
              </Scaled>
            </div>
          ) : (
            <p className="speaker-quiet">{t.end}</p>
          )}
          <h2>{t.notes}</h2>
          <p className={notes.trim() === '' ? 'speaker-quiet' : 'speaker-notes'}>
            {notes.trim() === '' ? t.none : notes}
          </p>
        </div>
      </div>
    </section>
  );
}

function Clock({ clock, here: { here, before }, minutes, onMinutes }: SpeakerWindowProps) {
  const t = useWords(words);
  const left = minutes * 60 - clock.elapsed;
  const now = useWallClock();
  return (
    <div className="speaker-clock">
      <p>
        {t.clock} <strong>{now}</strong>
      </p>
      <p>
        {t.elapsed} <strong>{clockText(clock.elapsed)}</strong>
      </p>
      <p className={left < 0 ? 'speaker-over' : undefined}>
        {left < 0 ? t.over : t.left} <strong>{clockText(Math.abs(left))}</strong>
      </p>
      <p>
        {t.here} <strong>{clockText(here)}</strong>
        {before === null ? null : <span className="speaker-quiet"> {t.before(clockText(before))}</span>}
      </p>
      <Button onClick={clock.toggle}>{clock.running ? t.pause : t.begin}</Button>
      <Button onClick={clock.reset}>{t.reset}</Button>
      <TimeField label={t.minutes} value={minutes} least={1} most={MOST_MINUTES} onValue={onMinutes} />
    </div>
  );
}
