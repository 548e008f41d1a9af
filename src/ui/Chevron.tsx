/** Points down; up in a button that says it has opened what it opens. */
export function Chevron() {
  return (
    <svg aria-hidden="true" viewBox="0 0 10 6" width="10" height="6" className="chevron">
      <path d="M1 1 5 5 9 1" />
    </svg>
  );
}
