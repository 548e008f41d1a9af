/** Brings a part of the page into sight, and opens what it is folded in, as the browser does for its own anchors. */
export function reveal(target: HTMLElement): void {
  for (let fold = target.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true;
  target.scrollIntoView();
}
