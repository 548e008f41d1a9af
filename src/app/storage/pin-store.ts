/** The reader's pins of a report, kept on the device; several windows may pin at a time. */
import { NO_PINS, type PinList } from '../../components/pin-list.ts';
import type { KeptDevice } from './kept-device.ts';
import { createKeptValue } from './kept-value.ts';
import { localDevice, pinsName } from './local-storage.ts';
import { pinsText, readPins } from './pins-file.ts';

interface PinsState {
  /** null while the device is asked; the same object until something changes. */
  readonly list: PinList | null;
  /** false: this device keeps nothing, and the pins last until the page closes. */
  readonly kept: boolean;
}

export interface PinStore {
  state(): PinsState;
  subscribe(listener: () => void): () => void;
  /** Where another window has pinned something since, the change is made to its list instead. Nothing before `list`. */
  change(edit: (list: PinList) => PinList): void;
}

export function createPinStore(name: string, device: KeptDevice): PinStore {
  let state: PinsState = { list: null, kept: true };
  /** Made here, and not yet known to be on the device. */
  let unsettled: readonly ((list: PinList) => PinList)[] = [];
  const listeners = new Set<() => void>();
  const set = (change: Partial<PinsState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const withUnsettled = (theirs: PinList) => unsettled.reduce((before, edit) => edit(before), theirs);
  const keeper = createKeptValue<PinList>({
    name,
    device,
    fallback: NO_PINS,
    read: readPins,
    textOf: pinsText,
    onElsewhere: (theirs) => {
      const list = withUnsettled(theirs);
      set({ list });
      if (pinsText(list) === pinsText(theirs)) unsettled = [];
      else keeper.keep(list);
    },
    onOverwritten: (theirs) => {
      const list = withUnsettled(theirs);
      set({ list });
      keeper.keep(list);
    },
    onKept: () => {
      unsettled = [];
    },
    onState: ({ refused }) => {
      if (state.kept === refused) set({ kept: !refused });
    },
  });
  keeper.ready().then((list) => set({ list }));
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change: (edit) => {
      if (!state.list) return;
      unsettled = [...unsettled, edit];
      const list = edit(state.list);
      set({ list });
      keeper.keep(list);
    },
  };
}

/** One a report: a page that shows another for a while comes back to the same pins, kept or not. */
const stores = new Map<string, PinStore>();

/** The reader's pins of a report. All who ask get the same. */
export function pinStoreOf(reportId: string): PinStore {
  const known = stores.get(reportId);
  if (known) return known;
  const store = createPinStore(pinsName(reportId), localDevice);
  stores.set(reportId, store);
  return store;
}
