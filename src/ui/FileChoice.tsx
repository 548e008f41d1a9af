const LOOKS = 'button focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-focus';

/** A button that lets a file be chosen. */
export function FileChoice({
  label,
  accept,
  className = LOOKS,
  onFile,
}: {
  label: string;
  /** The kinds of files offered, as the `accept` of an input. */
  accept: string;
  className?: string;
  onFile: (file: File) => void;
}) {
  return (
    <label className={className}>
      {label}
      <input
        type="file"
        accept={accept}
        className="sr-only"
        onChange={(event) => {
          const file = event.target.files?.[0];
          // Cleared, so that choosing the same file again after mending it is a change too.
          event.target.value = '';
          if (file) onFile(file);
        }}
      />
    </label>
  );
}
