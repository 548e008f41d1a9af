import { useSyncExternalStore } from 'react';
import type { DraftListState } from './draft-list.ts';
import { draftList } from './draft-list-here.ts';

/** The drafts that this device keeps. */
export function useDraftList(): DraftListState {
  const list = draftList();
  return useSyncExternalStore(list.subscribe, list.state, list.state);
}
