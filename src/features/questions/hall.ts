import { createContext, useContext } from 'react';

/** What an answer over the talk has besides: the hall sees its sentence, finds it on its phones, and on a slide. */
export interface Hall {
  /** The sentence that the answer rests on; null where the text is not on this device. */
  sentenceOf(ref: string): string | null;
  /** Where a phone finds the figure or project; null where the report has no public address. */
  linkTo(ref: string): string | null;
  /** Shows it as a slide; the next step goes on where the question came. */
  onShow(ref: string): void;
}

/** null: the answer is over the page, and read by one person. */
const HallContext = createContext<Hall | null>(null);

export const HallProvider = HallContext.Provider;
export const useHall = (): Hall | null => useContext(HallContext);
