import { useId } from 'react';
import { useHydrated } from './use-hydrated.ts';

const FIELD = 'mt-1 touch min-h-9 w-full rounded-sm border border-edge bg-paper px-2.5 text-sm text-ink';

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
  const hydrated = useHydrated();
  return (
    <div>
      <label htmlFor={id} className="block text-sm font-semibold">
        {label}
      </label>
      {/* A text field makes Chromium lay the whole page out at once to look for forms, and cannot search
          before it is hydrated: until then its place is kept. */}
      {hydrated ? (
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
            // An input method's own Escape ends its composition, and empties nothing.
            if (event.key === 'Escape' && value !== '' && !event.nativeEvent.isComposing) onChange('');
          }}
          className={FIELD}
        />
      ) : (
        <div className={FIELD} />
      )}
      <p id={`${id}-note`} className="mt-1 text-xs text-muted">
        {note}
      </p>
    </div>
  );
}
