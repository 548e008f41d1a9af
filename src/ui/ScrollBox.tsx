import { type ReactNode, useState } from 'react';
import { useScrollable } from './table/use-scrollable.ts';

/** Scrolls sideways by itself where its content is too wide, and can then be reached with the keyboard. */
export function ScrollBox({ label, children }: { label: string; children: ReactNode }) {
  const [box, setBox] = useState<HTMLDivElement | null>(null);
  const scrollable = useScrollable(box);
  return (
    <div
      ref={setBox}
      className="overflow-x-auto"
      {...(scrollable ? { role: 'group', 'aria-label': label, tabIndex: 0 } : {})}
    >
      {children}
    </div>
  );
}
