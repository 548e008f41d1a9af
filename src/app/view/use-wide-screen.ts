import { useEffect, useState } from 'react';

/** A list, a text and what is said of it, and a page of a tablet's width beside them. */
const WIDE = '(min-width: 94rem)';

export function useWideScreen(): boolean {
  const [isWide, setWide] = useState(() => window.matchMedia(WIDE).matches);
  useEffect(() => {
    const query = window.matchMedia(WIDE);
    const tell = () => setWide(query.matches);
    query.addEventListener('change', tell);
    return () => query.removeEventListener('change', tell);
  }, []);
  return isWide;
}
