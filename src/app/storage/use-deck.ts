import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { SlideEntry } from '../../deck/schema.ts';
import type { Report } from '../../report/dataset/schema.ts';
import { createDeckStore, type DeckState, type DeckStore } from './deck-store.ts';
import { indexedDevice } from './indexed-device.ts';
import type { KeptDevice } from './kept-device.ts';

/** One for each report, for as long as the page lives: leaving the talk loses no step to undo. */
const stores = new WeakMap<Report, DeckStore>();
let device: KeptDevice | null = null;

/** The report's deck. All who ask get the same. */
export function deckStoreOf(report: Report): DeckStore {
  const known = stores.get(report);
  if (known) return known;
  device ??= indexedDevice({ database: 'youju-decks', objects: 'decks', channel: 'youju-decks' });
  const store = createDeckStore(report, device);
  stores.set(report, store);
  // Both: a phone's browser may end a hidden page without another word.
  window.addEventListener('pagehide', store.flush);
  document.addEventListener('visibilitychange', store.flush);
  return store;
}

export interface DeckEditor
  extends DeckState,
    Pick<
      DeckStore,
      'change' | 'undo' | 'redo' | 'restore' | 'open' | 'adopt' | 'flush' | 'dismiss' | 'discardUnread'
    > {
  /** Those that the talk shows, in order; all of them where every one is hidden. Empty while `deck` is null. */
  readonly slides: readonly SlideEntry[];
}

/** The deck of the report as it is kept on this device, and all that can be done with it. */
export function useDeck(report: Report): DeckEditor {
  const store = deckStoreOf(report);
  const state = useSyncExternalStore(store.subscribe, store.state, store.state);
  useEffect(() => {
    // Another dataset of the same report may have been on screen meanwhile, with a store of its own.
    store.refresh().catch(() => {
      // The store itself says that the device does not answer.
    });
    return store.flush;
  }, [store]);
  const { deck } = state;
  const slides = useMemo(() => {
    const shown = deck?.slides.filter(({ hidden }) => !hidden) ?? [];
    return shown.length > 0 ? shown : (deck?.slides ?? []);
  }, [deck]);
  return useMemo(() => ({ ...store, ...state, slides }), [store, state, slides]);
}
