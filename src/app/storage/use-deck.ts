import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { SlideEntry } from '../../deck/schema.ts';
import { talkOrder } from '../../deck/talk-order.ts';
import type { Report } from '../../report/dataset/schema.ts';
import { createDeckStore, type DeckState, type DeckStore } from './deck-store.ts';
import { indexedDevice } from './indexed-device.ts';
import type { KeptDevice } from './kept-device.ts';
import { onLeaving } from './on-leaving.ts';

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
  return store;
}

export interface DeckEditor
  extends DeckState,
    Pick<
      DeckStore,
      'change' | 'undo' | 'redo' | 'restore' | 'open' | 'adopt' | 'flush' | 'dismiss' | 'discardUnread'
    > {
  /** In the talk's order, what stands behind it last. Empty while `deck` is null. */
  readonly slides: readonly SlideEntry[];
}

/** The deck of the report as it is kept on this device, and all that can be done with it. */
export function useDeck(report: Report): DeckEditor {
  const store = deckStoreOf(report);
  const state = useSyncExternalStore(store.subscribe, store.state, store.state);
  useEffect(() => {
    const stop = onLeaving(store.flush);
    return () => {
      stop();
      store.flush();
    };
  }, [store]);
  const { deck } = state;
  const slides = useMemo(() => talkOrder(deck?.slides ?? []), [deck]);
  return useMemo(() => ({ ...store, ...state, slides }), [store, state, slides]);
}
