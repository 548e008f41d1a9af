/** Words of a draft: fit for a dataset, and marked where no person has written their English yet. */
import type { Text } from '../../report/dataset/schema.ts';
import { CONTROL, HALF } from '../structure/token-words.ts';

const LONGEST_NAME = 120;

/** Words of the report as a name: one line, without markup, not longer than a name. */
export function asName(words: string): string {
  return words.replace(CONTROL, ' ').replaceAll('<', '＜').trim().slice(0, LONGEST_NAME).replace(HALF, '');
}

/**
 * A name in both languages; without `en` it says that no person has written its English yet. Machine English would pass for
 * checked, pinyin says nothing to an English reader: the Chinese words are true, and easy to find again. `zh` must hold a word. */
export function named(zh: string, en?: string): Text {
  const words = asName(zh) || '待补';
  // The one name that no dataset may hold.
  const name = words === '__proto__' ? `“${words}”` : words;
  return en === undefined ? { zh: name, en: name, untranslated: true } : { zh: name, en };
}
