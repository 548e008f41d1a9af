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
    // A dialog that closes gives the focus back. Whoever closed it was heard by then; a kiosk closes it when nobody is there.
    let wasInDialog = false;
    const hear = (event: Event) => {
      if (event.type !== 'focusin') return act();
      const isInDialog = event.target instanceof Element && event.target.closest('dialog') !== null;
      const isGivenBack = wasInDialog && !isInDialog;
      wasInDialog = isInDialog;
      if (!isGivenBack) act();
    };
    for (const name of acts) element.ownerDocument.addEventListener(name, hear, { passive: true });
    return () => {
      clearTimeout(timer);
      for (const name of acts) element.ownerDocument.removeEventListener(name, hear);
    };
  }, [host, afterMs, acts]);
  return idle;
}
