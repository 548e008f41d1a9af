import { type RefObject, useEffect } from 'react';

/** Keeps the screen awake while the talk is on, where the browser can; a tab that was hidden asks again. */
export function useWakeLock(host: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const document = host.current?.ownerDocument;
    const wakeLock = document?.defaultView?.navigator.wakeLock;
    if (!document || !wakeLock) return;
    let lock: WakeLockSentinel | null = null;
    let gone = false;
    const ask = () => {
      if (gone || document.visibilityState !== 'visible') return;
      wakeLock.request('screen').then(
        (granted) => {
          if (gone) granted.release().catch(reportError);
          else lock = granted;
        },
        // A low battery, or a page from a file: the screen then sleeps as the PC is set. Nothing is lost.
        () => undefined,
      );
    };
    ask();
    document.addEventListener('visibilitychange', ask);
    return () => {
      gone = true;
      document.removeEventListener('visibilitychange', ask);
      lock?.release().catch(reportError);
    };
  }, [host]);
}
