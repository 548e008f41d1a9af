import { useEffect } from 'react';

/**
 * Anchors within the page (`#colophon`) move the reader and leave the address alone: it holds the view, which
 * an anchor would take away. Without JavaScript, and before hydration, they are ordinary anchors.
 */
export function useAnchors(): void {
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey) return;
      const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
      const name = link?.getAttribute('href')?.slice(1);
      if (!name || name.startsWith('/')) return;
      const target = document.getElementById(name);
      if (!target) return;
      event.preventDefault();
      target.scrollIntoView();
      // The keyboard goes on from there, as after an ordinary anchor.
      if (!target.hasAttribute('tabindex')) target.tabIndex = -1;
      target.focus({ preventScroll: true });
    };
    document.addEventListener('click', follow);
    return () => document.removeEventListener('click', follow);
  }, []);
}
