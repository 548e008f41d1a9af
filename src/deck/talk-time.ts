/** About how long a talk takes, so that it can be held against the time there is. */
import { readingMinutes } from './reading.ts';
import type { Deck, SlideEntry } from './schema.ts';
import { talkOrder } from './talk-order.ts';

/** A slide to look at and speak about; the cover and the closing are shown while the speaker begins and ends. */
const MINUTES = { slide: 1, cover: 0.5 } as const;

/** Aloud one reads 183 words a minute, silently 238 (M. Brysbaert, as in reading.ts). */
const ALOUD = 238 / 183;

const minutesOf = ({ id, kind, notes }: SlideEntry, rehearsed: Rehearsed): number => {
  const timed = rehearsed[id];
  if (timed !== undefined) return timed / 60;
  const least = kind === 'cover' || kind === 'closing' ? MINUTES.cover : MINUTES.slide;
  return Math.max(least, readingMinutes(notes) * ALOUD);
};

/** Seconds that slides took when the talk was rehearsed, by their ids. */
export type Rehearsed = Readonly<Record<string, number>>;

/**
 * Of the slides that are stepped through: what each took when it was rehearsed, else a minute, or what its notes take
 * read aloud. In minutes.
 */
export const talkMinutes = (deck: Pick<Deck, 'slides'>, rehearsed: Rehearsed = {}): number =>
  talkOrder(deck.slides)
    .filter(({ backup }) => !backup)
    .reduce((sum, entry) => sum + minutesOf(entry, rehearsed), 0);
