/** The day that printed words of a date name. */

const DATE = /(?:(\d{4})年)?(?:(\d{1,2})月)?(?:(\d{1,2})[日号]|(?:月)?底|末)?/u;

const pad = (value: number): string => String(value).padStart(2, '0');

/**
 * 2020年12月28日 → 2020-12-28; 11月底 → the last day of November of `year`; 2020年 → 2020-12-31.
 * null where the words name no such day.
 */
export function parsePrintedDate(token: string, year: number): string | null {
  const from = token.search(/\d/);
  if (from < 0) return null;
  const [, years, months, days] = DATE.exec(token.slice(from)) ?? [];
  if (!years && !months) return null;
  const y = years ? Number(years) : year;
  const m = months ? Number(months) : 12;
  const last = new Date(Date.UTC(y, m, 0)).getUTCDate();
  const d = days ? Number(days) : last;
  if (m < 1 || m > 12 || d < 1 || d > last || (days && !months)) return null;
  return `${y}-${pad(m)}-${pad(d)}`;
}
