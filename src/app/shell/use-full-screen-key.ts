import { useEffect } from 'react';
import { isForPage, isSingleKey } from './page-key.ts';

/** Shows the overview on the whole screen, and the page again. A browser may refuse: the page then stays as it is. */
export function showOverviewAlone(): void {
  const overview = document.getElementById('overview');
  const change = document.fullscreenElement ? document.exitFullscreen() : overview?.requestFullscreen();
  change?.catch((error: unknown) =>
    console.warn('The browser did not show the overview in full screen.', error),
  );
}

/** F does so, where no word is being typed and nothing stands over the page. */
export function useFullScreenKey(wanted: boolean): void {
  useEffect(() => {
    if (!wanted) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'f' || event.repeat || !isSingleKey(event) || !isForPage(event)) return;
      event.preventDefault();
      showOverviewAlone();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [wanted]);
}
