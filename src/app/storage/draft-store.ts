/**
 * A draft while the page is open: what has been decided, kept on the device at every change, and joined with what another
 * tab decides meanwhile. Knows no React; `use-draft.ts` shows it.
 */
import type { Decision } from '../../draft/decision.ts';
import {
  canRedo,
  canUndo,
  type DraftBase,
  type DraftWork,
  decide,
  mergeWork,
  NO_WORK,
  redo,
  undo,
} from '../../draft/draft.ts';
import { baseText, readBase, readWork, workText } from '../../draft/draft-file.ts';
import type { DraftState } from '../../draft/draft-state.ts';
import { createDraftHistory, type DraftHistory } from '../../draft/history.ts';
import { baseName, workName } from './draft-names.ts';
import type { KeptDevice } from './kept-device.ts';
import { createKeptValue, type KeptState } from './kept-value.ts';
import { createListeners } from './listeners.ts';

/**
 * notKept: the device refuses to keep the draft, which lasts until the page closes; elsewhere: another tab has worked on it,
 * and what it decided is here too; gone: the device has no such draft.
 */
type DraftTrouble = 'notKept' | 'elsewhere' | 'gone';

export interface DraftView extends Pick<KeptState, 'unread'> {
  /** null while the device is asked for it, and where it has none. */
  readonly draft: DraftState | null;
  readonly work: DraftWork;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly trouble: DraftTrouble | null;
}

export interface DraftStore {
  state(): DraftView;
  subscribe(listener: () => void): () => void;
  /** When the device has answered. */
  ready(): Promise<void>;
  /** false where it cannot be carried out: nothing has changed then. */
  decide(decision: Decision): boolean;
  undo(): void;
  redo(): void;
  dismiss(): void;
}

const NOTHING: DraftView = {
  draft: null,
  work: NO_WORK,
  canUndo: false,
  canRedo: false,
  trouble: null,
  unread: null,
};

interface StoreOptions {
  readonly id: string;
  readonly device: KeptDevice;
  /** A draft that has just been made; the device is asked for any other. */
  readonly made?: { readonly base: DraftBase; readonly work: DraftWork };
  /** Called after each change, and when the draft is there. */
  onChange?(draft: DraftState): void;
}

/** What the device holds of a draft that does not change. */
async function readKept(device: KeptDevice, id: string): Promise<DraftBase | null> {
  const text = await device.read(baseName(id)).catch(() => null);
  const read = text === null ? null : readBase(text);
  return read?.ok ? read.value : null;
}

export function createDraftStore({ id, device, made, onChange }: StoreOptions): DraftStore {
  let history: DraftHistory | null = null;
  let view = NOTHING;
  const listeners = createListeners(() => keeper.listen());
  const set = (change: Partial<DraftView>) => {
    view = { ...view, ...change };
    listeners.tell();
  };
  const show = (work: DraftWork, change: Partial<DraftView> = {}) => {
    const draft = history?.at(work) ?? null;
    set({ draft, work, canUndo: canUndo(work), canRedo: canRedo(work), ...change });
    if (draft) onChange?.(draft);
  };
  const keeper = createKeptValue<DraftWork>({
    name: workName(id),
    device,
    fallback: NO_WORK,
    read: readWork,
    textOf: workText,
    onElsewhere: (work) => show(work, { trouble: 'elsewhere' }),
    onOverwritten: (theirs) => {
      const merged = mergeWork(view.work, theirs);
      show(merged, { trouble: 'elsewhere' });
      keeper.keep(merged);
    },
    onState: ({ refused, unread }) => {
      const other = view.trouble === 'notKept' ? null : view.trouble;
      set({ trouble: refused ? 'notKept' : other, unread });
    },
  });

  const start = async () => {
    const kept = await keeper.ready();
    const base = made?.base ?? (await readKept(device, id));
    if (!base) return set({ trouble: 'gone' });
    history = createDraftHistory(base);
    show(made?.work ?? kept);
    if (!made) return;
    await device.keep(baseName(id), baseText(base)).catch(() => set({ trouble: 'notKept' }));
    keeper.keep(made.work);
  };
  const started = start();

  const change = (work: DraftWork) => {
    if (work === view.work || !history) return;
    show(work, view.trouble === 'elsewhere' ? { trouble: null } : {});
    keeper.keep(work);
  };
  return {
    state: () => view,
    subscribe: listeners.subscribe,
    ready: () => started,
    decide: (decision) => {
      const work = decide(view.work, decision);
      if (!history || history.at(work) === view.draft) return false;
      change(work);
      return true;
    },
    undo: () => change(undo(view.work)),
    redo: () => change(redo(view.work)),
    dismiss: () => set({ trouble: null }),
  };
}
