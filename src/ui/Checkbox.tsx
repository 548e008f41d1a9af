import type { ReactNode } from 'react';

/**
 * A checkbox with its words; `atEnd` stands at the far end, such as a count, and `name` then says both as they are heard.
 * `faint` is still operable.
 */
export function Checkbox({
  checked,
  onChange,
  children,
  atEnd,
  name,
  faint = false,
}: {
  checked: boolean;
  onChange: (checked: boolean) => void;
  children: ReactNode;
  atEnd?: ReactNode;
  name?: string;
  faint?: boolean;
}) {
  return (
    <label className={faint ? 'checkbox text-muted' : 'checkbox'}>
      <input
        type="checkbox"
        aria-label={name}
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{children}</span>
      {atEnd === undefined ? null : <small>{atEnd}</small>}
    </label>
  );
}
