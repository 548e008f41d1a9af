import { useCallback, useEffect, useRef, useState } from 'react';
import { linkMessage, newer, type Role, readMessage, type TalkState } from './window-link.ts';

/** How often each window says that it is there, and how long the other waits before it counts as gone. */
const BEAT_MS = 1_000;
const GONE_MS = 3_500;

const NAMES: Readonly<Record<Role, string>> = { slides: 'youju-slides', speaker: 'youju-speaker' };

export interface WindowLink {
  /** The other window has been heard within the last seconds. */
  readonly linked: boolean;
  /** Opens the other window at an address, or brings it to the front; false where the browser blocks it. */
  open(address: string): boolean;
}

/**
 * Keeps the slides and the presenter window at one slide. It speaks to windows that it knows (the one that opened it,
 * the one that it opened, any that has spoken) and, where pages of one origin can hear each other, to all of them:
 * pages from a file cannot. When either is closed or reloaded the other goes on, and its next beat finds it again.
 */
export function useWindowLink(
  report: string,
  role: Role,
  { slide, curtain }: Pick<TalkState, 'slide' | 'curtain'>,
  onState: (state: TalkState) => void,
): WindowLink {
  const [linked, setLinked] = useState(false);
  const state = useRef<TalkState>({ slide, curtain, turn: 0 });
  const heard = useRef(0);
  const peers = useRef(new Set<Window>());
  const channel = useRef<BroadcastChannel | null>(null);
  const apply = useRef(onState);
  useEffect(() => {
    apply.current = onState;
  }, [onState]);

  const say = useCallback(
    (told: TalkState | null) => {
      const message = linkMessage(report, role, told);
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
    window.name = NAMES[role];
    if (window.opener) peers.current.add(window.opener as Window);
    const hear = (data: unknown) => {
      const message = readMessage(data, report, role);
      if (!message) return;
      heard.current = Date.now();
      setLinked(true);
      if (message.state === null) {
        say(state.current);
        return;
      }
      const now = newer(state.current, message.state, role);
      if (now === state.current) return;
      state.current = now;
      apply.current(now);
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

  useEffect(() => {
    // The deck is still on its way.
    if (slide === '') return;
    if (slide === state.current.slide && curtain === state.current.curtain) return;
    state.current = { slide, curtain, turn: state.current.turn + 1 };
    say(state.current);
  }, [slide, curtain, say]);

  const open = useCallback(
    (address: string) => {
      const other = role === 'slides' ? 'speaker' : 'slides';
      const features = other === 'speaker' ? 'popup,width=1280,height=800' : '';
      const made = window.open(address, NAMES[other], features);
      if (!made) return false;
      peers.current.add(made);
      made.focus();
      return true;
    },
    [role],
  );
  return { linked, open };
}
