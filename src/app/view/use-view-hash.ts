import { startTransition, useEffect, useMemo, useRef, useState } from 'react';
import type { Navigation, ViewChange } from '../../ui/navigation.tsx';
import { isOpenedName } from '../document/opened-name.ts';
import { mendHash } from './mend-hash.ts';
import { reveal } from './reveal.ts';
import { changeHash, isViewHash, readHash } from './view-hash.ts';

/**
 * The address's hash as state. The first render is always the document's own view (hash ''), so that it
 * matches the prerendered page; a hash in the address follows in a transition, which keeps parts that
 * are not hydrated yet on screen.
 */
export function useViewHash(
  reportId: string,
  /** Called before a view other than the document's own is rendered, with that view. */
  onLeave: (hash: string) => void,
): { hash: string; navigation: Navigation } {
  const [hash, setHash] = useState('');
  const back = useRef<GoingBack | null>(null);

  useEffect(() => {
    const read = () => {
      const after = back.current?.after;
      back.current = null;
      if (after) return after();
      const next = mendHash(window.location.hash);
      if (next !== window.location.hash) window.history.replaceState(null, '', next);
      // An anchor is no view, and takes none away.
      if (next !== '' && !isViewHash(next)) return;
      if (next !== '') onLeave(next);
      startTransition(() => setHash(next));
    };
    read();
    // Not popstate, which comes with it: React renders transitions of a popstate at once, hydrated or not.
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, [onLeave]);

  const named = readHash(hash).get('report');
  const shown = isOpenedName(named) ? named : reportId;

  const navigation = useMemo<Navigation>(() => {
    const goTo = (target: string) =>
      // After the change is on screen: the part may have grown or shrunk by it.
      requestAnimationFrame(() => {
        const element = document.getElementById(target);
        if (element) reveal(element);
      });
    return {
      href: (change) => changeHash('', { report: shown, ...viewOf(change) }),
      go: (change, options) => {
        const current = back.current?.to ?? window.location.hash;
        const next = changeHash(current, { report: shown, ...viewOf(change) });
        const enter = () => {
          if (options?.replace) window.history.replaceState(window.history.state, '', next);
          else if (isClosing(change) && cameFrom() === next) {
            back.current = { to: next, after: null };
            window.history.back();
          } else window.history.pushState({ [FROM]: window.location.hash }, '', next);
        };
        if (next !== current) {
          if (back.current) back.current = { to: next, after: enter };
          else enter();
          onLeave(next);
          startTransition(() => setHash(next));
        }
        if (typeof change.at === 'string') goTo(change.at);
      },
    };
  }, [shown, onLeave]);

  return { hash, navigation };
}

/** The history goes back some moments after it was asked to; the address is the old one until then. */
interface GoingBack {
  /** The hash that has been asked for last. */
  readonly to: string;
  /** What was asked for meanwhile, to be done once it has gone back. */
  readonly after: (() => void) | null;
}

/** In the state of an entry of the history: the hash that was left for it. */
const FROM = 'youju-from';

const cameFrom = (): unknown => (window.history.state as Record<string, unknown> | null)?.[FROM];

/** What was opened over the view is closed. Where it was opened from that very view, that is going back: Back would open it again. */
const isClosing = (change: ViewChange): boolean =>
  Object.values(change).every((value) => value === null) &&
  ['figure', 'text', 'sheet'].some((name) => name in change);

/** `at` says where on the page the change is to be seen; it is no part of the view. */
function viewOf({ at: _, ...change }: ViewChange): ViewChange {
  // Nor is it the place that an anchor led to: another view may have it elsewhere.
  return { ...change, at: null };
}
