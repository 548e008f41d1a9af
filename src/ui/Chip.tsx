/**
 * A condition that is on, and the button that takes it off. `removeWords` comes before the name for a
 * screen reader (“remove filter”); on paper only the name is left.
 */
export function Chip({
  name,
  removeWords,
  onRemove,
}: {
  name: string;
  removeWords: string;
  onRemove: () => void;
}) {
  return (
    <button
      type="button"
      onClick={onRemove}
      className="touch inline-flex min-h-7 cursor-pointer items-center gap-1.5 rounded-full border border-edge bg-raised px-3 text-left text-sm leading-tight text-ink hover:border-ink print:border-0 print:px-0"
    >
      <span className="sr-only">{removeWords}</span>
      <span>{name}</span>
      <svg
        aria-hidden="true"
        viewBox="0 0 10 10"
        width="10"
        height="10"
        className="size-2.5 shrink-0 stroke-current stroke-[1.5] print:hidden"
      >
        <path d="M1 1 9 9 M9 1 1 9" />
      </svg>
    </button>
  );
}
