import { startTransition, useCallback, useEffect, useState } from 'react';
import { ASK_KEYS, isAskChord } from '../../ui/ask-key.ts';
import { isForPage, isSingleKey } from './page-key.ts';

const isAskKey = (event: KeyboardEvent): boolean =>
  isAskChord(event) || (isSingleKey(event) && ASK_KEYS.some((key) => key === event.key));

/** Whether the reader is searching the page: begun by a key or by `ask`. The talk has its own, and a dialog its keys. */
export function useAsking(inTalk: boolean): { asking: boolean; ask: () => void; stop: () => void } {
  const [asking, setAsking] = useState(false);
  // A transition: the page stands as it is until the search is there.
  const ask = useCallback(() => startTransition(() => setAsking(true)), []);
  const stop = useCallback(() => setAsking(false), []);
  useEffect(() => {
    if (inTalk) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (!isForPage(event) || !isAskKey(event)) return;
      event.preventDefault();
      ask();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [inTalk, ask]);
  return { asking: asking && !inTalk, ask, stop };
}
