import { useCallback, useEffect, useState } from 'react';
import { useLookupIndex } from '../../components/use-lookup-index.ts';
import { LEAST_SECONDS, MOST_SECONDS } from '../../deck/schema.ts';
import type { Curtain } from '../../features/present/Curtain.tsx';
import { Talk } from '../../features/present/Talk.tsx';
import { HallProvider } from '../../features/questions/hall.ts';
import { Questions } from '../../features/questions/Questions.tsx';
import type { Report } from '../../report/dataset/schema.ts';
import { useNavigation } from '../../ui/navigation.tsx';
import type { DeckEditor } from '../storage/use-deck.ts';
import { answerEarlyKeys } from '../view/early-keys.ts';
import { FIRST_SLIDE, NO_TALK } from '../view/talk-view.ts';
import { readHash } from '../view/view-hash.ts';
import { useAnswerSlide } from './use-answer-slide.ts';
import { useHallOf } from './use-hall-of.ts';
import { useLengthAsked } from './use-length-asked.ts';
import { useOtherWindow } from './use-other-window.tsx';
import { useLargeCards } from './use-presenting.ts';
import type { TalkSlides } from './use-talk-slides.ts';
import { useWindowLink } from './use-window-link.ts';
import type { TalkState } from './window-link.ts';

/** Seconds a slide of the kiosk; an address that asks for less than a reader needs is not followed. */
function kioskSeconds(params: URLSearchParams): number | null {
  const seconds = Number(params.get('kiosk') ?? Number.NaN);
  return seconds >= LEAST_SECONDS && seconds <= MOST_SECONDS ? seconds : null;
}

/** What the audience sees: the talk, with its questions and source cards, in step with the presenter window. */
export function SlidesWindow({
  report,
  editor,
  talk,
  params,
}: {
  report: Report;
  editor: DeckEditor;
  talk: TalkSlides;
  params: URLSearchParams;
}) {
  const navigation = useNavigation();
  const { slides, index, current, slideId, goTo, onIndex } = talk;
  const [curtain, setCurtain] = useState<Curtain>(null);
  const [asking, setAsking] = useState(false);
  const lookup = useLookupIndex(report, asking);
  const kiosk = kioskSeconds(params);
  const card = params.get('figure');
  const text = params.get('text');
  useLargeCards();
  // Later than the keys of the talk itself, which are heard from its first rendering on.
  useEffect(answerEarlyKeys, []);

  const onState = useCallback(
    (state: TalkState) => {
      goTo(state.slide);
      setCurtain(state.curtain);
      const here = readHash(window.location.hash);
      const isOver = here.get('figure') === state.card && here.get('text') === state.text;
      if (!isOver) navigation.go({ figure: state.card, text: state.text });
    },
    [goTo, navigation],
  );
  const link = useWindowLink({
    report: report.id,
    role: 'slides',
    shown: { slide: slideId ?? current.id, curtain, card, text },
    onState,
    deck: editor.shared,
    onDeck: editor.adopt,
  });
  const presenter = useOtherWindow(link, 'speaker');
  const lengthAsked = useLengthAsked(report, editor, talk);
  const answer = useAnswerSlide(editor, talk);
  const hall = useHallOf(report, (ref) => {
    setAsking(false);
    answer.show(ref);
  });
  const onSource = (ref: string) => navigation.go({ figure: ref });
  const onUncover = useCallback(() => {
    setAsking(false);
    navigation.go({ figure: null, text: null });
  }, [navigation]);
  const leave = {
    page: () => navigation.go(NO_TALK),
    ask: () => setAsking(true),
    speaker: () => presenter.open({ window: 'speaker', slide: slideId ?? FIRST_SLIDE.slide ?? null }),
    arrange: () => navigation.go({ deck: 'edit' }),
    print: () => navigation.go({ deck: 'print' }),
    kiosk: () => navigation.go({ kiosk: kiosk === null ? String(talk.deck.seconds) : null }),
  };
  return (
    <>
      <Talk
        slides={slides}
        index={index}
        onIndex={onIndex}
        returnTo={answer.returnTo}
        curtain={curtain}
        onCurtain={setCurtain}
        unknown={talk.unknown}
        kiosk={kiosk}
        length={lengthAsked}
        cover={
          text !== null
            ? 'text'
            : asking || presenter.blocked !== null || card !== null || editor.refusal !== null
              ? 'panel'
              : null
        }
        onSource={onSource}
        onText={(ref) => navigation.go({ text: ref })}
        onUncover={onUncover}
        onLeave={(to) => leave[to]()}
      />
      {asking ? (
        <HallProvider value={hall}>
          <Questions
            report={report}
            index={lookup.index}
            unread={lookup.unread}
            over="talk"
            onOpenSource={onSource}
            onOpenList={null}
            onOpenPlace={null}
            onOpenText={(place) => navigation.go({ text: place })}
            onClose={() => setAsking(false)}
          />
        </HallProvider>
      ) : null}
      {presenter.blocked}
    </>
  );
}
