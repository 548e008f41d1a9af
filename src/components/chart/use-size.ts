import { type RefObject, useLayoutEffect, useState } from 'react';

export interface Size {
  /** The container's width, in CSS pixels. */
  readonly width: number;
  /** The size of the page's text, in CSS pixels. */
  readonly rootFontSize: number;
}

/**
 * The container's width and the page's text size, and their changes. `ruler` is an element one rem wide:
 * a change of text size changes it even where the container stays as it is.
 */
export function useSize(
  container: RefObject<HTMLElement | null>,
  ruler: RefObject<HTMLElement | null>,
  wanted: boolean,
): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    const box = container.current;
    const rem = ruler.current;
    if (!wanted || !box || !rem) return;
    const read = () => {
      const width = box.getBoundingClientRect().width;
      const rootFontSize = rem.getBoundingClientRect().width;
      if (width === 0 || rootFontSize === 0) return;
      setSize((known) =>
        known?.width === width && known.rootFontSize === rootFontSize ? known : { width, rootFontSize },
      );
    };
    read();
    const observer = new ResizeObserver(read);
    observer.observe(box);
    observer.observe(rem);
    return () => observer.disconnect();
  }, [container, ruler, wanted]);
  return size;
}
