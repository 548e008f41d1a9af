import { type RefObject, useEffect, useState } from 'react';

/** What a mouse or a finger does. */
export const POINTER_ACTS = ['pointermove', 'pointerdown', 'wheel', 'touchstart'] as const;
/** What anybody who is there does. */
export const ALL_ACTS = [...POINTER_ACTS, 'keydown', 'focusin'] as const;

/** The bar and the cursor go when nothing has moved for so long. */
export const HIDES_AFTER_MS = 3_000;

/** True once there was none of these acts for so long; false again at the next one. */
export function useIdle(
  host: RefObject<HTMLElement | null>,
  afterMs: number,
  acts: readonly (typeof ALL_ACTS)[number][],
): boolean {
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
    for (const name of acts) element.ownerDocument.addEventListener(name, act, { passive: true });
    return () => {
      clearTimeout(timer);
      for (const name of acts) element.ownerDocument.removeEventListener(name, act);
    };
  }, [host, afterMs, acts]);
  return idle;
}
