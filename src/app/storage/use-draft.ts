import { useSyncExternalStore } from 'react';
import type { DraftView } from './draft-store.ts';
import { draftStoreOf } from './drafts.ts';

/** A draft as it stands, here and on the device. */
export function useDraft(id: string): DraftView {
  const store = draftStoreOf(id);
  return useSyncExternalStore(store.subscribe, store.state, store.state);
}
