import { useCallback, useMemo } from 'react';
import type { Deck } from '../../deck/schema.ts';
import type { Slide } from '../../deck/slide.ts';
import { slideOf } from '../../deck/slide-of.ts';
import type { Report } from '../../report/dataset/schema.ts';
import { useLanguage } from '../../ui/language.tsx';
import type { DeckEditor } from '../storage/use-deck.ts';
import { FIRST_SLIDE } from '../view/talk-view.ts';
import { useSlideId } from './use-slide-id.ts';

/** The deck as it is spoken to: what its slides say, and where in it the talk is. */
export interface TalkSlides {
  readonly deck: Deck;
  /** Hidden ones too, in order. */
  readonly every: readonly Slide[];
  /** Those that the talk shows, in order; at least one. */
  readonly slides: readonly Slide[];
  /** Where the talk is among `slides`. */
  readonly index: number;
  readonly current: Slide;
  /** As the address has it; null where it names none. */
  readonly slideId: string | null;
  /** The deck has no slide of that name: the talk begins at its first, and says so. */
  readonly unknown: boolean;
  goTo(id: string): void;
  onIndex(index: number): void;
}

/** null while the device is asked for the deck. */
export function useTalkSlides(report: Report, editor: DeckEditor, hash: string): TalkSlides | null {
  const language = useLanguage();
  const [slideId, goTo] = useSlideId(hash);
  const { deck } = editor;
  const every = useMemo(
    () => deck?.slides.map((entry) => slideOf(entry, report, language)) ?? [],
    [deck, report, language],
  );
  const slides = useMemo(
    () => editor.slides.map((entry) => slideOf(entry, report, language)),
    [editor.slides, report, language],
  );
  const onIndex = useCallback(
    (next: number) => {
      const slide = slides[next];
      if (slide) goTo(slide.id);
    },
    [slides, goTo],
  );
  const index = indexOfSlide(
    every.map(({ id }) => id),
    slides.map(({ id }) => id),
    slideId,
  );
  const current = slides[index];
  if (!deck || !current) return null;
  const unknown =
    slideId !== null && slideId !== FIRST_SLIDE.slide && every.every(({ id }) => id !== slideId);
  return { deck, every, slides, index, current, slideId, unknown, goTo, onIndex };
}

/**
 * Where the talk is: at the slide named, at the next one shown where that is hidden, else at the first.
 *
 * @param all the deck's, in its order
 * @param shown the talk's, in its order
 */
function indexOfSlide(all: readonly string[], shown: readonly string[], id: string | null): number {
  const at = id === null ? -1 : all.indexOf(id);
  if (at < 0) return 0;
  const next = all.slice(at).find((other) => shown.includes(other));
  return next === undefined ? Math.max(0, shown.length - 1) : shown.indexOf(next);
}
