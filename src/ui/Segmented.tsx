import { startTransition, useId, useOptimistic } from 'react';

/** One of a few, all in sight: a group of radio buttons drawn as one strip. */
export function Segmented<Value extends string>({
  legend,
  options,
  value,
  onChange,
}: {
  legend: string;
  options: readonly { value: Value; name: string }[];
  value: Value;
  onChange: (value: Value) => void;
}) {
  const group = useId();
  // What is chosen may take the page a while to show; the strip answers at once.
  const [chosen, choose] = useOptimistic(value);
  return (
    <fieldset className="flex flex-wrap items-center gap-2 text-sm print:hidden">
      <legend className="float-left me-2 text-muted">{legend}</legend>
      <div className="flex flex-wrap rounded-sm border border-edge">
        {options.map((option) => (
          <label key={option.value} className="segment">
            <input
              type="radio"
              name={group}
              value={option.value}
              checked={option.value === chosen}
              onChange={() =>
                startTransition(() => {
                  choose(option.value);
                  onChange(option.value);
                })
              }
            />
            {option.name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
