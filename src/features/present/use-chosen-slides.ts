import { useState } from 'react';
import type { Deck } from '../../deck/schema.ts';

/** How a slide is pressed: with Ctrl it joins those chosen or leaves them, with Shift all as far as it do. */
export interface Pressed {
  readonly toggle: boolean;
  readonly extend: boolean;
}

const ALONE: Pressed = { toggle: false, extend: false };

export interface ChosenSlides {
  /** The slide at hand: it is shown large. */
  readonly at: number;
  /** The ids of those chosen in the deck's order, the one at hand among them. */
  readonly chosen: readonly string[];
  choose(id: string | null, pressed?: Pressed): void;
}

/** Which slides of the arrangement are chosen; ids that the deck has no more are none. */
export function useChosenSlides({ slides }: Deck, startAt: string | null): ChosenSlides {
  const [state, setState] = useState<{ id: string | null; others: ReadonlySet<string> }>({
    id: startAt,
    others: new Set(),
  });
  const at = Math.max(
    0,
    slides.findIndex(({ id }) => id === state.id),
  );
  const chosen = slides.filter(({ id }, index) => index === at || state.others.has(id)).map(({ id }) => id);
  const choose = (id: string | null, { toggle, extend }: Pressed = ALONE) => {
    const to = slides.findIndex((slide) => slide.id === id);
    if (id === null || to < 0 || !(toggle || extend)) setState({ id, others: new Set() });
    else if (extend) {
      const between = slides.slice(Math.min(at, to), Math.max(at, to) + 1);
      setState({ id: slides[at]?.id ?? id, others: new Set(between.map((slide) => slide.id)) });
    } else if (chosen.includes(id)) {
      const others = new Set(chosen.filter((other) => other !== id));
      const [first = id] = others;
      setState({ id: id === slides[at]?.id ? first : (slides[at]?.id ?? id), others });
    } else setState({ id, others: new Set(chosen) });
  };
  return { at, chosen, choose };
}
