import { useEffect, useState } from 'react';
import { isSavedFile } from './document-address.ts';
import { reveal } from './reveal.ts';
import { changeHash, readHash } from './view-hash.ts';

/** The place on the page, in an address that holds a view. */
const PLACE_PARAMETER = 'at';

/**
 * Anchors within the page (`#colophon`) move the reader, and the address names the place beside the view, which a plain
 * anchor would take away. Back returns. Without JavaScript, and before hydration, they are ordinary anchors.
 *
 * @returns the place that the link names and the document lacks; null: none
 */
export function useAnchors(own: string): string | null {
  const [lacking, setLacking] = useState<string | null>(null);
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey) return;
      const target = anchored(event.target);
      if (!target) return;
      event.preventDefault();
      goTo(target);
    };
    const place = readHash(window.location.hash).get(PLACE_PARAMETER);
    const element = place ? document.getElementById(place) : null;
    if (element) reveal(element);
    setLacking(lackingPlace(window.location.hash, own));
    document.addEventListener('click', follow);
    return () => document.removeEventListener('click', follow);
  }, [own]);
  return lacking;
}

/** What a link names of this document, by `at` or by a plain anchor, that is not in it; of another dataset nobody knows yet. */
function lackingPlace(hash: string, own: string): string | null {
  const params = readHash(hash);
  const [, plain = ''] = /^#([\w-]+)$/.exec(hash) ?? [];
  const place = params.get(PLACE_PARAMETER) ?? plain;
  if (place === '' || (params.get('report') ?? own) !== own || isSavedFile()) return null;
  return document.getElementById(place) ? null : place.slice(0, 40);
}

/** The part of the page that an anchor leads to; null for other links. */
function anchored(pressed: EventTarget | null): HTMLElement | null {
  const link = pressed instanceof Element ? pressed.closest('a[href^="#"]') : null;
  const name = link?.getAttribute('href')?.slice(1);
  return name && !name.startsWith('/') ? document.getElementById(name) : null;
}

function goTo(target: HTMLElement): void {
  const next = changeHash(window.location.hash, { [PLACE_PARAMETER]: target.id });
  if (next !== window.location.hash) window.history.pushState(null, '', next);
  reveal(target);
  // The keyboard goes on from there, as after an ordinary anchor.
  if (!target.hasAttribute('tabindex')) target.tabIndex = -1;
  target.focus({ preventScroll: true });
}
