import { useCallback, useEffect, useState } from 'react';
import { setMinutes } from '../../deck/edit.ts';
import { slideSources } from '../../deck/slide-sources.ts';
import { SpeakerWindow } from '../../features/present/SpeakerWindow.tsx';
import type { Report } from '../../report/dataset/schema.ts';
import type { DeckEditor } from '../storage/use-deck.ts';
import { answerEarlyKeys } from '../view/early-keys.ts';
import { useOtherWindow } from './use-other-window.tsx';
import { useRehearsal } from './use-rehearsal.ts';
import { useTalkClock } from './use-talk-clock.ts';
import type { TalkSlides } from './use-talk-slides.ts';
import { useWindowLink } from './use-window-link.ts';
import type { Shown, TalkState } from './window-link.ts';

/** The second window, for the speaker alone: it steps the slides and is stepped by them. */
export function PresenterWindow({
  report,
  editor,
  talk,
}: {
  report: Report;
  editor: DeckEditor;
  talk: TalkSlides;
}) {
  const { deck, slides, index, current, slideId, goTo } = talk;
  const [over, setOver] = useState<Omit<Shown, 'slide'>>({ curtain: null, card: null, text: null });
  const onState = useCallback(
    ({ slide, curtain, card, text }: TalkState) => {
      goTo(slide);
      setOver({ curtain, card, text });
    },
    [goTo],
  );
  const link = useWindowLink({
    report: report.id,
    role: 'speaker',
    shown: { slide: slideId ?? current.id, ...over },
    onState,
    deck: editor.shared,
    onDeck: editor.adopt,
  });
  const other = useOtherWindow(link, 'slides');
  useEffect(answerEarlyKeys, []);
  const clock = useTalkClock(report.id);
  const rehearsal = useRehearsal(report.id, current.id, clock);
  return (
    <>
      <SpeakerWindow
        slides={slides}
        index={index}
        onIndex={(next) => {
          talk.onIndex(next);
          // What was opened from the slide before would stand in the way.
          setOver({ ...over, card: null, text: null });
        }}
        curtain={over.curtain}
        onCurtain={(curtain) => setOver({ ...over, curtain })}
        card={over.card}
        onCard={(card) => setOver({ ...over, card, text: null })}
        text={over.text}
        onText={(text) => setOver({ ...over, text })}
        notes={deck.slides.find(({ id }) => id === current.id)?.notes ?? ''}
        sources={slideSources(current, report)}
        minutes={deck.minutes}
        onMinutes={(minutes) => editor.change((before) => setMinutes(before, minutes), 'minutes')}
        clock={{
          ...clock,
          reset: () => {
            rehearsal.begin();
            clock.reset();
          },
        }}
        here={rehearsal}
        linked={link.linked}
        covered={other.blocked !== null}
        onReopen={() => other.open({ window: null, slide: current.id })}
      />
      {other.blocked}
    </>
  );
}
