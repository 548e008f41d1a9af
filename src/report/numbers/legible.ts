/**
 * A text as an eye reads it: without the characters that print nothing, and without the blanks that typesetting put around
 * the point of a number. The text as kept stays what every place counts in, so each character knows where it stands there.
 */

/** Print nothing: soft hyphens, zero-width characters, selectors of variants. What turns the direction of words is not among them. */
const INVISIBLE = '\\u00ad\\u034f\\u180e\\u200b-\\u200f\\u2060-\\u2064\\ufe00-\\ufe0f\\ufeff';
const BLANKS = ' \\t\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000';
/**
 * A blank before the point tells 12 . 5 from the list number of 12. 5个. It stands in one number only where digits touch the
 * blanks on both sides.
 */
const BEFORE_POINT = `(?<=[0-9])[${BLANKS}]{1,3}(?=[.．][${BLANKS}]{0,3}[0-9])`;
const BEHIND_POINT = `(?<=[0-9][${BLANKS}]{1,3}[.．])[${BLANKS}]{1,3}(?=[0-9])`;
const LEFT_OUT = new RegExp(`[${INVISIBLE}]+|${BEFORE_POINT}|${BEHIND_POINT}`, 'gu');

export interface Legible {
  readonly text: string;
  /** Where the character at `offset` of the legible text stands in the text as kept. */
  readonly kept: (offset: number) => number;
}

/** The words alone, for a text of our own or a token. */
export const withoutInvisible = (text: string): string => text.replace(LEFT_OUT, '');

/** null where nothing is left out: the text is read as it is kept. Linear in its length. */
export function legible(printed: string): Legible | null {
  /** Where something was left out, in the legible text, and how many characters up to there. */
  const cuts: { at: number; gone: number }[] = [];
  let gone = 0;
  for (const match of printed.matchAll(LEFT_OUT)) {
    const at = match.index - gone;
    gone += match[0].length;
    cuts.push({ at, gone });
  }
  if (cuts.length === 0) return null;
  return {
    text: withoutInvisible(printed),
    kept: (offset) => {
      let [low, high] = [0, cuts.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((cuts[middle]?.at ?? 0) <= offset) low = middle + 1;
        else high = middle;
      }
      return offset + (cuts[low - 1]?.gone ?? 0);
    },
  };
}
