import type { ReactNode } from 'react';

/** A checkbox with its words; `atEnd` stands at the far end, such as a count. `faint` is still operable. */
export function Checkbox({
  checked,
  onChange,
  children,
  atEnd,
  faint = false,
}: {
  checked: boolean;
  onChange: (checked: boolean) => void;
  children: ReactNode;
  atEnd?: ReactNode;
  faint?: boolean;
}) {
  return (
    <label
      className={`flex min-h-7 cursor-pointer items-baseline gap-2 text-sm leading-snug ${faint ? 'text-muted' : 'text-ink'}`}
    >
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
        className="size-3.5 shrink-0 translate-y-0.5 cursor-pointer accent-accent"
      />
      <span className="min-w-0 grow">{children}</span>
      {atEnd === undefined ? null : <span className="text-xs text-muted tabular-nums">{atEnd}</span>}
    </label>
  );
}
