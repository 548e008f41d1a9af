/** The day that a figure describes, in words. */

import type { AsOf } from '../dataset/schema.ts';
import { asOfGloss, MONTHS } from '../language/as-of-gloss.ts';
import { capitalised } from '../language/capitalised.ts';
import { type Language, missingClauses } from '../language/vocabulary.ts';

/** A date in words, from its parts alone: the reader's time zone must not move it. */
export function dateInWords(date: string, language: Language): string {
  const [year = '', month = '', day = ''] = date.split('-');
  if (language === 'zh') return `${year}年${Number(month)}月${Number(day)}日`;
  return `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`;
}

/** “as of the end of November (“截至11月底”)”; words that no rule knows stay as they are printed. */
function printedInEnglish(token: string): string {
  const gloss = asOfGloss(token);
  return gloss ? `${gloss} (“${token}”)` : `“${token}” in the report’s words`;
}

/** The day as a clause within a sentence; {@link asOfWords} opens one. */
export function asOfClause(asOf: AsOf, language: Language): string {
  if ('date' in asOf) {
    const date = dateInWords(asOf.date, language);
    // The words as printed, and what day they are taken for.
    if (language === 'zh') return asOf.token.includes('日') ? asOf.token : `${asOf.token}（按${date}计）`;
    return asOf.token.includes('日') ? `as of ${date}` : `${printedInEnglish(asOf.token)}, taken as ${date}`;
  }
  if ('token' in asOf) {
    return language === 'zh'
      ? `“${asOf.token}”，未注明日期`
      : `${printedInEnglish(asOf.token)}, no date given`;
  }
  return missingClauses[asOf.missing][language];
}

/** The day where there is little room: as printed in Chinese, as a date in English. */
export function asOfInShort(asOf: AsOf, language: Language): string {
  if (!('date' in asOf)) return asOfWords(asOf, language);
  return language === 'zh' ? asOf.token : `As of ${dateInWords(asOf.date, language)}`;
}

export const asOfWords = (asOf: AsOf, language: Language): string => capitalised(asOfClause(asOf, language));

/** The day behind its name, which says “as of” already. */
export const asOfValue = (asOf: AsOf, language: Language): string =>
  capitalised(asOfClause(asOf, language).replace(/^as of /, ''));
