/** Words that make a place in an order: 第3位, 第二名; 居首位 is first without a numeral. */

export const ORDINAL_SIGN = '第';
/** What a place without a measure word is counted in. */
export const PLACE_UNIT = '位';
/** First in an order without a numeral. */
export const FIRST_PLACES = ['首位', '榜首', '之首'] as const;
