import { useCallback, useEffect, useRef } from 'react';
import type { LinkMessage, Role } from './window-link.ts';
import { readMessage } from './window-link.ts';

export interface WindowWire {
  say(message: LinkMessage): void;
  /** From now on this window is spoken to by itself too. */
  meet(other: Window): void;
}

/**
 * Carries messages between the talk's windows: to windows that this one knows (the one that opened it, the one that it
 * opened, any that has spoken) and to all that a channel reaches, since some browsers let no page from a file hear
 * another there.
 */
export function useWindowWire(
  report: string,
  role: Role,
  onHeard: (message: LinkMessage) => void,
): WindowWire {
  const peers = useRef(new Set<Window>());
  const channel = useRef<BroadcastChannel | null>(null);
  const heard = useRef(onHeard);
  useEffect(() => {
    heard.current = onHeard;
  }, [onHeard]);

  useEffect(() => {
    if (window.opener) peers.current.add(window.opener as Window);
    const hear = (data: unknown, from: Window | null) => {
      const message = readMessage(data, report, role);
      if (!message) return;
      if (from) peers.current.add(from);
      heard.current(message);
    };
    const onMessage = (event: MessageEvent) => {
      if (event.origin === window.origin) hear(event.data, event.source as Window | null);
    };
    const opened = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('youju-talk');
    channel.current = opened;
    const onBroadcast = (event: MessageEvent) => hear(event.data, null);
    opened?.addEventListener('message', onBroadcast);
    window.addEventListener('message', onMessage);
    return () => {
      window.removeEventListener('message', onMessage);
      opened?.close();
      channel.current = null;
    };
  }, [report, role]);

  const say = useCallback((message: LinkMessage) => {
    channel.current?.postMessage(message);
    for (const peer of peers.current) {
      if (peer.closed) peers.current.delete(peer);
      // A page from a file has no origin to name; what is said is no secret.
      else peer.postMessage(message, window.origin === 'null' ? '*' : window.origin);
    }
  }, []);
  const meet = useCallback((other: Window) => {
    peers.current.add(other);
  }, []);
  return { say, meet };
}
