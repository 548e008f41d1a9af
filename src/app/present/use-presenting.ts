import { useEffect, useState } from 'react';
import { SLIDE, TYPE } from '../../deck/slide-layout.ts';

/**
 * Tells the stylesheet that the page behind is not to be seen, reached or heard; afterwards the focus is again where the
 * presentation was begun.
 */
export function usePresenting(): void {
  // Before it is out of sight, which takes the focus from it.
  const [begunAt] = useState(() => document.activeElement);
  useEffect(() => {
    document.documentElement.dataset.presenting = '';
    return () => {
      delete document.documentElement.dataset.presenting;
      if (begunAt instanceof HTMLElement && begunAt.isConnected) begunAt.focus({ preventScroll: true });
    };
  }, [begunAt]);
}

/** A window as wide or high as so many rem shows 0.75rem, the least text, as a slide shows its own least. */
const SLIDE_REM = TYPE.least / 0.75;
const REM_ACROSS = SLIDE.width / SLIDE_REM;
const REM_DOWN = SLIDE.height / SLIDE_REM;

/** Sets `--talk-zoom`, by which cards over the slides are enlarged to be read from the last row (talk.css). */
export function useLargeCards(): void {
  useEffect(() => {
    const { documentElement: root } = document;
    const enlarge = () => {
      const rem = Number.parseFloat(getComputedStyle(root).fontSize);
      const wanted = Math.min(window.innerWidth / REM_ACROSS, window.innerHeight / REM_DOWN);
      root.style.setProperty('--talk-zoom', String(Math.max(1, wanted / rem)));
    };
    enlarge();
    window.addEventListener('resize', enlarge);
    return () => {
      window.removeEventListener('resize', enlarge);
      root.style.removeProperty('--talk-zoom');
    };
  }, []);
}
