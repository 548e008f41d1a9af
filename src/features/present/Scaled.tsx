import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { SLIDE } from '../../deck/slide-layout.ts';

/** A slide as wide as the place it stands in, to be looked at only. */
export function Scaled({ className, children }: { className: string; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState(0);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const read = () => setScale(element.clientWidth / SLIDE.width);
    read();
    const observer = new ResizeObserver(read);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={box} className={`slide-scaled ${className}`}>
      <div style={{ transform: `scale(${scale})`, transformOrigin: '0 0' }}>{children}</div>
    </div>
  );
}
