/** The drafts that the device keeps, by their names: to choose from, to rename, to remove and to take back. */
import { z } from 'zod';
import type { ReadResult } from '../../report/loading/file-format.ts';
import { problem } from '../../report/loading/problem.ts';
import { baseName, workName } from './draft-names.ts';
import type { KeptDevice } from './kept-device.ts';
import { createKeptValue } from './kept-value.ts';
import { createListeners } from './listeners.ts';

const entrySchema = z.strictObject({
  id: z.string().min(1).max(80),
  name: z.string().min(1).max(200),
  place: z.string().max(400),
  /** null: its text names none. */
  year: z.int().nullable(),
  /** How many entries a person has been through, of how many. */
  done: z.int().min(0),
  total: z.int().min(0),
  /** Milliseconds since 1970. */
  changedAt: z.number(),
  /** Taken off the list, and off the device when the page is next opened. */
  removed: z.boolean(),
});

type DraftEntry = z.infer<typeof entrySchema>;

export interface DraftListState {
  /** The last changed first; null while the device is asked. */
  readonly drafts: readonly DraftEntry[] | null;
  /** The device refuses to keep the list. */
  readonly refused: boolean;
}

export interface DraftList {
  state(): DraftListState;
  subscribe(listener: () => void): () => void;
  ready(): Promise<void>;
  put(entry: DraftEntry): void;
  change(id: string, change: Partial<DraftEntry>): void;
}

function readEntries(text: string): ReadResult<readonly DraftEntry[]> {
  try {
    return { ok: true, value: z.array(entrySchema).parse(JSON.parse(text)) };
  } catch {
    return { ok: false, problems: [problem('notJson', '$', 'a list of drafts', 'something else')] };
  }
}

const newestFirst = (entries: readonly DraftEntry[]): DraftEntry[] =>
  [...entries].sort((a, b) => b.changedAt - a.changedAt);

/** Of two tabs' lists every draft, as it was last changed. */
function joined(ours: readonly DraftEntry[], theirs: readonly DraftEntry[]): DraftEntry[] {
  const known = new Map(theirs.map((entry) => [entry.id, entry]));
  for (const entry of ours) {
    if ((known.get(entry.id)?.changedAt ?? -1) <= entry.changedAt) known.set(entry.id, entry);
  }
  return newestFirst([...known.values()]);
}

export function createDraftList(
  device: KeptDevice,
  /** Told whenever it changes how many drafts are listed. */
  onCount: (count: number) => void = () => undefined,
): DraftList {
  let state: DraftListState = { drafts: null, refused: false };
  const listeners = createListeners(() => keeper.listen());
  const set = (change: Partial<DraftListState>) => {
    state = { ...state, ...change };
    if (change.drafts) onCount(change.drafts.filter(({ removed }) => !removed).length);
    listeners.tell();
  };
  const keeper = createKeptValue<readonly DraftEntry[]>({
    name: 'list',
    device,
    fallback: [],
    read: readEntries,
    textOf: (entries) => (entries.length > 0 ? JSON.stringify(entries) : null),
    onElsewhere: (drafts) => set({ drafts }),
    onOverwritten: (theirs) => show(joined(state.drafts ?? [], theirs)),
    onState: ({ refused }) => set({ refused }),
  });
  const show = (entries: readonly DraftEntry[]) => {
    const drafts = newestFirst(entries);
    set({ drafts });
    keeper.keep(drafts);
  };
  const purge = (entries: readonly DraftEntry[]) =>
    Promise.all(
      entries.flatMap(({ id }) => [device.keep(baseName(id), null), device.keep(workName(id), null)]),
    );
  const started = keeper.ready().then(async (entries) => {
    const gone = entries.filter(({ removed }) => removed);
    if (gone.length === 0) return set({ drafts: newestFirst(entries) });
    show(entries.filter(({ removed }) => !removed));
    // What the device will not take off now is asked for again when the page is next opened.
    await purge(gone).catch(() => show(entries));
  });
  return {
    state: () => state,
    subscribe: listeners.subscribe,
    ready: () => started,
    put: (entry) => show([entry, ...(state.drafts ?? []).filter(({ id }) => id !== entry.id)]),
    change: (id, change) => {
      const drafts = state.drafts ?? [];
      if (drafts.some((one) => one.id === id))
        show(drafts.map((one) => (one.id === id ? { ...one, ...change, changedAt: Date.now() } : one)));
    },
  };
}
