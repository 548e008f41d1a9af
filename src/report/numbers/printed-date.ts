/** The day that printed words of a date name. */
import { decimalNumber } from './decimal.ts';
import { parseNumeral } from './numeral.ts';

/** 2032-03-15, 2031.12.08, 2031/12/8: the whole of the words, with one mark in both places. */
const IN_DIGITS = /^(\d{4})([-./．])(\d{1,2})\2(\d{1,2})$/u;
const DATE = /(?:(\d{4})年)?(?:(\d{1,2})月)?(?:(\d{1,2})[日号]|(?:月)?底|末)?/u;

const YEAR_SIGNS = '〇○零一二三四五六七八九';
const CHINESE_YEAR = new RegExp(`(?<![${YEAR_SIGNS}])[${YEAR_SIGNS}]{4}(?=年)`, 'gu');
const CHINESE_MONTH_OR_DAY =
  /(?<=年)[一二三四五六七八九十]{1,3}(?=月)|(?<=月)[一二三四五六七八九十]{1,3}(?=日)/gu;

const digitOf = (sign: string): string => String(Math.max(YEAR_SIGNS.indexOf(sign) - 2, 0));

/** 二〇三一年 → 2031年, sign for sign: what stands behind keeps its place in the text. */
export const withArabicYears = (text: string): string =>
  text.replace(CHINESE_YEAR, (year) => [...year].map(digitOf).join(''));

/** 二〇三一年十二月二十八日 → 2031年12月28日. */
const arabic = (token: string): string =>
  withArabicYears(token).replace(CHINESE_MONTH_OR_DAY, (sign) => {
    const number = parseNumeral(sign);
    return number ? String(decimalNumber(number)) : sign;
  });

const pad = (value: number): string => String(value).padStart(2, '0');

/**
 * 2020年12月28日, 二〇二〇年十二月二十八日 → 2020-12-28; 11月底 → the last day of November of `year`; 2020年 → 2020-12-31.
 * null where the words name no such day, or leave to the year what nobody knows.
 */
export function parsePrintedDate(printed: string, year: number | null): string | null {
  const token = arabic(printed).replace(IN_DIGITS, '$1年$3月$4日');
  const from = token.search(/\d/);
  if (from < 0) return null;
  const [, years, months, days] = DATE.exec(token.slice(from)) ?? [];
  if (!years && !months) return null;
  const y = years ? Number(years) : year;
  if (y === null) return null;
  const m = months ? Number(months) : 12;
  const last = new Date(Date.UTC(y, m, 0)).getUTCDate();
  const d = days ? Number(days) : last;
  if (m < 1 || m > 12 || d < 1 || d > last || (days && !months)) return null;
  return `${y}-${pad(m)}-${pad(d)}`;
}
