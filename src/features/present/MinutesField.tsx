import { useState } from 'react';
import { MOST_MINUTES } from '../../deck/schema.ts';

/** How long the talk is to take. What is typed counts once it is a number; an emptied field takes its last one back. */
export function MinutesField({
  label,
  minutes,
  onMinutes,
}: {
  label: string;
  minutes: number;
  onMinutes: (minutes: number) => void;
}) {
  /** null: the field shows the deck's own. */
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <label>
      {label}{' '}
      <input
        type="number"
        min={1}
        max={MOST_MINUTES}
        value={typed ?? minutes}
        onChange={(event) => {
          const { value, valueAsNumber } = event.currentTarget;
          setTyped(value);
          if (valueAsNumber >= 1) onMinutes(valueAsNumber);
        }}
        onBlur={() => setTyped(null)}
      />
    </label>
  );
}
