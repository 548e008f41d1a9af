import { NO_PINS, type PinList, readPins } from '../../components/pin-list.ts';

/** Where the pins of one report are kept. `write` answers whether the device took it. */
export interface PinPlace {
  read: () => string | null;
  write: (text: string) => boolean;
}

export interface PinStore {
  /** The same object until something changes. */
  list: () => PinList;
  kept: () => boolean;
  /** Reads the place first: another window may have pinned something since. */
  change: (change: (list: PinList) => PinList) => void;
  subscribe: (listener: () => void) => () => void;
  /** Tells that the place was written by another window. */
  reread: () => void;
}

export function createPinStore(place: PinPlace): PinStore {
  const listeners = new Set<() => void>();
  let text: string | null = null;
  let list = NO_PINS;
  let kept = true;
  const refresh = () => {
    // What could not be written is known only here.
    if (!kept) return;
    const now = place.read();
    if (now === text) return;
    text = now;
    list = readPins(now);
  };
  refresh();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  return {
    list: () => list,
    kept: () => kept,
    change(change) {
      refresh();
      list = change(list);
      text = JSON.stringify(list);
      kept = place.write(text);
      tell();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    reread() {
      refresh();
      tell();
    },
  };
}
