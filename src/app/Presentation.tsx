import { useCallback, useEffect, useMemo, useState } from 'react';
import { defaultDeck } from '../deck/default-deck.ts';
import { slideOf } from '../deck/slide-of.ts';
import { type Curtain, Talk } from '../features/present/Talk.tsx';
import { Questions } from '../features/questions/Questions.tsx';
import { useAnswerIndex } from '../features/questions/use-answer-index.ts';
import type { Report } from '../report/schema.ts';
import { useLanguage } from '../ui/language.tsx';
import { useNavigation } from '../ui/navigation.tsx';
import { NO_TALK } from './talk-view.ts';
import { useSlideId } from './use-slide-id.ts';
import { readHash } from './view-hash.ts';

/** Seconds a slide of the kiosk; an address that asks for less than a reader needs is not followed. */
const KIOSK = { least: 3, most: 3_600 };

function kioskSeconds(params: URLSearchParams): number | null {
  const seconds = Number(params.get('kiosk') ?? Number.NaN);
  return seconds >= KIOSK.least && seconds <= KIOSK.most ? seconds : null;
}

/** Everything that stands over the page while it is presented: the talk, its questions, its second window. */
export function Presentation({ report, hash }: { report: Report; hash: string }) {
  const language = useLanguage();
  const navigation = useNavigation();
  const [slideId, goTo] = useSlideId();
  const [curtain, setCurtain] = useState<Curtain>(null);
  const [asking, setAsking] = useState(false);
  const answers = useAnswerIndex(report);
  usePresenting();

  const params = readHash(hash);
  const entries = useMemo(() => defaultDeck(report).slides, [report]);
  const slides = useMemo(
    () => entries.map((entry) => slideOf(entry, report, language)),
    [entries, report, language],
  );
  const index = Math.max(
    0,
    slides.findIndex(({ id }) => id === slideId),
  );
  const onIndex = useCallback(
    (next: number) => {
      const slide = slides[next];
      if (slide) goTo(slide.id);
    },
    [slides, goTo],
  );
  const onSource = (ref: string) => navigation.go({ figure: ref });

  return (
    <>
      <Talk
        slides={slides}
        index={index}
        onIndex={onIndex}
        curtain={curtain}
        onCurtain={setCurtain}
        kiosk={kioskSeconds(params)}
        covered={asking || params.has('figure')}
        onSource={onSource}
        onLeave={(to) => {
          if (to === 'page') navigation.go(NO_TALK);
          if (to === 'ask') setAsking(true);
        }}
      />
      {asking ? (
        <Questions
          report={report}
          index={answers.index}
          unread={answers.unread}
          onOpenSource={onSource}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </>
  );
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
