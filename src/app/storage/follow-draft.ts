import { draftDataset } from '../../draft/dataset.ts';
import type { Report } from '../../report/dataset/schema.ts';
import { loadReportInTurns } from '../../report/loading/load.ts';
import { draftStoreOf } from './drafts.ts';

/** A change every two seconds is shown at each; those of one moment together. */
const PAUSE_MS = 600;

/** Tells of a draft's dataset after each change, wherever it is made, until what it answers with is called. */
export function followDraft(id: string, onDataset: (report: Report) => void): () => void {
  const store = draftStoreOf(id);
  let told = store.state().draft;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const tell = async () => {
    const { draft } = store.state();
    if (!draft || draft === told) return;
    told = draft;
    const loaded = await loadReportInTurns(JSON.stringify(draftDataset(draft)));
    // What does not load is said where the draft is finished; until it does the page stays as it is.
    if (loaded.ok && told === draft) onDataset(loaded.value);
  };
  const stop = store.subscribe(() => {
    if (store.state().draft === told) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      tell().catch(reportError);
    }, PAUSE_MS);
  });
  return () => {
    clearTimeout(waiting);
    told = null;
    stop();
  };
}
