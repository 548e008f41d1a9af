import { type ReactNode, useEffect, useRef } from 'react';
import { Chevron } from './Chevron.tsx';

/**
 * A button that opens a small panel under it. Escape, and leaving it, close it. On a phone the panel is as wide as
 * the page: hung from a button at the left, it would stand out of it. So it is where the letters are so large that
 * a wider screen holds no more of them; browsers without container queries know only the screen's own width.
 */
export function Menu({
  label,
  onOpen,
  children,
}: {
  label: string;
  /** Called whenever it opens, and once hydrated if it was open by then. */
  onOpen?: () => void;
  children: ReactNode;
}) {
  const ref = useRef<HTMLDetailsElement>(null);
  const tell = () => {
    if (ref.current?.open) onOpen?.();
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once; from then on the element tells
  useEffect(tell, []);
  const close = () => {
    if (ref.current) ref.current.open = false;
  };
  return (
    <details
      ref={ref}
      className="menu"
      onToggle={tell}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !ref.current?.open) return;
        event.stopPropagation();
        close();
        ref.current.querySelector('summary')?.focus();
      }}
      // A link in it leads elsewhere.
      onClick={(event) => {
        if (event.target instanceof Element && event.target.closest('a')) close();
      }}
      // A file that is chosen in it opens: what it hung over is another page then.
      onChange={(event) => {
        if (event.target instanceof HTMLInputElement && event.target.type === 'file') close();
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) close();
      }}
    >
      <summary className="button">
        {label}
        <Chevron />
      </summary>
      {/* Focusable by pointer, so that a click between the controls does not count as leaving. */}
      <div tabIndex={-1} className="menu-list">
        {children}
      </div>
    </details>
  );
}
