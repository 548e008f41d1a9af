import { useEffect, useState } from 'react';
import { placeStops } from './explained-stops.ts';

/** The button of a word, or the sign, that is to be explained, and where it stands in the window. */
export interface ExplainedWord {
  readonly button: HTMLElement;
  readonly box: DOMRect;
  /** The id of the term, where the words themselves do not say it. */
  readonly term: string | null;
}

/** A hundred marks of origin stand on a page: each tells by its own look what it stands for. */
function termOf(button: HTMLElement): string | null {
  if (!button.matches('.origin-mark')) return button.dataset.term ?? null;
  return button.querySelector('.origin-sign-computed') ? 'computed' : 'quoted';
}

/** The id of the box that explains; the button is described by it. */
export const EXPLANATION_ID = 'explanation';

const wordAt = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('.explained, .origin-mark') : null;

const isInExplanation = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(`#${EXPLANATION_ID}`) !== null;

/**
 * The word that is pointed at, focused or touched; null: none. Heard on the document, so that the prerendered page's words
 * explain themselves too. It may be pointed at itself; Escape, scrolling and going elsewhere end it.
 */
export function useExplained(): ExplainedWord | null {
  const [word, setWord] = useState<ExplainedWord | null>(null);
  useEffect(() => {
    const show = (button: HTMLElement) => {
      button.setAttribute('aria-describedby', EXPLANATION_ID);
      setWord((before) =>
        before?.button === button
          ? before
          : { button, box: button.getBoundingClientRect(), term: termOf(button) },
      );
    };
    const hide = () => setWord(null);
    const follow = (event: Event) => {
      const button = wordAt(event.target);
      if (button) show(button);
      else if (!isInExplanation(event.target)) hide();
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') hide();
      // Before the browser looks for the next stop: what is on the page now.
      if (event.key === 'Tab') placeStops(document);
    };
    placeStops(document);
    document.addEventListener('pointerover', follow);
    document.addEventListener('pointerdown', follow);
    document.addEventListener('focusin', follow);
    document.addEventListener('focusout', hide);
    document.addEventListener('keydown', onKeyDown, { capture: true });
    document.addEventListener('scroll', hide, { capture: true, passive: true });
    return () => {
      document.removeEventListener('pointerover', follow);
      document.removeEventListener('pointerdown', follow);
      document.removeEventListener('focusin', follow);
      document.removeEventListener('focusout', hide);
      document.removeEventListener('keydown', onKeyDown, { capture: true });
      document.removeEventListener('scroll', hide, { capture: true });
    };
  }, []);
  return word;
}
