import { useCallback, useEffect, useRef, useState } from 'react';
import type { SharedDeck } from '../storage/deck-store.ts';
import {
  changed,
  joined,
  linkMessage,
  newer,
  type Role,
  readMessage,
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
 * Keeps the slides and the presenter window at one slide, with one curtain and one source card. It speaks to windows
 * that it knows (the one that opened it, the one that it opened, any that has spoken) and to all that a channel
 * reaches: some browsers let no page from a file hear another there. When either is closed or reloaded the other goes
 * on, and its next beat finds it again.
 */
export function useWindowLink({ report, role, shown, onState, deck, onDeck }: LinkOptions): WindowLink {
  const { slide, curtain, card } = shown;
  const [linked, setLinked] = useState(false);
  const state = useRef<TalkState>({ slide, curtain, card, turn: 0, stepped: false });
  /** The account with which this window came; null once the other window has given its own. */
  const start = useRef<TalkState | null>(state.current);
  const heard = useRef(0);
  const peers = useRef(new Set<Window>());
  const channel = useRef<BroadcastChannel | null>(null);
  const apply = useRef({ onState, onDeck, deck });
  useEffect(() => {
    apply.current = { onState, onDeck, deck };
  }, [onState, onDeck, deck]);

  const say = useCallback(
    (told: TalkState | null, withDeck: SharedDeck | null = null) => {
      const message = linkMessage(report, role, told, withDeck);
      channel.current?.postMessage(message);
      for (const peer of peers.current) {
        if (peer.closed) peers.current.delete(peer);
        // A page from a file has no origin to name; what is said is no secret.
        else peer.postMessage(message, window.origin === 'null' ? '*' : window.origin);
      }
    },
    [report, role],
  );

  useEffect(() => {
    // So that the other window finds this one, also after the talk was left, and opens no second one.
    window.name = WINDOW_NAMES[role];
    if (window.opener) peers.current.add(window.opener as Window);
    const hear = (data: unknown) => {
      const message = readMessage(data, report, role);
      if (!message) return;
      heard.current = Date.now();
      setLinked(true);
      if (message.deck) apply.current.onDeck(message.deck);
      if (message.state === null) {
        say(state.current, apply.current.deck);
        return;
      }
      const mine = state.current;
      const theirs = message.state;
      const now = start.current ? joined(start.current, mine, theirs, role) : newer(mine, theirs, role);
      start.current = null;
      if (now === mine) return;
      state.current = now;
      if (now !== theirs) say(now);
      apply.current.onState(now);
    };
    const onMessage = (event: MessageEvent) => {
      if (event.origin !== window.origin) return;
      if (readMessage(event.data, report, role) && event.source) peers.current.add(event.source as Window);
      hear(event.data);
    };
    const opened = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('youju-talk');
    channel.current = opened;
    const onBroadcast = (event: MessageEvent) => hear(event.data);
    opened?.addEventListener('message', onBroadcast);
    window.addEventListener('message', onMessage);
    say(null);
    const beat = setInterval(() => {
      say(state.current);
      if (Date.now() - heard.current > GONE_MS) setLinked(false);
    }, BEAT_MS);
    return () => {
      clearInterval(beat);
      window.removeEventListener('message', onMessage);
      opened?.close();
      channel.current = null;
    };
  }, [report, role, say]);

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
  // By itself: on the slides a card follows a little later, by the address. That is no change made here.
  useEffect(() => tell({ card }), [card, tell]);

  // When this window comes, and at each change.
  useEffect(() => {
    if (deck) say(state.current, deck);
  }, [deck, say]);

  const open = useCallback(
    (address: string) => {
      const other = role === 'slides' ? 'speaker' : 'slides';
      const features = other === 'speaker' ? 'popup,width=1280,height=800' : '';
      const made = window.open(address, WINDOW_NAMES[other], features);
      if (!made) return false;
      peers.current.add(made);
      made.focus();
      return true;
    },
    [role],
  );
  return { linked, open };
}
