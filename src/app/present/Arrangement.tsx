import { useState } from 'react';
import { useLookupIndex } from '../../components/use-lookup-index.ts';
import { Arrange } from '../../features/present/Arrange.tsx';
import type { Report } from '../../report/dataset/schema.ts';
import { useNavigation } from '../../ui/navigation.tsx';
import type { DeckEditor } from '../storage/use-deck.ts';
import { useSourceText } from '../storage/use-source-text.ts';
import { FIRST_SLIDE, NO_TALK } from '../view/talk-view.ts';
import { useDeckWork } from './use-deck-work.ts';
import { rehearsedSeconds } from './use-rehearsal.ts';
import type { TalkSlides } from './use-talk-slides.ts';

/** Where the deck is put together. */
export function Arrangement({
  report,
  editor,
  talk: { deck, every, slideId },
}: {
  report: Report;
  editor: DeckEditor;
  talk: TalkSlides;
}) {
  const navigation = useNavigation();
  const work = useDeckWork(report, editor);
  const { index } = useLookupIndex(report, true);
  const [rehearsed] = useState(() => rehearsedSeconds(report.id));
  const text = useSourceText(report.source.sha256);
  if (!work) return null;
  return (
    <Arrange
      report={report}
      deck={deck}
      index={index}
      text={text?.text ?? null}
      rehearsed={rehearsed}
      slides={every}
      startAt={slideId}
      work={work}
      onStart={(id) => navigation.go({ ...NO_TALK, slide: id })}
      onLoop={() => navigation.go({ ...NO_TALK, ...FIRST_SLIDE, kiosk: String(deck.seconds) })}
      onClose={() => navigation.go(NO_TALK)}
    />
  );
}
