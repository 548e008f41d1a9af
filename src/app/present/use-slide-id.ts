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
export function useSlideId(
  /** The view's hash: whoever changes the view may have named another slide, by a link or through the navigation. */
  hash: string,
): [id: string | null, go: (id: string) => void] {
  const [id, setId] = useState(slideInAddress);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address has the slide stepped to since, the hash may not
  useEffect(() => setId(slideInAddress()), [hash]);
  const go = useCallback((next: string) => {
    setId(next);
    window.history.replaceState(null, '', changeHash(window.location.hash, { slide: next }));
  }, []);
  return [id, go];
}
