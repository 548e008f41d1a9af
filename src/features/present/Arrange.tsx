import './arrange.css';
import { type KeyboardEvent, useId, useMemo } from 'react';
import type { Deck } from '../../deck/schema.ts';
import type { Slide } from '../../deck/slide.ts';
import { steppedCount, talkNumbers, talkOrder } from '../../deck/talk-order.ts';
import type { Rehearsed } from '../../deck/talk-time.ts';
import type { Report } from '../../report/dataset/schema.ts';
import type { LookupIndex } from '../../report/lookup/lookup-index.ts';
import { useWords } from '../../ui/language.tsx';
import { ArrangeBar } from './ArrangeBar.tsx';
import { ArrangeChosen } from './ArrangeChosen.tsx';
import { type ArrangeCommand, arrangeCommand } from './arrange-command.ts';
import type { DeckWork } from './deck-work.ts';
import { Thumbnails } from './Thumbnails.tsx';
import { useChosenSlides } from './use-chosen-slides.ts';
import { useToldWork } from './use-told-work.ts';

const words = { zh: { title: '演示编排' }, en: { title: 'Arrange slides' } };

export interface ArrangeProps {
  report: Report;
  deck: Deck;
  /** What each entry says, hidden ones included, in the deck's order. */
  slides: readonly Slide[];
  /** The slide that the talk was left at. */
  startAt: string | null;
  /** What figures and projects are found in. */
  index: LookupIndex;
  /** The report's text; null where it is not on this device. */
  text: string | null;
  /** What slides took when the talk was last timed. */
  rehearsed: Rehearsed;
  work: DeckWork;
  onStart: (id: string) => void;
  /** Shows the slides so that they go on by themselves. */
  onLoop: () => void;
  onClose: () => void;
}

/** Choosing, ordering, writing and annotating the slides of the talk. */
export function Arrange({
  report,
  deck,
  slides,
  startAt,
  index,
  text,
  rehearsed,
  work,
  onStart,
  onLoop,
  onClose,
}: ArrangeProps) {
  const t = useWords(words);
  const id = useId();
  const { at, chosen, choose } = useChosenSlides(deck, startAt);
  const entry = deck.slides[at];
  const slide = slides[at];
  const numbers = useMemo(() => talkNumbers(deck.slides), [deck.slides]);
  const count = useMemo(() => steppedCount(talkOrder(deck.slides)), [deck.slides]);
  const { told, work: toldWork, move } = useToldWork(deck, work, { at, onChoose: choose });
  const [first] = talkOrder(deck.slides);
  const find = useMemo(() => ({ index, first: slide?.refs ?? [] }), [index, slide]);

  const commands: Readonly<Record<ArrangeCommand, () => void>> = {
    up: () => toldWork.shift(chosen, -1),
    down: () => toldWork.shift(chosen, 1),
    undo: () => work.canUndo && toldWork.undo(),
    redo: () => work.canRedo && toldWork.redo(),
    remove: () => chosen.length < deck.slides.length && toldWork.remove(chosen),
    start: () => first && onStart(first.id),
    startHere: () => entry && onStart(entry.id),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const command = arrangeCommand(event);
    if (!command) return;
    event.preventDefault();
    commands[command]();
  };

  return (
    <section className="present arrange" aria-labelledby={`${id}-title`} onKeyDown={onKeyDown}>
      <ArrangeBar
        title={<h2 id={`${id}-title`}>{t.title}</h2>}
        report={report}
        deck={deck}
        at={at}
        find={find}
        text={text}
        rehearsed={rehearsed}
        work={toldWork}
        onLoop={onLoop}
        onClose={onClose}
      />
      <p role="status" className="slide-heard">
        <span key={told.turn}>{told.words}</span>
      </p>
      <div className="arrange-columns">
        <Thumbnails
          deck={deck}
          slides={slides}
          numbers={numbers}
          at={at}
          chosen={chosen}
          rehearsed={rehearsed}
          onChoose={choose}
          onMove={move}
        />
        {entry && slide ? (
          <ArrangeChosen
            report={report}
            deck={deck}
            entry={entry}
            slide={slide}
            chosen={chosen}
            number={numbers[at] ?? null}
            count={count}
            find={find}
            work={toldWork}
            onStart={onStart}
          />
        ) : null}
      </div>
    </section>
  );
}
