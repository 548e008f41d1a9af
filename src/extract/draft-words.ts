/** Words of a draft: fit for a dataset, and marked where no person has written their English yet. */
import type { Locator, Text } from '../report/dataset/schema.ts';

/**
 * Stands before Chinese words that are still to be put into English. Machine English would pass for checked, pinyin says
 * nothing to an English reader, and the schema will not have an empty text: the Chinese words, marked, are true and easy to
 * find again.
 */
export const UNTRANSLATED = '[zh] ';

/** What no dataset may hold: controls, line ends, marks that turn the direction of words. */
const CONTROL = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;
const MARKUP = /<[/!?]?[a-z][^>]*>/iu;
const LONGEST_TOKEN = 200;
const LONGEST_NAME = 120;
/** Half of a character beyond the basic plane, left by a cut. */
const HALF = /^[\udc00-\udfff]|[\ud800-\udbff]$/gu;

/** A locator's token is the text as printed: words that no dataset may hold cannot be one. */
export function isToken(words: string): boolean {
  const fits = words.length > 0 && words.length <= LONGEST_TOKEN;
  return fits && words.search(CONTROL) < 0 && !MARKUP.test(words) && words.search(HALF) < 0;
}

/** The place of `start` to `end`; null where the words there cannot be a token. */
export function locatorAt(text: string, start: number, end: number): Locator | null {
  const token = text.slice(start, end);
  return isToken(token) ? { start, end, token } : null;
}

/** Words of the report as a name: one line, without markup, not longer than a name. */
export function asName(words: string): string {
  return words.replace(CONTROL, ' ').replaceAll('<', '＜').trim().slice(0, LONGEST_NAME).replace(HALF, '');
}

/** A name in both languages; without `en` it is marked. `zh` must hold a word. */
export function named(zh: string, en?: string): Text {
  const name = asName(zh) || '待补';
  return { zh: name, en: en ?? `${UNTRANSLATED}${name}` };
}

/** Fit to stand in a title, where figures come only as placeholders. */
export const isForTitle = (words: string): boolean =>
  !/[{}]|(?<![A-Za-z\d])\d[\d.,]*(?![A-Za-z\d])/u.test(words);
