/** The reader's pins of a report, kept on the device; several windows may pin at a time. */
import { NO_PINS, type PinList } from '../../components/pin-list.ts';
import type { KeptDevice } from './kept-device.ts';
import { createKeptValue, type UnreadText } from './kept-value.ts';
import { createListeners } from './listeners.ts';
import { localDevice, pinsName } from './local-storage.ts';
import { pinsText, readPins } from './pins-file.ts';

interface PinsState {
  /** null while the device is asked; the same object until something changes. */
  readonly list: PinList | null;
  /** false: this device keeps nothing, and the pins last until the page closes. */
  readonly kept: boolean;
  /** Pins kept on the device that no longer read: of a newer version, or damaged. They stay until they are discarded. */
  readonly unread: UnreadText | null;
}

export interface PinStore {
  state(): PinsState;
  /** As long as somebody listens, the store hears what other windows pin. */
  subscribe(listener: () => void): () => void;
  /** Where another window has pinned something since, the change is made to its list instead. Nothing before `list`. */
  change(edit: (list: PinList) => PinList): void;
  /** Takes the newest pins that no longer read off the device. */
  discardUnread(): void;
}

export function createPinStore(name: string, device: KeptDevice): PinStore {
  let state: PinsState = { list: null, kept: true, unread: null };
  /** Made here, and not yet known to be on the device. */
  let unsettled: readonly ((list: PinList) => PinList)[] = [];
  const listeners = createListeners(() => keeper.listen());
  const set = (change: Partial<PinsState>) => {
    state = { ...state, ...change };
    listeners.tell();
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
    onState: ({ refused, unread }) => {
      if (state.kept === refused || state.unread !== unread) set({ kept: !refused, unread });
    },
  });
  keeper.ready().then((list) => set({ list }));
  return {
    state: () => state,
    subscribe: listeners.subscribe,
    change: (edit) => {
      if (!state.list) return;
      unsettled = [...unsettled, edit];
      const list = edit(state.list);
      set({ list });
      keeper.keep(list);
    },
    discardUnread: keeper.discardUnread,
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
