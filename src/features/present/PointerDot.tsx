import { type RefObject, useEffect, useRef } from 'react';

/** A red dot that follows the mouse, seen from the last row. */
export function PointerDot({ host }: { host: RefObject<HTMLElement | null> }) {
  const dot = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = host.current;
    if (!element) return;
    // Moved by hand: a render at each move would lag behind the hand.
    const follow = ({ clientX, clientY }: PointerEvent) => {
      if (dot.current) dot.current.style.transform = `translate(${clientX}px, ${clientY}px)`;
    };
    element.addEventListener('pointermove', follow);
    return () => element.removeEventListener('pointermove', follow);
  }, [host]);
  return <div ref={dot} aria-hidden="true" className="talk-dot" />;
}
