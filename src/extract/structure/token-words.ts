/** Words of a text that a dataset can hold as the token of a locator. */
import type { Locator } from '../../report/dataset/schema.ts';

/** What no dataset may hold: controls, line ends, marks that turn the direction of words. */
export const CONTROL = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;
/** Half of a character beyond the basic plane, left by a cut. */
export const HALF = /^[\udc00-\udfff]|[\ud800-\udbff]$/gu;
const MARKUP = /<[/!?]?[a-z][^>]*>/iu;
const LONGEST_TOKEN = 200;

/** A locator's token is the text as printed: words that no dataset may hold cannot be one. */
export function isToken(words: string): boolean {
  const fits = words.length > 0 && words.length <= LONGEST_TOKEN;
  return fits && words.search(CONTROL) < 0 && !MARKUP.test(words) && words.search(HALF) < 0;
}

/** The locator of `start` to `end`; null where the words there cannot be a token. */
export function locatorAt(text: string, start: number, end: number): Locator | null {
  const token = text.slice(start, end);
  return isToken(token) ? { start, end, token } : null;
}
