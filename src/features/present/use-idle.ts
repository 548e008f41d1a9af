import { type RefObject, useEffect, useState } from 'react';

const ACTS = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'touchstart', 'focusin'] as const;

/** True once nobody has touched the talk for so long; false again at the next act. */
export function useIdle(host: RefObject<HTMLElement | null>, afterMs: number): boolean {
  const [idle, setIdle] = useState(false);
  useEffect(() => {
    const element = host.current;
    if (!element) return;
    let timer = setTimeout(() => setIdle(true), afterMs);
    const act = () => {
      setIdle(false);
      clearTimeout(timer);
      timer = setTimeout(() => setIdle(true), afterMs);
    };
    for (const name of ACTS) element.ownerDocument.addEventListener(name, act, { passive: true });
    return () => {
      clearTimeout(timer);
      for (const name of ACTS) element.ownerDocument.removeEventListener(name, act);
    };
  }, [host, afterMs]);
  return idle;
}
