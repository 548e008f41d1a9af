import { useCallback, useEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { slideOf } from '../deck/slide-of.ts';
import { slideSources } from '../deck/slide-sources.ts';
import { Arrange } from '../features/present/Arrange.tsx';
import { DeckPaper } from '../features/present/DeckPaper.tsx';
import { SpeakerWindow } from '../features/present/SpeakerWindow.tsx';
import { type Curtain, Talk } from '../features/present/Talk.tsx';
import { Questions } from '../features/questions/Questions.tsx';
import { useAnswerIndex } from '../features/questions/use-answer-index.ts';
import type { Report } from '../report/schema.ts';
import { useLanguage } from '../ui/language.tsx';
import { useNavigation, type ViewChange } from '../ui/navigation.tsx';
import { BlockedWindow } from './BlockedWindow.tsx';
import { RefusalDialog } from './RefusalDialog.tsx';
import { FIRST_SLIDE, NO_TALK } from './talk-view.ts';
import { useDeck } from './use-deck.ts';
import { useDeckWork } from './use-deck-work.ts';
import { useSlideId } from './use-slide-id.ts';
import { useTalkClock } from './use-talk-clock.ts';
import { useWindowLink } from './use-window-link.ts';
import { changeHash, readHash } from './view-hash.ts';
import type { TalkState } from './window-link.ts';

/** Seconds a slide of the kiosk; an address that asks for less than a reader needs is not followed. */
const KIOSK = { least: 3, most: 3_600 };

function kioskSeconds(params: URLSearchParams): number | null {
  const seconds = Number(params.get('kiosk') ?? Number.NaN);
  return seconds >= KIOSK.least && seconds <= KIOSK.most ? seconds : null;
}

/** Everything that stands over the page while it is presented: the talk, its questions, arrangement and paper. */
export function Presentation({ report, hash }: { report: Report; hash: string }) {
  const language = useLanguage();
  const navigation = useNavigation();
  const hand = useDeck(report);
  const [slideId, goTo] = useSlideId();
  const [curtain, setCurtain] = useState<Curtain>(null);
  const [asking, setAsking] = useState(false);
  const answers = useAnswerIndex(report);
  const printing = usePrinting();
  usePresenting();

  const params = readHash(hash);
  const view = params.get('deck');
  const { deck } = hand;
  const everySlide = useMemo(
    () => deck?.slides.map((entry) => slideOf(entry, report, language)) ?? [],
    [deck, report, language],
  );
  const shown = useMemo(() => new Set(hand.slides.map(({ id }) => id)), [hand.slides]);
  const slides = useMemo(() => everySlide.filter(({ id }) => shown.has(id)), [everySlide, shown]);
  const index = indexOfSlide(deck?.slides.map(({ id }) => id) ?? [], shown, slideId);
  const onIndex = useCallback(
    (next: number) => {
      const slide = slides[next];
      if (slide) goTo(slide.id);
    },
    [slides, goTo],
  );
  const work = useDeckWork(report, hand);
  const onSource = (ref: string) => navigation.go({ figure: ref });
  const role = params.get('window') === 'speaker' ? 'speaker' : 'slides';
  const onState = useCallback(
    (state: TalkState) => {
      goTo(state.slide);
      setCurtain(state.curtain);
      // The speaker went on: the card of the slide before would stand in the way.
      if (readHash(window.location.hash).has('figure')) navigation.go({ figure: null });
    },
    [goTo, navigation],
  );
  const current = slides[index];
  const link = useWindowLink(report.id, role, { slide: slideId ?? current?.id ?? '', curtain }, onState);
  const clock = useTalkClock(report.id);
  const [blocked, setBlocked] = useState(false);
  const openOther = (change: ViewChange) => {
    const address = new URL(
      changeHash(window.location.hash, { figure: null, ...change }),
      window.location.href,
    );
    setBlocked(!link.open(address.href));
  };

  const leave = {
    page: () => navigation.go(NO_TALK),
    ask: () => setAsking(true),
    speaker: () => openOther({ window: 'speaker', slide: slideId ?? FIRST_SLIDE.slide ?? null }),
    arrange: () => navigation.go({ deck: 'edit' }),
    print: () => navigation.go({ deck: 'print' }),
  };

  if (!deck || !work || !current) return null;
  return (
    <>
      {role === 'speaker' ? (
        <SpeakerWindow
          slides={slides}
          index={index}
          onIndex={onIndex}
          curtain={curtain}
          onCurtain={setCurtain}
          notes={deck.slides.find(({ id }) => id === current.id)?.notes ?? ''}
          sources={slideSources(current, report)}
          minutes={deck.minutes}
          onMinutes={work.length}
          clock={clock}
          linked={link.linked}
          onReopen={() => openOther({ window: null, slide: current.id })}
        />
      ) : view === 'edit' ? (
        <Arrange
          deck={deck}
          slides={everySlide}
          startAt={slideId}
          work={work}
          onStart={(id) => navigation.go({ ...NO_TALK, slide: id })}
          onClose={() => navigation.go(NO_TALK)}
        />
      ) : view === 'print' ? (
        <DeckPaper slides={slides} onClose={() => navigation.go({ deck: null, slide: slideId ?? 'cover' })} />
      ) : (
        <Talk
          slides={slides}
          index={index}
          onIndex={onIndex}
          curtain={curtain}
          onCurtain={setCurtain}
          kiosk={kioskSeconds(params)}
          covered={asking || blocked || params.has('figure') || hand.refusal !== null}
          onSource={onSource}
          onLeave={(to) => leave[to]()}
        />
      )}
      {printing && view !== 'print' ? <DeckPaper slides={slides} onClose={() => undefined} /> : null}
      {asking ? (
        <Questions
          report={report}
          index={answers.index}
          unread={answers.unread}
          onOpenSource={onSource}
          onClose={() => setAsking(false)}
        />
      ) : null}
      {blocked ? <BlockedWindow onClose={() => setBlocked(false)} /> : null}
      {hand.refusal ? <RefusalDialog of="deck" refusal={hand.refusal} onClose={hand.dismiss} /> : null}
    </>
  );
}

/** Where the talk is: at the slide named, at the next one shown where that is hidden, else at the first. */
function indexOfSlide(all: readonly string[], shown: ReadonlySet<string>, id: string | null): number {
  const at = id === null ? -1 : all.indexOf(id);
  if (at < 0) return 0;
  const before = all.slice(0, at).filter((other) => shown.has(other)).length;
  return Math.min(before, Math.max(0, shown.size - 1));
}

/** True while the browser prints: it lays the paper out as soon as the handler returns. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return printing;
}

/** Tells the stylesheet that the page behind is not to be seen, reached or heard. */
function usePresenting(): void {
  useEffect(() => {
    document.documentElement.dataset.presenting = '';
    return () => {
      delete document.documentElement.dataset.presenting;
    };
  }, []);
}
