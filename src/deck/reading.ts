/** How long a slide takes to read: no slide holds more than can be read in a minute. */

/**
 * Silent reading of plain prose: 238 words a minute in English, 260 in Chinese, which are some 390 characters
 * (M. Brysbaert, How many words do we read per minute?, Journal of Memory and Language 109, 2019).
 */
const HAN_A_MINUTE = 390;
const WORDS_A_MINUTE = 238;

/** The share of a minute that a body may take: title, day and source are read too, while the speaker speaks. */
export const BODY_MINUTES = 0.8;

const HAN = /\p{Script=Han}/gu;
const WORD = /[\p{Letter}\p{Number}][\p{Letter}\p{Number}.,%’'-]*/gu;

/** Minutes that reading `text` takes; a number counts as a word, whatever the language. */
export function readingMinutes(text: string): number {
  const han = text.match(HAN)?.length ?? 0;
  const words = text.replace(HAN, ' ').match(WORD)?.length ?? 0;
  return han / HAN_A_MINUTE + words / WORDS_A_MINUTE;
}
