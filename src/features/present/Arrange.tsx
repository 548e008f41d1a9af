import './arrange.css';
import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import { addSlides, MOST_NOTES, moveSlide, talkNumbers } from '../../deck/edit.ts';
import type { Deck } from '../../deck/schema.ts';
import type { Slide } from '../../deck/slide.ts';
import { terms } from '../../report/language/terms.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/language.tsx';
import { ArrangeBar } from './ArrangeBar.tsx';
import type { DeckWork } from './deck-work.ts';
import { Scaled } from './Scaled.tsx';
import { SlideView } from './SlideView.tsx';
import { Thumbnails } from './Thumbnails.tsx';

const words = {
  zh: {
    title: '演示编排',
    up: '上移',
    down: '下移',
    hide: '不放映',
    show: '恢复放映',
    remove: '删去此页',
    start: '从此页开始演示',
    notes: '备注（演讲者窗口可见，也写入 PPT 备注）',
    moved: (page: number) => `已移到第${page}页`,
    movedLeftOut: (position: number) => `已移到列表第${position}位（不放映）`,
    hidden: '此页不放映',
    shown: '此页恢复放映',
    added: (pages: number) => `已加入${pages}页，可撤销`,
    full: '没有加入：演示已到页数上限',
    removed: '已删去此页，可撤销',
    restored: `已恢复${terms.defaultSlides.zh}，可撤销`,
    undone: '已撤销',
    redone: '已重做',
    hint: 'Alt+↑、Alt+↓ 移动所选页，也可拖动',
  },
  en: {
    title: 'Arrange slides',
    up: 'Move up',
    down: 'Move down',
    hide: 'Hide',
    show: 'Show',
    remove: 'Remove slide',
    start: 'Present from this slide',
    notes: 'Notes (in the presenter window and in the notes of the PPT)',
    moved: (page: number) => `Moved to slide ${page}`,
    movedLeftOut: (position: number) => `Moved to position ${position} of the list (hidden)`,
    hidden: 'Slide hidden',
    shown: 'Slide shown again',
    added: (pages: number) => `${pages === 1 ? '1 slide' : `${pages} slides`} added; this can be undone`,
    full: 'Nothing added: there are as many slides as a presentation can hold',
    removed: 'Slide removed; this can be undone',
    restored: `The ${terms.defaultSlides.en} are back; this can be undone`,
    undone: 'Undone',
    redone: 'Redone',
    hint: 'Alt+↑ and Alt+↓ move the slide chosen; it can be dragged too',
  },
};

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
  const [said, setSaid] = useState({ words: '', turn: 0 });
  const say = (words: string) => setSaid(({ turn }) => ({ words, turn: turn + 1 }));
  const at = Math.max(
    0,
    deck.slides.findIndex((entry) => entry.id === chosenId),
  );
  const entry = deck.slides[at];
  const slide = slides[at];
  const numbers = useMemo(() => talkNumbers(deck.slides), [deck.slides]);
  const count = numbers.filter((number) => number !== null).length;

  const move = (from: number, to: number) => {
    const moved = deck.slides[from];
    if (!moved || to < 0 || to >= deck.slides.length || to === from) return;
    work.move(moved.id, to);
    setChosenId(moved.id);
    const number = talkNumbers(moveSlide(deck, moved.id, to).slides)[to] ?? null;
    say(number === null ? t.movedLeftOut(to + 1) : t.moved(number));
  };
  /** The deck's work, each change of which is told to those who do not see the list. */
  const told: DeckWork = {
    ...work,
    hide: (id, hidden) => {
      work.hide(id, hidden);
      say(hidden ? t.hidden : t.shown);
    },
    remove: (id) => {
      setChosenId(deck.slides[at + 1]?.id ?? deck.slides[at - 1]?.id ?? null);
      work.remove(id);
      say(t.removed);
    },
    add: (entries, position) => {
      const longer = addSlides(deck, entries, position);
      work.add(entries, position);
      if (longer !== deck) setChosenId(longer.slides[position]?.id ?? null);
      say(longer === deck ? t.full : t.added(entries.length));
    },
    restore: () => {
      work.restore();
      say(t.restored);
    },
    undo: () => {
      work.undo();
      say(t.undone);
    },
    redo: () => {
      work.redo();
      say(t.redone);
    },
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const command = commandOf(event);
    if (!command) return;
    event.preventDefault();
    if (command === 'up') move(at, at - 1);
    else if (command === 'down') move(at, at + 1);
    else if (command === 'undo' ? work.canUndo : work.canRedo) told[command]();
  };

  return (
    <section className="present arrange" aria-labelledby={`${id}-title`} onKeyDown={onKeyDown}>
      <ArrangeBar
        title={<h2 id={`${id}-title`}>{t.title}</h2>}
        deck={deck}
        at={at}
        work={told}
        onClose={onClose}
      />
      <p role="status" className="slide-heard">
        {/* Said anew, so that the same words are heard a second time. */}
        <span key={said.turn}>{said.words}</span>
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
          <div className="arrange-chosen">
            <div className="arrange-acts">
              <Button onClick={() => move(at, at - 1)} disabled={at === 0}>
                {t.up}
              </Button>
              <Button onClick={() => move(at, at + 1)} disabled={at === deck.slides.length - 1}>
                {t.down}
              </Button>
              <Button onClick={() => told.hide(entry.id, !entry.hidden)}>
                {entry.hidden ? t.show : t.hide}
              </Button>
              <Button disabled={deck.slides.length === 1} onClick={() => told.remove(entry.id)}>
                {t.remove}
              </Button>
              <Button tone="strong" onClick={() => onStart(entry.id)}>
                {t.start}
              </Button>
            </div>
            <div inert>
              <Scaled className="arrange-preview">
                <SlideView slide={slide} number={numbers[at] ?? null} count={count} />
              </Scaled>
            </div>
            <label className="arrange-notes">
              {t.notes}
              <textarea
                key={entry.id}
                value={entry.notes}
                maxLength={MOST_NOTES}
                rows={5}
                onChange={(event) => work.note(entry.id, event.currentTarget.value)}
              />
            </label>
            <p className="arrange-hint">{t.hint}</p>
          </div>
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
