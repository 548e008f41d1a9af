/** Where a deck is kept, and how tabs tell one another of it; apart, so that the store can be proved without them. */
import { keepDeck, readKeptDeck } from './kept-deck.ts';

export interface DeckDevice {
  read(name: string): Promise<string | null>;
  /** Answers with what stood there until now. */
  keep(name: string, text: string | null): Promise<string | null>;
  /** Calls when another tab may have kept another deck of this name. */
  onKeptElsewhere(name: string, listener: () => void): void;
}

/** Pages opened from a file may share what is kept and yet not hear one another: they look again when shown. */
export function browserDevice(): DeckDevice {
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('youju-decks');
  return {
    read: readKeptDeck,
    keep: async (name, text) => {
      const before = await keepDeck(name, text);
      channel?.postMessage(name);
      return before;
    },
    onKeptElsewhere: (name, listener) => {
      channel?.addEventListener('message', (event) => {
        if (event.data === name) listener();
      });
      document.addEventListener('visibilitychange', () => {
        if (document.visibilityState === 'visible') listener();
      });
      window.addEventListener('focus', listener);
    },
  };
}
