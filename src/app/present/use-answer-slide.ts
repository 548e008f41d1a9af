import { useState } from 'react';
import { withAnswer } from '../../deck/edit.ts';
import type { DeckEditor } from '../storage/use-deck.ts';
import type { TalkSlides } from './use-talk-slides.ts';

/**
 * Puts what was asked about on a slide behind the talk and shows it. `returnTo` is the position of the slide that the
 * talk was at, to which the next step leads back; null where nobody has asked.
 */
export function useAnswerSlide(
  editor: DeckEditor,
  { slides, current, goTo }: TalkSlides,
): { show: (ref: string) => void; returnTo: number | null } {
  /** The slide that the question came at, and the one that answers it. */
  const [asked, setAsked] = useState<{ readonly at: string; readonly answer: string } | null>(null);
  const at = asked?.answer === current.id ? slides.findIndex(({ id }) => id === asked.at) : -1;
  return {
    returnTo: at < 0 ? null : at,
    show: (ref) => {
      if (!editor.deck) return;
      const { deck, id } = withAnswer(editor.deck, { kind: 'figures', figures: [ref] });
      if (id === null) return;
      editor.change(() => deck);
      // A second question at the answer to the first still came at the slide of the talk.
      setAsked({ at: asked?.answer === current.id ? asked.at : current.id, answer: id });
      goTo(id);
    },
  };
}
