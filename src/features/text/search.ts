import type { TextRange } from '../../ui/text-view/text-mark.ts';

/** More are not counted: a single character may stand ten thousand times in a text. */
const MOST_FOUND = 2_000;

/** Every place where the words stand, whatever the case of Latin letters; none for no words. */
export function findInText(text: string, words: string): TextRange[] {
  const sought = words.trim().toLowerCase();
  if (sought === '') return [];
  const lower = text.toLowerCase();
  // Lower case of a few letters is longer; offsets would then be of another text.
  const searched = lower.length === text.length ? lower : text;
  const found: TextRange[] = [];
  for (let at = searched.indexOf(sought); at >= 0 && found.length < MOST_FOUND; ) {
    found.push({ start: at, end: at + sought.length });
    at = searched.indexOf(sought, at + sought.length);
  }
  return found;
}
