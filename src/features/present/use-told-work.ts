import { useState } from 'react';
import { addSlides, moveSlide, shiftSlides } from '../../deck/edit.ts';
import type { Deck } from '../../deck/schema.ts';
import { talkNumbers } from '../../deck/talk-order.ts';
import { terms } from '../../report/language/terms.ts';
import { useWords } from '../../ui/language.tsx';
import type { DeckWork } from './deck-work.ts';

const these = (pages: number) => (pages === 1 ? '此页' : `这${pages}页`);
const slides = (pages: number) => (pages === 1 ? 'Slide' : `${pages} slides`);

const words = {
  zh: {
    moved: (page: number) => `已移到第${page}页`,
    movedBehind: (page: number) => `已移到备用第${page}页`,
    movedLeftOut: (position: number) => `已移到列表第${position}位（不放映）`,
    hidden: (pages: number) => `${these(pages)}不放映`,
    shown: (pages: number) => `${these(pages)}恢复放映`,
    behind: (pages: number) => `${these(pages)}移到备用，放映时不经过`,
    told: (pages: number) => `${these(pages)}放回演示`,
    shifted: (pages: number, by: number) => `${pages}页已${by < 0 ? '上' : '下'}移`,
    fitted: (minutes: number) => `已按${minutes}分钟编排，可撤销`,
    added: (pages: number) => `已加入${pages}页，可撤销`,
    full: '没有加入：演示已到页数上限',
    removed: (pages: number) => `已删去${these(pages)}，可撤销`,
    restored: `已恢复${terms.defaultSlides.zh}，可撤销`,
    undone: '已撤销',
    redone: '已重做',
  },
  en: {
    moved: (page: number) => `Moved to slide ${page}`,
    movedBehind: (page: number) => `Moved to backup slide ${page}`,
    movedLeftOut: (position: number) => `Moved to position ${position} of the list (hidden)`,
    hidden: (pages: number) => `${slides(pages)} hidden`,
    shown: (pages: number) => `${slides(pages)} shown again`,
    behind: (pages: number) => `${slides(pages)} moved to the backup, which is not stepped through`,
    told: (pages: number) => `${slides(pages)} back in the presentation`,
    shifted: (pages: number, by: number) => `${slides(pages)} moved ${by < 0 ? 'up' : 'down'}`,
    fitted: (minutes: number) => `Fitted to ${minutes} minutes; this can be undone`,
    added: (pages: number) => `${pages === 1 ? '1 slide' : `${pages} slides`} added; this can be undone`,
    full: 'Nothing added: there are as many slides as a presentation can hold',
    removed: (pages: number) => `${slides(pages)} removed; this can be undone`,
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

  /** Where a slide stands now: a page of the talk, of what stands behind it, or a place of the list. */
  const tellPlace = (id: string, { slides }: Deck) => {
    const to = slides.findIndex((slide) => slide.id === id);
    onChoose(id);
    const slide = slides[to];
    const number = talkNumbers(slides)[to] ?? null;
    if (number === null) tell(t.movedLeftOut(to + 1));
    else tell(slide?.backup ? t.movedBehind(number) : t.moved(number));
  };
  const move = (from: number, to: number) => {
    const moved = deck.slides[from];
    if (!moved || to < 0 || to >= deck.slides.length || to === from) return;
    work.move(moved.id, to);
    tellPlace(moved.id, moveSlide(deck, moved.id, to));
  };
  const toldWork: DeckWork = {
    ...work,
    shift: (ids, by) => {
      const next = shiftSlides(deck, new Set(ids), by);
      if (next === deck) return;
      work.shift(ids, by);
      const [only] = ids;
      if (ids.length === 1 && only) tellPlace(only, next);
      else tell(t.shifted(ids.length, by));
    },
    hide: (ids, hidden) => {
      work.hide(ids, hidden);
      tell((hidden ? t.hidden : t.shown)(ids.length));
    },
    backup: (ids, backup) => {
      work.backup(ids, backup);
      tell((backup ? t.behind : t.told)(ids.length));
    },
    fit: (minutes) => {
      work.fit(minutes);
      tell(t.fitted(minutes));
    },
    remove: (ids) => {
      const stays = ({ id }: { id: string }) => !ids.includes(id);
      const next = deck.slides.slice(at).find(stays) ?? deck.slides.slice(0, at).findLast(stays);
      onChoose(next?.id ?? null);
      work.remove(ids);
      tell(t.removed(ids.length));
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
