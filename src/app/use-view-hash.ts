import { startTransition, useEffect, useMemo, useState } from 'react';
import type { Navigation, ViewChange } from '../ui/navigation.tsx';
import { changeHash, readHash } from './view-hash.ts';

/**
 * The address's hash as state. The first render is always the document's own view (hash ''), so that it
 * matches the prerendered page; a hash in the address follows in a transition, which keeps parts that
 * are not hydrated yet on screen.
 */
export function useViewHash(
  reportId: string,
  /** Called before a view other than the document's own is rendered. */
  onLeave: () => void,
): { hash: string; navigation: Navigation } {
  const [hash, setHash] = useState('');

  useEffect(() => {
    const read = () => {
      if (window.location.hash) onLeave();
      startTransition(() => setHash(window.location.hash));
    };
    read();
    window.addEventListener('hashchange', read);
    window.addEventListener('popstate', read);
    return () => {
      window.removeEventListener('hashchange', read);
      window.removeEventListener('popstate', read);
    };
  }, [onLeave]);

  const navigation = useMemo<Navigation>(() => {
    const goTo = (target: string) =>
      // After the change is on screen: the part may have grown or shrunk by it.
      requestAnimationFrame(() => document.getElementById(target)?.scrollIntoView());
    return {
      href: (change) => changeHash('', { report: reportId, ...viewOf(change) }),
      go: (change, options) => {
        const held = readHash(window.location.hash).get('report');
        const next = changeHash(window.location.hash, { report: held ?? reportId, ...viewOf(change) });
        if (next !== window.location.hash) {
          if (options?.replace) window.history.replaceState(null, '', next);
          else window.history.pushState(null, '', next);
          onLeave();
          startTransition(() => setHash(next));
        }
        if (typeof change.at === 'string') goTo(change.at);
      },
    };
  }, [reportId, onLeave]);

  return { hash, navigation };
}

/** `at` says where on the page the change is to be seen; it is no part of the view. */
function viewOf({ at: _, ...change }: ViewChange): ViewChange {
  return change;
}
