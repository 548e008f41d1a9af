/** Whether a text was once decoded in the wrong encoding and kept so: its characters are characters, and say nothing. */

/** Fewer characters tell nothing. */
const LEAST = 30;

/** What the commonest signs of Chinese prose (，。的是在和中有人) become when their UTF-8 is read as GBK. */
const FROM_GBK = /[锛銆鐨鏄鍦鍜浜涓鏈鍙]/gu;
/** What nearly every sentence of prose holds. */
const PROSE = /[的，。是在和了有]/gu;
const MOST_FROM_GBK = 0.05;
const LEAST_PROSE = 0.01;

/** UTF-8 read as Latin-1 or its Windows sister: a letter with an accent, then signs that no prose puts there. */
const FROM_LATIN = /[\u00c2-\u00ef][\u0080-\u00bf\u0152-\u2122]/gu;
const MOST_FROM_LATIN = 0.2;

const shareOf = (text: string, sign: RegExp): number => (text.match(sign)?.length ?? 0) / text.length;

export function isGarbled(text: string): boolean {
  if (text.length < LEAST) return false;
  if (shareOf(text, FROM_LATIN) > MOST_FROM_LATIN) return true;
  return shareOf(text, FROM_GBK) > MOST_FROM_GBK && shareOf(text, PROSE) < LEAST_PROSE;
}
