import { useCallback, useEffect, useRef, useState } from 'react';
import type { SharedDeck } from '../storage/deck-store.ts';
import { useWindowWire } from './use-window-wire.ts';
import {
  changed,
  joined,
  type LinkMessage,
  linkMessage,
  newer,
  type Role,
  type Shown,
  type TalkState,
} from './window-link.ts';

/** How often each window says that it is there, and how long the other waits before it counts as gone. */
const BEAT_MS = 1_000;
const GONE_MS = 3_500;

/** The windows' own names: a second one is not opened where the first can be brought to the front. */
export const WINDOW_NAMES: Readonly<Record<Role, string>> = {
  slides: 'youju-slides',
  speaker: 'youju-speaker',
};

export interface WindowLink {
  /** The other window has been heard within the last seconds. */
  readonly linked: boolean;
  /** Opens the other window at an address, or brings it to the front; false where the browser blocks it. */
  open(address: string): boolean;
}

export interface LinkOptions {
  /** The report's id. */
  readonly report: string;
  /** What this window is. */
  readonly role: Role;
  readonly shown: Shown;
  /** The other window has gone on. */
  readonly onState: (state: TalkState) => void;
  /** The deck to tell of, where the device keeps none; null otherwise. */
  readonly deck: SharedDeck | null;
  readonly onDeck: (deck: SharedDeck) => void;
}

/**
 * Keeps the slides and the presenter window at one slide, with one curtain and one source card. When either is closed
 * or reloaded the other goes on, and its next beat finds it again.
 */
export function useWindowLink({ report, role, shown, onState, deck, onDeck }: LinkOptions): WindowLink {
  const { slide, curtain, card, text } = shown;
  const [linked, setLinked] = useState(false);
  const state = useRef<TalkState>({ slide, curtain, card, text, turn: 0, stepped: false });
  /** The account with which this window came; null once the other window has given its own. */
  const start = useRef<TalkState | null>(state.current);
  const heard = useRef(0);

  const onHeard = (message: LinkMessage) => {
    heard.current = Date.now();
    setLinked(true);
    if (message.deck) onDeck(message.deck);
    if (message.state === null) {
      say(state.current, deck);
      return;
    }
    const mine = state.current;
    const theirs = message.state;
    const now = start.current ? joined(start.current, mine, theirs, role) : newer(mine, theirs, role);
    start.current = null;
    if (now === mine) return;
    state.current = now;
    if (now !== theirs) say(now);
    onState(now);
  };
  const wire = useWindowWire(report, role, onHeard);
  const say = useCallback(
    (told: TalkState | null, withDeck: SharedDeck | null = null) =>
      wire.say(linkMessage(report, role, told, withDeck)),
    [wire.say, report, role],
  );

  useEffect(() => {
    // So that the other window finds this one, also after the talk was left, and opens no second one.
    window.name = WINDOW_NAMES[role];
    say(null);
    const beat = setInterval(() => {
      say(state.current);
      if (Date.now() - heard.current > GONE_MS) setLinked(false);
    }, BEAT_MS);
    return () => clearInterval(beat);
  }, [role, say]);

  const tell = useCallback(
    (change: Partial<Shown>) => {
      const now = changed(state.current, change);
      if (now === state.current) return;
      state.current = now;
      say(now);
    },
    [say],
  );
  useEffect(() => tell({ slide, curtain }), [slide, curtain, tell]);
  // By themselves: on the slides a card and the text follow a little later, by the address. That is no change made here.
  useEffect(() => tell({ card }), [card, tell]);
  useEffect(() => tell({ text }), [text, tell]);

  // When this window comes, and at each change.
  useEffect(() => {
    if (deck) say(state.current, deck);
  }, [deck, say]);

  return { linked, open: useOpenOther(role, wire.meet) };
}

function useOpenOther(role: Role, meet: (other: Window) => void): WindowLink['open'] {
  return useCallback(
    (address: string) => {
      const other = role === 'slides' ? 'speaker' : 'slides';
      const features = other === 'speaker' ? 'popup,width=1280,height=800' : '';
      const made = window.open(address, WINDOW_NAMES[other], features);
      if (!made) return false;
      meet(made);
      made.focus();
      return true;
    },
    [role, meet],
  );
}
