import { type ReactNode, useEffect, useRef } from 'react';

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
      className="relative print:hidden max-sm:static @max-[40rem]:static"
      onToggle={tell}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !ref.current?.open) return;
        event.stopPropagation();
        close();
        ref.current.querySelector('summary')?.focus();
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) close();
      }}
    >
      <summary className="menu-button">
        {label}
        <svg aria-hidden="true" viewBox="0 0 10 6" className="w-2.5 fill-none stroke-current stroke-[1.5]">
          <path d="M1 1 5 5 9 1" />
        </svg>
      </summary>
      {/* Focusable by pointer, so that a click between the controls does not count as leaving. */}
      <div tabIndex={-1} className="menu-list">
        {children}
      </div>
    </details>
  );
}
