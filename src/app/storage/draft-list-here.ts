/** The list of this device's drafts, and where they are kept. It knows nothing of what a draft is, and is small. */
import { createDraftList, type DraftList } from './draft-list.ts';
import { indexedDevice } from './indexed-device.ts';
import type { KeptDevice } from './kept-device.ts';
import { DRAFT_COUNT, remember } from './local-storage.ts';

let device: KeptDevice | null = null;
let list: DraftList | null = null;
/** As far as it is known to be remembered: the list changes with every decision, and their number seldom. */
let counted: number | null = null;

export function deviceOfDrafts(): KeptDevice {
  device ??= indexedDevice({ database: 'youju-drafts', objects: 'drafts', channel: 'youju-drafts' });
  return device;
}

export function draftList(): DraftList {
  list ??= createDraftList(deviceOfDrafts(), (count) => {
    if (count === counted) return;
    counted = count;
    remember(DRAFT_COUNT, String(count));
  });
  return list;
}
