/** The drafts of this device: a store for each that is open, for as long as the page lives. */

import { draftDataset } from '../../draft/dataset.ts';
import { type DraftBase, type DraftWork, NO_WORK } from '../../draft/draft.ts';
import type { DraftState } from '../../draft/draft-state.ts';
import { looksOf, meterOf } from '../../draft/looks.ts';
import { yearOf } from '../../report/dataset/report-day.ts';
import type { Report } from '../../report/dataset/schema.ts';
import { loadReport } from '../../report/loading/load.ts';
import { deviceOfDrafts, draftList } from './draft-list-here.ts';
import { createDraftStore, type DraftStore } from './draft-store.ts';

const stores = new Map<string, DraftStore>();

/** What the list says of a draft's progress. */
function progressOf(draft: DraftState) {
  const { confirmed, rejected, open } = meterOf(looksOf(draft));
  const { report } = draft;
  return {
    place: report.place.zh,
    year: yearOf(report),
    done: confirmed + rejected,
    total: confirmed + rejected + open,
  };
}

/** All who ask for a draft get the same store. */
export function draftStoreOf(id: string): DraftStore {
  const known = stores.get(id);
  if (known) return known;
  return open(id);
}

function open(id: string, made?: { readonly base: DraftBase; readonly work: DraftWork }): DraftStore {
  let told = '';
  const store = createDraftStore({
    id,
    device: deviceOfDrafts(),
    ...(made && { made }),
    onChange: (draft) => {
      const progress = progressOf(draft);
      const now = JSON.stringify(progress);
      // Opening a draft changes nothing of it.
      if (told !== '' && told !== now) draftList().change(id, progress);
      told = now;
    },
  });
  stores.set(id, store);
  return store;
}

/** A new draft, kept and listed; its id. */
export async function addDraft(base: DraftBase, name: string, work: DraftWork = NO_WORK): Promise<string> {
  const id = `${base.report.id.slice(0, 40)}-${Date.now().toString(36)}`;
  const store = open(id, { base, work });
  const drafts = draftList();
  await drafts.ready();
  await store.ready();
  const { draft } = store.state();
  if (draft) drafts.put({ id, name, ...progressOf(draft), changedAt: Date.now(), removed: false });
  return id;
}

/** The dataset of a draft as its page shows it; null where the device has no such draft. */
export async function datasetOfDraft(id: string): Promise<Report | null> {
  const store = draftStoreOf(id);
  await store.ready();
  const { draft } = store.state();
  if (!draft) return null;
  const loaded = loadReport(JSON.stringify(draftDataset(draft)));
  // What the loader would refuse is said by the check that finishes a draft; the page shows the reader's own until then.
  return loaded.ok ? loaded.value : draft.base.report;
}
