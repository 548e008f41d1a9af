import { useCallback, useEffect, useState } from 'react';

/** Browsers refuse to write the address more than some three times a second for long. */
const PAUSE_MS = 350;

/**
 * The words being typed: at once on screen, and in the address after a pause. A change of the address that
 * did not come from here (Back, a link) takes their place.
 */
export function useSearchDraft(q: string, write: (q: string) => void): [string, (draft: string) => void] {
  const [draft, setDraft] = useState(q);
  const [seen, setSeen] = useState(q);
  const [sent, setSent] = useState(q);

  if (q !== seen) {
    setSeen(q);
    if (q !== sent) {
      setDraft(q);
      setSent(q);
    }
  }

  useEffect(() => {
    if (draft === sent) return;
    const timer = setTimeout(() => {
      setSent(draft);
      write(draft);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [draft, sent, write]);

  return [draft, useCallback((next: string) => setDraft(next), [])];
}
