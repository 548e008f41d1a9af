import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** True while the page is being printed: by then what is for the paper alone is in the document. */
export function usePrinting(page: Window | null): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    if (!page) return;
    // The browser lays the paper out as soon as the handler returns.
    const start = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    page.addEventListener('beforeprint', start);
    page.addEventListener('afterprint', end);
    return () => {
      page.removeEventListener('beforeprint', start);
      page.removeEventListener('afterprint', end);
    };
  }, [page]);
  return printing;
}
