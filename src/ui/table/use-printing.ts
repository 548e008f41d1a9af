import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** True while the page of `element` is being printed: by then the rows for the paper are in the document. */
export function usePrinting(element: HTMLElement | null): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const page = element?.ownerDocument.defaultView;
    if (!page) return;
    const start = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    page.addEventListener('beforeprint', start);
    page.addEventListener('afterprint', end);
    return () => {
      page.removeEventListener('beforeprint', start);
      page.removeEventListener('afterprint', end);
    };
  }, [element]);
  return printing;
}
