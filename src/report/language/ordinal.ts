import type { Language } from './vocabulary.ts';

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** A pillar's numeral as its report numbers it: 一, 十, 十二; 1, 10, 12. For 1 to 99. */
export function ordinalNumeral(ordinal: number, language: Language): string {
  if (language === 'en') return String(ordinal);
  const tens = Math.floor(ordinal / 10);
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS[tens]}十`;
  return `${ten}${DIGITS[ordinal % 10]}`;
}
