import { useCallback, useEffect, useState } from 'react';
import { changeHash, readHash } from '../view/view-hash.ts';

const slideInAddress = (): string | null => readHash(window.location.hash).get('slide');

/**
 * The slide that the address names, and the way to another. Stepping replaces the address: each slide can be linked
 * and survives a reload, and Back leaves the talk for where the reader came from, not for the slide before.
 *
 * Not through the navigation: its changes are transitions, and a clicker's second press would be answered before
 * the first is rendered.
 */
export function useSlideId(): [id: string | null, go: (id: string) => void] {
  const [id, setId] = useState(slideInAddress);
  useEffect(() => {
    const read = () => setId(slideInAddress());
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, []);
  const go = useCallback((next: string) => {
    setId(next);
    window.history.replaceState(null, '', changeHash(window.location.hash, { slide: next }));
  }, []);
  return [id, go];
}
