/**
 * A report's deck while the page is open: what is kept on the device, what was changed and can be undone, and what
 * other tabs make of it. Knows no React; `use-deck.ts` shows it.
 */
import { deckText, readDeck, refuseDeckBySize } from '../../deck/deck-file.ts';
import { defaultDeck } from '../../deck/default-deck.ts';
import type { Deck } from '../../deck/schema.ts';
import type { Report } from '../../report/dataset/schema.ts';
import type { Problem } from '../../report/loading/problem.ts';
import { createDeckAsides } from './deck-asides.ts';
import type { DeckDevice } from './deck-device.ts';

/** A kept deck that no longer reads. It stays on the device until the speaker says otherwise. */
export interface UnreadDeck {
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** A deck on its way to another window of the same page, and when it was last changed there. */
export interface SharedDeck {
  /** As {@link deckText} writes it. */
  readonly text: string;
  /** Milliseconds since 1970; both windows go by one clock. */
  readonly at: number;
}

/**
 * notKept: the device refuses to keep the deck, which lasts until the page closes; elsewhere: another tab changed
 * it, and it is now as that tab has it; unreadable: a file could not be read at all.
 */
export type DeckTrouble = 'notKept' | 'elsewhere' | 'unreadable';

export interface DeckState {
  /** null while the device is asked for it. */
  readonly deck: Deck | null;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly unread: UnreadDeck | null;
  /** Whether the report's own deck stands in for a kept one that does not read. */
  readonly standsIn: boolean;
  readonly trouble: DeckTrouble | null;
  /** What came of opening a file that is no deck of this report; the deck stays. */
  readonly refusal: { readonly file: string; readonly problems: readonly Problem[] } | null;
  /** The deck for other windows, where the device does not keep it and somebody has changed it; else null. */
  readonly shared: SharedDeck | null;
}

export interface DeckStore {
  state(): DeckState;
  subscribe(listener: () => void): () => void;
  /** When the device has answered. */
  ready(): Promise<Deck>;
  /**
   * Changes the deck and keeps it. Changes in a row with the same `typing` (a field's name) are one step to undo,
   * and are kept when the typing pauses.
   */
  change(edit: (deck: Deck) => Deck, typing?: string): void;
  undo(): void;
  redo(): void;
  /** The deck that the report has by itself; a change like another, that can be undone. */
  restore(): void;
  /** Opens a deck's file; false where it is refused or cannot be read. */
  open(file: File): Promise<boolean>;
  /** Takes in what another tab has kept since. */
  refresh(): Promise<void>;
  /** Takes in the deck of another window where the device keeps none, if it was changed later than the one here. */
  adopt(shared: SharedDeck): Promise<void>;
  /** Keeps at once what is still waiting. */
  flush(): void;
  /** The user has read what a file was refused for, or what went wrong. */
  dismiss(): void;
  /** Takes a kept deck that no longer reads off the device. */
  discardUnread(): void;
}

/** A pause in typing, in milliseconds, after which the words are kept. */
const PAUSE = 400;
const MOST_STEPS = 200;

export function createDeckStore(report: Report, device: DeckDevice): DeckStore {
  const name = report.id;
  const asides = createDeckAsides(device, name);
  const own = defaultDeck(report);
  const read = (text: string): Deck | UnreadDeck => {
    const result = readDeck(text, report, { lost: 'kept' });
    return result.ok ? result.deck : { text, problems: result.problems };
  };
  /** As it is built, and as it comes out of a file, which may name its fields in another order. */
  const ownTexts = new Set([deckText(own), deckText(asDeck(read(deckText(own))) ?? own)]);
  /** What the device holds of a deck: nothing for the report's own, so that a new edition brings its new slides. */
  const kept = (deck: Deck): string | null => {
    const text = deckText(deck);
    return ownTexts.has(text) ? null : text;
  };

  let state: DeckState = {
    deck: null,
    canUndo: false,
    canRedo: false,
    unread: null,
    standsIn: false,
    trouble: null,
    refusal: null,
    shared: null,
  };
  let past: Deck[] = [];
  let future: Deck[] = [];
  /** As last read from the device or sent to it. */
  let known: string | null = null;
  /** As the device is known to hold it: what it refused to keep is not there. */
  let held: string | null = null;
  let typed: string | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  /** When the deck was last changed, here or in the window it came from; 0: never. */
  let changedAt = 0;
  /** Counts writings: an answer asked for before one is out of date. */
  let writings = 0;

  const toShare = (): SharedDeck | null => {
    const { deck, trouble, shared } = state;
    if (trouble !== 'notKept' || changedAt === 0 || !deck) return null;
    return shared?.at === changedAt ? shared : { text: deckText(deck), at: changedAt };
  };

  const listeners = new Set<() => void>();
  const set = (next: Partial<DeckState>) => {
    state = { ...state, ...next, canUndo: past.length > 0, canRedo: future.length > 0 };
    state = { ...state, shared: toShare() };
    for (const listener of listeners) listener();
  };

  const newestUnread = (): UnreadDeck | null => {
    const text = asides.newest();
    return text === null ? null : toUnread(read(text), text);
  };

  /** Empties the deck's own place of that text, and of no deck that another tab has kept there since. */
  const clearPlace = async (text: string): Promise<void> => {
    if ((await device.read(name)) === text) await device.keep(name, null);
  };

  const remember = (deck: Deck) => {
    past = [...past, deck].slice(-MOST_STEPS);
  };

  const write = () => {
    if (timer) clearTimeout(timer);
    timer = null;
    const { deck } = state;
    if (!deck) return;
    const text = kept(deck);
    if (text === known) return;
    const expected = known;
    known = text;
    writings += 1;
    const writing = writings;
    // At once where nothing stands in the way: the page may be about to close.
    const keep = () => device.keep(name, text);
    const keeping = asides.isInTheWay() ? asides.moveAway().then(keep) : keep();
    keeping.then(
      (before) => {
        const wasHeld = held;
        held = text;
        if (state.trouble === 'notKept') set({ trouble: null });
        if (before === expected || before === wasHeld || before === text) return;
        // Another tab was faster: ours stands, and theirs is one step back.
        const theirs = before === null ? own : read(before);
        if ('slides' in theirs) {
          remember(theirs);
          set({});
        }
      },
      () => {
        // What the device still holds is no other tab's change.
        if (writing === writings) known = held;
        set({ trouble: 'notKept' });
      },
    );
  };

  const show = (deck: Deck, typing?: string) => {
    typed = typing ?? null;
    changedAt = Math.max(Date.now(), changedAt + 1);
    set({ deck, standsIn: false, trouble: state.trouble === 'notKept' ? 'notKept' : null });
    if (timer) clearTimeout(timer);
    if (typing === undefined) write();
    else timer = setTimeout(write, PAUSE);
  };

  const takeIn = (text: string | null) => {
    known = text;
    held = text;
    const theirs = text === null ? own : read(text);
    if (!('slides' in theirs)) {
      asides.standsInPlace(theirs.text);
      set({ unread: theirs });
      asides.moveAway().catch(() => set({ trouble: 'notKept' }));
      return;
    }
    asides.standsInPlace(null);
    if (state.deck) remember(state.deck);
    future = [];
    typed = null;
    set({ deck: theirs, standsIn: false, trouble: 'elsewhere' });
  };

  const adopt = ({ text, at }: SharedDeck) => {
    if (state.trouble !== 'notKept' || at <= changedAt) return;
    const theirs = read(text);
    if (!('slides' in theirs)) return;
    if (state.deck) remember(state.deck);
    future = [];
    typed = null;
    changedAt = at;
    set({ deck: theirs });
  };

  const refresh = async (): Promise<void> => {
    const asked = writings;
    const text = await device.read(name);
    if (asked !== writings) return refresh();
    // What is being typed here is kept in a moment, and then finds the other's.
    if (text !== known && timer === null) takeIn(text);
  };

  const start = async (): Promise<Deck> => {
    try {
      const [text] = await Promise.all([device.read(name), asides.begin()]);
      known = text;
      held = text;
      const found = text === null ? own : read(text);
      if ('slides' in found) {
        set({ deck: found, unread: newestUnread() });
        return found;
      }
      asides.standsInPlace(found.text);
      set({ deck: own, unread: found, standsIn: true });
      await asides.moveAway();
    } catch {
      set({ deck: own, trouble: 'notKept' });
    }
    return own;
  };
  const started = start();

  device.onKeptElsewhere(name, () => {
    refresh().catch(() => set({ trouble: 'notKept' }));
  });

  const step = (from: Deck[], to: 'past' | 'future') => {
    const deck = from.at(-1);
    if (!state.deck || !deck) return;
    if (to === 'future') {
      future = [...future, state.deck];
      past = past.slice(0, -1);
    } else {
      past = [...past, state.deck];
      future = future.slice(0, -1);
    }
    show(deck);
  };

  const change = (edit: (deck: Deck) => Deck, typing?: string) => {
    const before = state.deck;
    if (!before) return;
    const deck = edit(before);
    if (deck === before) return;
    if (typing === undefined || typing !== typed) remember(before);
    future = [];
    show(deck, typing);
  };

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ready: async () => {
      await started;
      return state.deck ?? own;
    },
    change,
    undo: () => step(past, 'future'),
    redo: () => step(future, 'past'),
    restore: () => change(() => own),
    open: async (file) => {
      const result = refuseDeckBySize(file.size) ?? (await readFile(file, report));
      await started;
      if (result === null) set({ trouble: 'unreadable' });
      else if (result.ok) change(() => result.deck);
      else set({ refusal: { file: file.name, problems: result.problems } });
      return result?.ok ?? false;
    },
    refresh: () => started.then(refresh),
    adopt: async (shared) => {
      await started;
      adopt(shared);
    },
    flush: () => {
      if (timer) write();
    },
    dismiss: () => set({ refusal: null, trouble: state.trouble === 'notKept' ? 'notKept' : null }),
    discardUnread: () => {
      const { unread } = state;
      if (!unread) return;
      const clearing = [asides.drop(unread.text)];
      // Where no other deck has been kept since, it stands in the deck's own place too.
      if (held === unread.text && known === held) {
        known = null;
        held = null;
        writings += 1;
        clearing.push(clearPlace(unread.text));
      }
      set({ unread: newestUnread(), standsIn: false });
      Promise.all(clearing).catch(() => set({ trouble: 'notKept' }));
    },
  };
}

/** A deck that was put aside may read again, with a newer program or dataset; it is offered all the same. */
const toUnread = (found: Deck | UnreadDeck, text: string): UnreadDeck =>
  'slides' in found ? { text, problems: [] } : found;

const asDeck = (found: Deck | UnreadDeck): Deck | null => ('slides' in found ? found : null);

/** null: a folder, a stick pulled out, no network. */
async function readFile(file: File, report: Report) {
  try {
    return readDeck(new Uint8Array(await file.arrayBuffer()), report);
  } catch {
    return null;
  }
}
