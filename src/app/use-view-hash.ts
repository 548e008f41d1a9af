import { startTransition, useEffect, useMemo, useState } from 'react';
import type { Navigation } from '../ui/navigation.tsx';
import { changeHash } from './view-hash.ts';

/**
 * The address's hash as state. The first render is always the document's own view (hash ''), so that it
 * matches the prerendered page; a hash in the address follows in a transition, which keeps parts that
 * are not hydrated yet on screen.
 */
export function useViewHash(reportId: string): { hash: string; navigation: Navigation } {
  const [hash, setHash] = useState('');

  useEffect(() => {
    const read = () => startTransition(() => setHash(window.location.hash));
    read();
    window.addEventListener('hashchange', read);
    window.addEventListener('popstate', read);
    return () => {
      window.removeEventListener('hashchange', read);
      window.removeEventListener('popstate', read);
    };
  }, []);

  const navigation = useMemo<Navigation>(
    () => ({
      href: (change) => changeHash('', { report: reportId, ...change }),
      go: (change, options) => {
        const next = changeHash(window.location.hash, { report: reportId, ...change });
        if (next === window.location.hash) return;
        if (options?.replace) window.history.replaceState(null, '', next);
        else window.history.pushState(null, '', next);
        startTransition(() => setHash(next));
      },
    }),
    [reportId],
  );

  return { hash, navigation };
}
