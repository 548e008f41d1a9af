/** The list of this device's drafts, and where they are kept. It knows nothing of what a draft is, and is small. */
import { createDraftList, type DraftList } from './draft-list.ts';
import { indexedDevice } from './indexed-device.ts';
import type { KeptDevice } from './kept-device.ts';
import { DRAFT_COUNT, remember } from './local-storage.ts';

let device: KeptDevice | null = null;
let list: DraftList | null = null;

export function deviceOfDrafts(): KeptDevice {
  device ??= indexedDevice({ database: 'youju-drafts', objects: 'drafts', channel: 'youju-drafts' });
  return device;
}

export function draftList(): DraftList {
  list ??= createDraftList(deviceOfDrafts(), (count) => remember(DRAFT_COUNT, String(count)));
  return list;
}
