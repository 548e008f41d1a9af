import { MOST_NOTES } from '../../deck/edit.ts';
import type { SlideEntry } from '../../deck/schema.ts';
import type { Slide } from '../../deck/slide.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/language.tsx';
import type { DeckWork } from './deck-work.ts';
import { Scaled } from './Scaled.tsx';
import { SlideView } from './SlideView.tsx';

const words = {
  zh: {
    up: '上移',
    down: '下移',
    hide: '不放映',
    behind: '移到备用',
    told: '放回演示',
    show: '恢复放映',
    remove: '删去此页',
    start: '从此页开始演示',
    notes: '备注（演讲者窗口可见，也写入 PPT 备注）',
    hint: 'Alt+↑、Alt+↓ 移动所选页，也可拖动',
  },
  en: {
    up: 'Move up',
    down: 'Move down',
    hide: 'Hide',
    behind: 'To the backup',
    told: 'Into the presentation',
    show: 'Show',
    remove: 'Remove slide',
    start: 'Present from this slide',
    notes: 'Notes (in the presenter window and in the notes of the PPT)',
    hint: 'Alt+↑ and Alt+↓ move the slide chosen; it can be dragged too',
  },
};

export interface ArrangeChosenProps {
  entry: SlideEntry;
  slide: Slide;
  /** Its position in the deck, and how many slides that has. */
  at: number;
  length: number;
  /** Its number in the talk, null if it is left out, and how many slides the talk has. */
  number: number | null;
  count: number;
  work: DeckWork;
  onMove: (from: number, to: number) => void;
  onStart: (id: string) => void;
}

/** The slide chosen: what can be done with it, how it looks, its notes. */
export function ArrangeChosen({
  entry,
  slide,
  at,
  length,
  number,
  count,
  work,
  onMove,
  onStart,
}: ArrangeChosenProps) {
  const t = useWords(words);
  return (
    <div className="arrange-chosen">
      <div className="arrange-acts">
        <Button onClick={() => onMove(at, at - 1)} disabled={at === 0}>
          {t.up}
        </Button>
        <Button onClick={() => onMove(at, at + 1)} disabled={at === length - 1}>
          {t.down}
        </Button>
        <Button onClick={() => work.hide(entry.id, !entry.hidden)}>{entry.hidden ? t.show : t.hide}</Button>
        <Button onClick={() => work.backup(entry.id, !entry.backup)}>
          {entry.backup ? t.told : t.behind}
        </Button>
        <Button disabled={length === 1} onClick={() => work.remove(entry.id)}>
          {t.remove}
        </Button>
        <Button tone="strong" onClick={() => onStart(entry.id)}>
          {t.start}
        </Button>
      </div>
      <div inert>
        <Scaled className="arrange-preview">
          <SlideView slide={slide} number={number} count={count} />
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
  );
}
