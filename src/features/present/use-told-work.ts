import { useState } from 'react';
import { addSlides, moveSlide } from '../../deck/edit.ts';
import type { Deck } from '../../deck/schema.ts';
import { talkNumbers } from '../../deck/talk-order.ts';
import { terms } from '../../report/language/terms.ts';
import { useWords } from '../../ui/language.tsx';
import type { DeckWork } from './deck-work.ts';

const words = {
  zh: {
    moved: (page: number) => `已移到第${page}页`,
    movedLeftOut: (position: number) => `已移到列表第${position}位（不放映）`,
    hidden: '此页不放映',
    shown: '此页恢复放映',
    behind: '此页移到备用，放映时不经过',
    told: '此页放回演示',
    fitted: (minutes: number) => `已按${minutes}分钟编排，可撤销`,
    added: (pages: number) => `已加入${pages}页，可撤销`,
    full: '没有加入：演示已到页数上限',
    removed: '已删去此页，可撤销',
    restored: `已恢复${terms.defaultSlides.zh}，可撤销`,
    undone: '已撤销',
    redone: '已重做',
  },
  en: {
    moved: (page: number) => `Moved to slide ${page}`,
    movedLeftOut: (position: number) => `Moved to position ${position} of the list (hidden)`,
    hidden: 'Slide hidden',
    shown: 'Slide shown again',
    behind: 'Slide moved to the backup, which is not stepped through',
    told: 'Slide back in the presentation',
    fitted: (minutes: number) => `Fitted to ${minutes} minutes; this can be undone`,
    added: (pages: number) => `${pages === 1 ? '1 slide' : `${pages} slides`} added; this can be undone`,
    full: 'Nothing added: there are as many slides as a presentation can hold',
    removed: 'Slide removed; this can be undone',
    restored: `The ${terms.defaultSlides.en} are back; this can be undone`,
    undone: 'Undone',
    redone: 'Redone',
  },
};

export interface Told {
  readonly words: string;
  /** Changes each time, so that the same words are heard a second time. */
  readonly turn: number;
}

/**
 * The deck's work, each change of which is told to those who do not see the list, and leaves the slide chosen that it
 * is about.
 */
export function useToldWork(
  deck: Deck,
  work: DeckWork,
  { at, onChoose }: { at: number; onChoose: (id: string | null) => void },
): { told: Told; work: DeckWork; move: (from: number, to: number) => void } {
  const t = useWords(words);
  const [told, setTold] = useState<Told>({ words: '', turn: 0 });
  const tell = (words: string) => setTold(({ turn }) => ({ words, turn: turn + 1 }));

  const move = (from: number, to: number) => {
    const moved = deck.slides[from];
    if (!moved || to < 0 || to >= deck.slides.length || to === from) return;
    work.move(moved.id, to);
    onChoose(moved.id);
    const number = talkNumbers(moveSlide(deck, moved.id, to).slides)[to] ?? null;
    tell(number === null ? t.movedLeftOut(to + 1) : t.moved(number));
  };
  const toldWork: DeckWork = {
    ...work,
    hide: (id, hidden) => {
      work.hide(id, hidden);
      tell(hidden ? t.hidden : t.shown);
    },
    backup: (id, backup) => {
      work.backup(id, backup);
      tell(backup ? t.behind : t.told);
    },
    fit: (minutes) => {
      work.fit(minutes);
      tell(t.fitted(minutes));
    },
    remove: (id) => {
      onChoose(deck.slides[at + 1]?.id ?? deck.slides[at - 1]?.id ?? null);
      work.remove(id);
      tell(t.removed);
    },
    add: (entries, position) => {
      const longer = addSlides(deck, entries, position);
      work.add(entries, position);
      if (longer !== deck) onChoose(longer.slides[position]?.id ?? null);
      tell(longer === deck ? t.full : t.added(entries.length));
    },
    restore: () => {
      work.restore();
      tell(t.restored);
    },
    undo: () => {
      work.undo();
      tell(t.undone);
    },
    redo: () => {
      work.redo();
      tell(t.redone);
    },
  };
  return { told, work: toldWork, move };
}
