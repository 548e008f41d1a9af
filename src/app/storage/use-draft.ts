import { useSyncExternalStore } from 'react';
import type { DraftListState } from './draft-list.ts';
import type { DraftView } from './draft-store.ts';
import { draftList, draftStoreOf } from './drafts.ts';

/** A draft as it stands, here and on the device. */
export function useDraft(id: string): DraftView {
  const store = draftStoreOf(id);
  return useSyncExternalStore(store.subscribe, store.state, store.state);
}

/** The drafts that this device keeps. */
export function useDraftList(): DraftListState {
  const list = draftList();
  return useSyncExternalStore(list.subscribe, list.state, list.state);
}
