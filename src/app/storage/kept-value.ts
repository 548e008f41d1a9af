/**
 * A value that stays on the device by a name: what the device holds of it, what other tabs make of it, what it refuses
 * to keep, and what it holds that no longer reads. Knows nothing of what the value is but how to read and write it.
 */
import type { ReadResult } from '../../report/loading/file-format.ts';
import type { Problem } from '../../report/loading/problem.ts';
import type { KeptDevice } from './kept-device.ts';
import { createPause } from './pause.ts';
import { createQuarantine, type Quarantine } from './quarantine.ts';
import { createWriteQueue, type WriteQueue } from './write-queue.ts';

/** A kept text that no longer reads. It stays on the device until the reader says otherwise. */
export interface UnreadText {
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
  /** Keeps the value at once, or so many milliseconds after the first that waits. Not before `ready`. */
  keep(value: Value, pause?: number): void;
  /** Keeps at once what is still waiting. */
  flush(): void;
  /** When the device has answered to all that was kept. */
  settled(): Promise<void>;
  /** Takes in what other tabs have kept since and keep from now on, until what it answers with is called. */
  listen(): () => void;
  /** Takes in what another tab has kept since. Rejects where the device does not answer. */
  refresh(): Promise<void>;
  /** Takes the newest text that no longer reads off the device. */
  discardUnread(): void;
}

export function createKeptValue<Value>(options: KeptOptions<Value>): KeptValue<Value> {
  const { name, device, fallback, read } = options;
  const quarantine = createQuarantine(device, name);
  const { state, set, refuse } = createState(options.onState);
  const queue = queueOf(options, quarantine, set);
  const pausing = createPause<Value>((value) => queue.write(options.textOf(value)));

  const takeIn = (text: string | null) => {
    queue.found(text);
    const theirs = readKept(options, text);
    quarantine.standsInPlace(theirs.ok ? null : text);
    if (theirs.ok) {
      set({ standsIn: false, refused: false });
      options.onElsewhere(theirs.value);
      return;
    }
    set({ unread: newestUnread(quarantine, read) });
    queue.moveAway().catch(refuse);
  };

  const refresh = async (): Promise<void> => {
    const asked = queue.revision();
    const text = await device.read(name);
    if (asked !== queue.revision()) return refresh();
    // What waits here is kept in a moment, and then finds the other's.
    if (text !== queue.known() && !pausing.isWaiting() && !queue.isWaiting()) takeIn(text);
  };

  const start = async (): Promise<Value> => {
    const [text] = await Promise.all([device.read(name), quarantine.begin()]);
    queue.found(text);
    const found = readKept(options, text);
    if (!found.ok) quarantine.standsInPlace(text);
    set({ unread: newestUnread(quarantine, read), standsIn: !found.ok });
    if (found.ok) return found.value;
    await queue.moveAway();
    return fallback;
  };
  const started = start().catch(() => {
    refuse();
    return fallback;
  });
  const hear = () => {
    started.then(refresh).catch(refuse);
  };

  return {
    state,
    ready: () => started,
    keep: (value, pause = 0) => {
      set({ standsIn: false });
      pausing.put(value, pause);
    },
    flush: pausing.flush,
    settled: queue.settled,
    listen: () => {
      hear();
      return device.onKeptElsewhere(name, hear);
    },
    refresh: () => started.then(refresh),
    discardUnread: () => {
      const { unread } = state();
      if (!unread) return;
      // Where nothing else has been kept since, it stands under the name in use too.
      const dropping = [quarantine.drop(unread.text), queue.forget(unread.text)];
      set({ unread: newestUnread(quarantine, read), standsIn: false });
      Promise.all(dropping).catch(refuse);
    },
  };
}

/** The fallback where the device holds nothing. */
const readKept = <Value>({ read, fallback }: KeptOptions<Value>, text: string | null): ReadResult<Value> =>
  text === null ? { ok: true, value: fallback } : read(text);

/** The texts on their way to the device, and what their reader makes of the device's answers. */
function queueOf<Value>(
  options: KeptOptions<Value>,
  quarantine: Quarantine,
  set: (change: Partial<KeptState>) => void,
): WriteQueue {
  return createWriteQueue({
    name: options.name,
    device: options.device,
    obstacle: quarantine,
    onRefused: (refused) => set({ refused }),
    onOverwritten: (text) => {
      const theirs = readKept(options, text);
      if (theirs.ok) options.onOverwritten(theirs.value);
    },
    onKept: () => options.onKept?.(),
  });
}

function createState(onState: ((state: KeptState) => void) | undefined) {
  let state: KeptState = { refused: false, unread: null, standsIn: false };
  const set = (change: Partial<KeptState>) => {
    const next = { ...state, ...change };
    if (next.refused === state.refused && next.unread === state.unread && next.standsIn === state.standsIn)
      return;
    state = next;
    onState?.(state);
  };
  return { state: () => state, set, refuse: () => set({ refused: true }) };
}

function newestUnread<Value>(quarantine: Quarantine, read: KeptOptions<Value>['read']): UnreadText | null {
  const text = quarantine.newest();
  if (text === null) return null;
  const found = read(text);
  return { text, problems: found.ok ? [] : found.problems };
}
