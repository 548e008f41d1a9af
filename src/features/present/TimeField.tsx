import { useState } from 'react';

/** How long something is to take. What is typed counts once it is a number; an emptied field takes its last one back. */
export function TimeField({
  label,
  value: shown,
  least,
  most,
  onValue,
}: {
  label: string;
  /** In minutes or seconds, as the label says. */
  value: number;
  least: number;
  most: number;
  onValue: (value: number) => void;
}) {
  /** null: the field shows the deck's own. */
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <label>
      {label}{' '}
      <input
        type="number"
        min={least}
        max={most}
        value={typed ?? shown}
        onChange={(event) => {
          const { value, valueAsNumber } = event.currentTarget;
          setTyped(value);
          if (valueAsNumber >= least) onValue(valueAsNumber);
        }}
        onBlur={() => setTyped(null)}
      />
    </label>
  );
}
