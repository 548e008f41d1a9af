import { type ReactNode, useRef } from 'react';
import { SLIDE } from '../../deck/slide-layout.ts';
import { useBoxSize } from './use-box-size.ts';

/** A slide as wide as the box it stands in, to be looked at only. */
export function Scaled({ className, children }: { className: string; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const scale = useBoxSize(box).width / SLIDE.width;
  return (
    <div ref={box} className={`slide-scaled ${className}`}>
      <div style={{ transform: `scale(${scale})`, transformOrigin: '0 0' }}>{children}</div>
    </div>
  );
}
