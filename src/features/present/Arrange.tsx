import './arrange.css';
import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import type { Deck } from '../../deck/schema.ts';
import type { Slide } from '../../deck/slide.ts';
import { steppedCount, talkNumbers, talkOrder } from '../../deck/talk-order.ts';
import { useWords } from '../../ui/language.tsx';
import { ArrangeBar } from './ArrangeBar.tsx';
import { ArrangeChosen } from './ArrangeChosen.tsx';
import type { DeckWork } from './deck-work.ts';
import { Thumbnails } from './Thumbnails.tsx';
import { useToldWork } from './use-told-work.ts';

const words = { zh: { title: '演示编排' }, en: { title: 'Arrange slides' } };

export interface ArrangeProps {
  deck: Deck;
  /** What each entry says, hidden ones included, in the deck's order. */
  slides: readonly Slide[];
  /** The slide that the talk was left at. */
  startAt: string | null;
  work: DeckWork;
  onStart: (id: string) => void;
  onClose: () => void;
}

/** Choosing, ordering and annotating the slides of the talk. */
export function Arrange({ deck, slides, startAt, work, onStart, onClose }: ArrangeProps) {
  const t = useWords(words);
  const id = useId();
  const [chosenId, setChosenId] = useState(startAt);
  const at = Math.max(
    0,
    deck.slides.findIndex((entry) => entry.id === chosenId),
  );
  const entry = deck.slides[at];
  const slide = slides[at];
  const numbers = useMemo(() => talkNumbers(deck.slides), [deck.slides]);
  const count = useMemo(() => steppedCount(talkOrder(deck.slides)), [deck.slides]);
  const { told, work: toldWork, move } = useToldWork(deck, work, { at, onChoose: setChosenId });

  const onKeyDown = (event: KeyboardEvent) => {
    const command = commandOf(event);
    if (!command) return;
    event.preventDefault();
    if (command === 'up') move(at, at - 1);
    else if (command === 'down') move(at, at + 1);
    else if (command === 'undo' ? work.canUndo : work.canRedo) toldWork[command]();
  };

  return (
    <section className="present arrange" aria-labelledby={`${id}-title`} onKeyDown={onKeyDown}>
      <ArrangeBar
        title={<h2 id={`${id}-title`}>{t.title}</h2>}
        deck={deck}
        at={at}
        work={toldWork}
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
          onChoose={setChosenId}
          onMove={move}
        />
        {entry && slide ? (
          <ArrangeChosen
            entry={entry}
            slide={slide}
            at={at}
            length={deck.slides.length}
            number={numbers[at] ?? null}
            count={count}
            work={toldWork}
            onMove={move}
            onStart={onStart}
          />
        ) : null}
      </div>
    </section>
  );
}

/** Alt with an arrow moves the slide chosen, in a field too; Ctrl+Z and Ctrl+Y are the field's own there. */
function commandOf(event: KeyboardEvent): 'up' | 'down' | 'undo' | 'redo' | null {
  const target = event.target as HTMLElement;
  // A dialog stands over the slides: its keys are its own.
  if (target.closest('dialog')) return null;
  if (event.altKey && event.key === 'ArrowUp') return 'up';
  if (event.altKey && event.key === 'ArrowDown') return 'down';
  if (target.closest('textarea, input, select') || !(event.ctrlKey || event.metaKey)) return null;
  const key = event.key.toLowerCase();
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
  return key === 'y' ? 'redo' : null;
}
