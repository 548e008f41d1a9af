/**
 * A report's deck while the page is open: its history, kept on the device and handed to the talk's other window where
 * the device keeps nothing. Knows no React; `use-deck.ts` shows it.
 */
import { deckText, openDeck, readDeck, refuseDeckBySize } from '../../deck/deck-file.ts';
import { defaultDeck } from '../../deck/default-deck.ts';
import type { Deck } from '../../deck/schema.ts';
import type { Report } from '../../report/dataset/schema.ts';
import type { Problem } from '../../report/loading/problem.ts';
import { change, type History, insertBefore, redo, startHistory, undo } from './history.ts';
import type { KeptDevice } from './kept-device.ts';
import { createKeptValue, type KeptState } from './kept-value.ts';
import { createListeners } from './listeners.ts';

/** A deck on its way to another window of the same page, and when it was last changed there. */
export interface SharedDeck {
  /** As {@link deckText} writes it. */
  readonly text: string;
  /** Milliseconds since 1970; both windows go by one clock. */
  readonly at: number;
}

/**
 * notKept: the device refuses to keep the deck, which lasts until the page closes; elsewhere: another tab changed
 * it, and it is now as that tab has it; unreadable: a file could not be read at all; lost: a file was opened without
 * those of its slides that point at what the report does not have.
 */
type DeckTrouble = 'notKept' | 'elsewhere' | 'unreadable' | 'lost';

export interface DeckState extends Pick<KeptState, 'unread' | 'standsIn'> {
  /** null while the device is asked for it. */
  readonly deck: Deck | null;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly trouble: DeckTrouble | null;
  /** What came of opening a file that is no deck of this report; the deck stays. */
  readonly refusal: { readonly file: string; readonly problems: readonly Problem[] } | null;
  /** The deck for other windows, where the device does not keep it and somebody has changed it; else null. */
  readonly shared: SharedDeck | null;
}

export interface DeckStore {
  state(): DeckState;
  /** As long as somebody listens, the store hears what other tabs keep. */
  subscribe(listener: () => void): () => void;
  /** When the device has answered. */
  ready(): Promise<Deck>;
  /**
   * Changes the deck and keeps it. Changes in a row with the same `typing` (a field's name) are one step to undo,
   * and are kept a moment later, together with what is typed meanwhile.
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

/** So many milliseconds after it was typed, what was typed is on its way to the device, typing still going on or not. */
const PAUSE = 400;

/** What the store holds, and from which its state follows. */
interface Held extends Pick<DeckState, 'refusal'> {
  readonly history: History<Deck> | null;
  readonly trouble: Exclude<DeckTrouble, 'notKept'> | null;
  /** When the deck was last changed, here or in the window it came from; 0: never. */
  readonly changedAt: number;
  readonly kept: KeptState;
}

const NOTHING_HELD: Held = {
  history: null,
  trouble: null,
  refusal: null,
  changedAt: 0,
  kept: { refused: false, unread: null, standsIn: false },
};

export function createDeckStore(report: Report, device: KeptDevice): DeckStore {
  const own = defaultDeck(report);
  let held = NOTHING_HELD;
  let state = stateOf(held, null);
  const listeners = createListeners(() => keeper.listen());
  const set = (change: Partial<Held>) => {
    held = { ...held, ...change };
    state = stateOf(held, state.shared);
    listeners.tell();
  };

  const keeper = createKeptValue<Deck>({
    name: report.id,
    device,
    fallback: own,
    read: (text) => readDeck(text, report, { lost: 'kept' }),
    textOf: textUnlessOwn(own, report),
    onElsewhere: (deck) => set({ history: held.history && change(held.history, deck), trouble: 'elsewhere' }),
    onOverwritten: (deck) => set({ history: held.history && insertBefore(held.history, deck) }),
    onState: (kept) => set({ kept, ...(kept.refused && !held.kept.refused && { trouble: null }) }),
  });
  const started = keeper.ready().then((deck) => set({ history: startHistory(deck) }));

  const show = (history: History<Deck>, pause?: number) => {
    if (history === held.history) return;
    set({ history, trouble: null, changedAt: Math.max(Date.now(), held.changedAt + 1) });
    keeper.keep(history.present, pause);
  };
  const edit = (edited: (deck: Deck) => Deck, typing?: string) => {
    const { history } = held;
    const deck = history && edited(history.present);
    if (!deck || deck === history.present) return;
    show(change(history, deck, typing), typing === undefined ? 0 : PAUSE);
  };

  return {
    state: () => state,
    subscribe: listeners.subscribe,
    ready: () => started.then(() => held.history?.present ?? own),
    change: edit,
    undo: () => held.history && show(undo(held.history)),
    redo: () => held.history && show(redo(held.history)),
    restore: () => edit(() => own),
    open: async (file) => {
      const result = await readFile(file, report);
      await started;
      if (result?.ok) {
        edit(() => result.value.deck);
        if (result.value.lost > 0) set({ trouble: 'lost' });
      } else if (result) set({ refusal: { file: file.name, problems: result.problems } });
      else set({ trouble: 'unreadable' });
      return result?.ok ?? false;
    },
    refresh: () => started.then(keeper.refresh),
    adopt: async ({ text, at }) => {
      await started;
      if (!held.history || !held.kept.refused || at <= held.changedAt) return;
      const theirs = readDeck(text, report, { lost: 'kept' });
      if (theirs.ok) set({ history: change(held.history, theirs.value), changedAt: at });
    },
    flush: keeper.flush,
    dismiss: () => set({ refusal: null, trouble: null }),
    discardUnread: keeper.discardUnread,
  };
}

function stateOf({ history, trouble, refusal, changedAt, kept }: Held, before: SharedDeck | null): DeckState {
  const share = kept.refused && changedAt > 0 && history;
  return {
    deck: history?.present ?? null,
    canUndo: (history?.past.length ?? 0) > 0,
    canRedo: (history?.future.length ?? 0) > 0,
    unread: kept.unread,
    standsIn: kept.standsIn,
    trouble: trouble ?? (kept.refused ? 'notKept' : null),
    refusal,
    shared: !share
      ? null
      : before?.at === changedAt
        ? before
        : { text: deckText(history.present), at: changedAt },
  };
}

/** The report's own deck is not kept, so that a later version of the report brings its new slides. */
function textUnlessOwn(own: Deck, report: Report): (deck: Deck) => string | null {
  const asBuilt = deckText(own);
  // A file may name its fields in another order.
  const read = readDeck(asBuilt, report, { lost: 'kept' });
  const ownTexts = new Set([asBuilt, deckText(read.ok ? read.value : own)]);
  return (deck) => {
    const text = deckText(deck);
    return ownTexts.has(text) ? null : text;
  };
}

/** null: a folder, a stick pulled out, no network. */
async function readFile(file: File, report: Report) {
  try {
    const tooLarge = refuseDeckBySize(file.size);
    return tooLarge ?? openDeck(new Uint8Array(await file.arrayBuffer()), report);
  } catch {
    return null;
  }
}
