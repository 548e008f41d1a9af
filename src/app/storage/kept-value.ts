/**
 * A value that stays on the device by a name: what the device holds of it, what other tabs make of it, what it refuses
 * to keep, and what it holds that no longer reads. Knows nothing of what the value is but how to read and write it.
 */
import type { ReadResult } from '../../report/loading/file-format.ts';
import type { Problem } from '../../report/loading/problem.ts';
import type { KeptDevice } from './kept-device.ts';
import { createQuarantine } from './quarantine.ts';

/** A kept text that no longer reads. It stays on the device until the reader says otherwise. */
interface UnreadText {
  readonly text: string;
  /** Empty where it reads again, with a newer program or dataset; it is offered all the same. */
  readonly problems: readonly Problem[];
}

export interface KeptState {
  /** The device does not answer, or refuses to keep the value, which then lasts until the page closes. */
  readonly refused: boolean;
  readonly unread: UnreadText | null;
  /** Whether the fallback stands in for a kept text that does not read. */
  readonly standsIn: boolean;
}

export interface KeptOptions<Value> {
  readonly name: string;
  readonly device: KeptDevice;
  /** The value where the device holds none. */
  readonly fallback: Value;
  read(text: string): ReadResult<Value>;
  /** What the device is to hold of a value; null: nothing. */
  textOf(value: Value): string | null;
  /** Another tab has kept this value since. */
  onElsewhere(value: Value): void;
  /** Another tab was faster with this value, and the one from here now stands in its place. */
  onOverwritten(value: Value): void;
  /** The device holds the value that was last kept here. */
  onKept?(): void;
  onState?(state: KeptState): void;
}

export interface KeptValue<Value> {
  state(): KeptState;
  /** The value as the device held it at first; never rejects. */
  ready(): Promise<Value>;
  /** Keeps the value at once, or when so many milliseconds have passed without another. Not before `ready`. */
  keep(value: Value, pause?: number): void;
  /** Keeps at once what is still waiting. */
  flush(): void;
  /** When the device has answered to all that was kept. */
  settled(): Promise<void>;
  /** Takes in what another tab has kept since. Rejects where the device does not answer. */
  refresh(): Promise<void>;
  /** Takes the newest text that no longer reads off the device. */
  discardUnread(): void;
}

export function createKeptValue<Value>(options: KeptOptions<Value>): KeptValue<Value> {
  const { name, device, fallback, read } = options;
  const quarantine = createQuarantine(device, name);
  let state: KeptState = { refused: false, unread: null, standsIn: false };
  /** As last read from the device or sent to it. */
  let known: string | null = null;
  /** As the device is known to hold it: what it refused to keep is not there. */
  let onDevice: string | null = null;
  let waiting: { readonly value: Value; readonly timer: ReturnType<typeof setTimeout> } | null = null;
  /** Counts writings: an answer asked for before one is out of date. */
  let writings = 0;
  let writing: Promise<unknown> = Promise.resolve();

  const set = (change: Partial<KeptState>) => {
    const next = { ...state, ...change };
    if (next.refused === state.refused && next.unread === state.unread && next.standsIn === state.standsIn)
      return;
    state = next;
    options.onState?.(state);
  };
  const refuse = () => set({ refused: true });
  const readText = (text: string | null): ReadResult<Value> =>
    text === null ? { ok: true, value: fallback } : read(text);

  const newestUnread = (): UnreadText | null => {
    const text = quarantine.newest();
    if (text === null) return null;
    const found = read(text);
    return { text, problems: found.ok ? [] : found.problems };
  };

  const stopWaiting = () => {
    if (waiting) clearTimeout(waiting.timer);
    waiting = null;
  };

  const write = (value: Value) => {
    stopWaiting();
    const text = options.textOf(value);
    if (text === known) return;
    const expected = known;
    known = text;
    writings += 1;
    const number = writings;
    // At once where nothing stands in the way: the page may be about to close.
    const send = () => device.keep(name, text);
    const sent = quarantine.isInTheWay() ? quarantine.moveAway().then(send) : send();
    writing = sent.then(
      (before) => {
        const wasOnDevice = onDevice;
        onDevice = text;
        set({ refused: false });
        if (before !== expected && before !== wasOnDevice && before !== text) {
          const theirs = readText(before);
          if (theirs.ok) options.onOverwritten(theirs.value);
        }
        if (number === writings) options.onKept?.();
      },
      () => {
        // What the device still holds is no other tab's change.
        if (number === writings) known = onDevice;
        refuse();
      },
    );
  };

  const takeIn = (text: string | null) => {
    known = text;
    onDevice = text;
    const theirs = readText(text);
    if (theirs.ok) {
      quarantine.standsInPlace(null);
      set({ standsIn: false, refused: false });
      options.onElsewhere(theirs.value);
      return;
    }
    quarantine.standsInPlace(text);
    set({ unread: newestUnread() });
    quarantine.moveAway().catch(refuse);
  };

  const refresh = async (): Promise<void> => {
    const asked = writings;
    const text = await device.read(name);
    if (asked !== writings) return refresh();
    // What waits here is kept in a moment, and then finds the other's.
    if (text !== known && !waiting) takeIn(text);
  };

  const start = async (): Promise<Value> => {
    try {
      const [text] = await Promise.all([device.read(name), quarantine.begin()]);
      known = text;
      onDevice = text;
      const found = readText(text);
      if (!found.ok) quarantine.standsInPlace(text);
      set({ unread: newestUnread(), standsIn: !found.ok });
      if (found.ok) return found.value;
      await quarantine.moveAway();
    } catch {
      refuse();
    }
    return fallback;
  };
  const started = start();

  device.onKeptElsewhere(name, () => {
    started.then(refresh).catch(refuse);
  });

  /** Empties the name of that text, and of none that another tab has kept there since. */
  const clear = async (text: string): Promise<void> => {
    if ((await device.read(name)) === text) await device.keep(name, null);
  };

  return {
    state: () => state,
    ready: () => started,
    keep: (value, pause = 0) => {
      set({ standsIn: false });
      stopWaiting();
      if (pause > 0) waiting = { value, timer: setTimeout(() => write(value), pause) };
      else write(value);
    },
    flush: () => {
      if (waiting) write(waiting.value);
    },
    settled: async () => {
      for (let last: unknown = null; last !== writing; ) {
        last = writing;
        await writing;
      }
    },
    refresh: () => started.then(refresh),
    discardUnread: () => {
      const { unread } = state;
      if (!unread) return;
      const clearing = [quarantine.drop(unread.text)];
      // Where nothing else has been kept since, it stands under the name in use too.
      if (onDevice === unread.text && known === onDevice) {
        known = null;
        onDevice = null;
        writings += 1;
        clearing.push(clear(unread.text));
      }
      set({ unread: newestUnread(), standsIn: false });
      Promise.all(clearing).catch(refuse);
    },
  };
}
