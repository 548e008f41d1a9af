import './arrange.css';
import { type DragEvent, type KeyboardEvent, useId, useMemo, useState } from 'react';
import { MOST_NOTES } from '../../deck/edit.ts';
import type { Deck } from '../../deck/schema.ts';
import { type Slide, titleText } from '../../deck/slide.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/language.tsx';
import { ArrangeBar } from './ArrangeBar.tsx';
import type { DeckWork } from './deck-work.ts';
import { Scaled } from './Scaled.tsx';
import { SlideView } from './SlideView.tsx';

const words = {
  zh: {
    title: '演示编排',
    list: '各页，按放映顺序',
    position: (page: number, title: string) => `第 ${page} 页：${title}`,
    hidden: '不放映',
    lost: '报告中已无此内容',
    up: '上移',
    down: '下移',
    hide: '不放映',
    show: '恢复放映',
    remove: '删去此页',
    start: '从此页开始演示',
    notes: '备注（演讲者窗口可见，也写入 PPT 备注）',
    moved: (page: number) => `已移到第 ${page} 页`,
    removed: '已删去此页，可撤销',
    hint: 'Alt+↑、Alt+↓ 移动所选页，也可拖动',
    drag: '拖动以移动此页',
  },
  en: {
    title: 'Arrangement of the deck',
    list: 'Slides in the order of the talk',
    position: (page: number, title: string) => `Slide ${page}: ${title}`,
    hidden: 'Left out',
    lost: 'No longer in the report',
    up: 'Move up',
    down: 'Move down',
    hide: 'Leave out',
    show: 'Show again',
    remove: 'Remove slide',
    start: 'Start the talk here',
    notes: 'Notes (in the presenter window and in the notes of the PPT)',
    moved: (page: number) => `Moved to slide ${page}`,
    removed: 'Slide removed; this can be undone',
    hint: 'Alt+↑ and Alt+↓ move the slide chosen; it can be dragged too',
    drag: 'Drag to move this slide',
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
  const [said, setSaid] = useState('');
  const at = Math.max(
    0,
    deck.slides.findIndex((entry) => entry.id === chosenId),
  );
  const entry = deck.slides[at];
  const slide = slides[at];

  const move = (from: number, to: number) => {
    const moved = deck.slides[from];
    if (!moved || to < 0 || to >= deck.slides.length || to === from) return;
    work.move(moved.id, to);
    setChosenId(moved.id);
    setSaid(t.moved(to + 1));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const inField = (event.target as HTMLElement).closest('textarea, input, select') !== null;
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      move(at, at + (event.key === 'ArrowUp' ? -1 : 1));
    }
    if (inField || !(event.ctrlKey || event.metaKey)) return;
    const key = event.key.toLowerCase();
    if (key !== 'z' && key !== 'y') return;
    event.preventDefault();
    if (key === 'y' || event.shiftKey) work.redo();
    else work.undo();
  };

  return (
    <section className="present arrange" aria-labelledby={`${id}-title`} onKeyDown={onKeyDown}>
      <ArrangeBar
        title={<h2 id={`${id}-title`}>{t.title}</h2>}
        deck={deck}
        at={at}
        work={work}
        onClose={onClose}
      />
      <p role="status" className="slide-heard">
        {said}
      </p>
      <div className="arrange-room">
        <Thumbnails deck={deck} slides={slides} at={at} onChoose={setChosenId} onMove={move} />
        {entry && slide ? (
          <div className="arrange-chosen">
            <div className="arrange-acts">
              <Button onClick={() => move(at, at - 1)} disabled={at === 0}>
                {t.up}
              </Button>
              <Button onClick={() => move(at, at + 1)} disabled={at === deck.slides.length - 1}>
                {t.down}
              </Button>
              <Button onClick={() => work.hide(entry.id, !entry.hidden)}>
                {entry.hidden ? t.show : t.hide}
              </Button>
              <Button
                disabled={deck.slides.length === 1}
                onClick={() => {
                  setChosenId(deck.slides[at + 1]?.id ?? deck.slides[at - 1]?.id ?? null);
                  work.remove(entry.id);
                  setSaid(t.removed);
                }}
              >
                {t.remove}
              </Button>
              <Button tone="strong" onClick={() => onStart(entry.id)}>
                {t.start}
              </Button>
            </div>
            <div inert>
              <Scaled className="arrange-preview">
                <SlideView slide={slide} number={at + 1} count={deck.slides.length} />
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

function Thumbnails({
  deck,
  slides,
  at,
  onChoose,
  onMove,
}: {
  deck: Deck;
  slides: readonly Slide[];
  at: number;
  onChoose: (id: string) => void;
  onMove: (from: number, to: number) => void;
}) {
  const t = useWords(words);
  const [dragged, setDragged] = useState<number | null>(null);
  const [over, setOver] = useState<number | null>(null);
  const end = () => {
    setDragged(null);
    setOver(null);
  };
  // Drawn once for each slide: a drag or a note must not draw a hundred charts anew.
  const pictures = useMemo(
    () =>
      slides.map((slide, index) => (
        <div key={slide.id} className="arrange-thumb" inert aria-hidden="true">
          <SlideView slide={slide} number={index + 1} count={slides.length} />
        </div>
      )),
    [slides],
  );
  return (
    <ol className="arrange-list" aria-label={t.list}>
      {deck.slides.map((entry, index) => {
        const slide = slides[index];
        if (!slide) return null;
        const grip = {
          draggable: true,
          onDragStart: (event: DragEvent) => {
            event.dataTransfer.effectAllowed = 'move';
            // Firefox begins no drag without data.
            event.dataTransfer.setData('text/plain', entry.id);
            setDragged(index);
          },
          onDragEnd: end,
        };
        const landing = {
          onDragOver: (event: DragEvent) => {
            if (dragged === null) return;
            event.preventDefault();
            setOver(index);
          },
          onDrop: (event: DragEvent) => {
            if (dragged === null) return;
            event.preventDefault();
            onMove(dragged, index);
            end();
          },
        };
        return (
          <li
            key={entry.id}
            className={`${entry.hidden ? 'arrange-out' : ''} ${over === index && dragged !== index ? 'arrange-over' : ''}`}
            {...grip}
            {...landing}
          >
            {/* Beside the button: Firefox begins no drag on one. */}
            <span className="arrange-number" aria-hidden="true" title={t.drag}>
              {index + 1}
            </span>
            <button
              type="button"
              aria-current={index === at ? 'true' : undefined}
              aria-label={t.position(index + 1, titleText(slide))}
              onClick={() => onChoose(entry.id)}
            >
              {pictures[index]}
              <span className="arrange-name">{titleText(slide)}</span>
            </button>
            {entry.hidden ? <span className="arrange-flag">{t.hidden}</span> : null}
            {slide.body.type === 'missing' ? (
              <span className="arrange-flag arrange-lost">{t.lost}</span>
            ) : null}
          </li>
        );
      })}
    </ol>
  );
}
