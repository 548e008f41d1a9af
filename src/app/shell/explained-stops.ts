/** Which explained words the Tab key stops at: of thirty on a page most are the same few, and every stop is a press more. */

const EXPLAINED = '.explained';
/** A reader goes on within one of these; a word is explained once in it. */
const PARTS = 'dialog, #projects, .overview, .chapter';

/** For each word whether it is the first of its kind in its part. */
export function firstOfEach(words: readonly { readonly part: unknown; readonly word: string }[]): boolean[] {
  const seen = new Map<unknown, Set<string>>();
  return words.map(({ part, word }) => {
    const known = seen.get(part) ?? new Set();
    seen.set(part, known);
    const kind = word.toLowerCase();
    if (known.has(kind)) return false;
    known.add(kind);
    return true;
  });
}

/** Words in sight alone: in a list that is folded nobody meets the first. */
export function placeStops(root: ParentNode): void {
  const words = [...root.querySelectorAll<HTMLElement>(EXPLAINED)].filter(
    (word) => word.getClientRects().length > 0,
  );
  const isFirst = firstOfEach(
    words.map((word) => ({ part: word.closest(PARTS), word: word.textContent ?? '' })),
  );
  for (const [index, word] of words.entries()) word.tabIndex = isFirst[index] ? 0 : -1;
}
