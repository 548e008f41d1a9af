import { useId } from 'react';

/** A labelled field for searching; Escape empties it. `note` is read with the field. */
export function SearchField({
  label,
  note,
  value,
  onChange,
  onFocus,
}: {
  label: string;
  note: string;
  value: string;
  onChange: (value: string) => void;
  onFocus?: () => void;
}) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="block text-sm font-semibold">
        {label}
      </label>
      <input
        id={id}
        type="search"
        value={value}
        maxLength={100}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={`${id}-note`}
        onFocus={onFocus}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && value !== '') onChange('');
        }}
        className="mt-1 min-h-9 w-full rounded-sm border border-edge bg-paper px-2.5 text-sm text-ink"
      />
      <p id={`${id}-note`} className="mt-1 text-xs text-muted">
        {note}
      </p>
    </div>
  );
}
