/** Who reports, where, when and on what year: as far as the words say. What they do not say is null. */
import { parsePrintedDate, withArabicYears } from '../../report/numbers/printed-date.ts';
import { isToken } from './token-words.ts';

export interface PrintedDate {
  readonly start: number;
  readonly end: number;
  readonly date: string;
}

export interface ReportHead {
  readonly title: string | null;
  readonly place: string | null;
  readonly body: string | null;
  readonly session: string | null;
  /** The year reported on. */
  readonly year: number | null;
  /** The day it was reported. */
  readonly reported: PrintedDate | null;
}

/** A report's head stands within so many characters. */
const HEAD = 1500;
const NUMERAL = '[〇零一二两三四五六七八九十百]{1,5}';
/** At the head of a run of characters: 栖川市 in 《栖川市国民经济…》, not 代表市 in 我代表市人民政府. */
const PLACE =
  /(?<!\p{Script=Han})(?:\p{Script=Han}{2,3}(?:省|自治区))?(?<city>\p{Script=Han}{2,5}?(?:自治州|自治县|市|州|盟|县|区|旗))/gu;
const NO_PLACE =
  /^(?:我|全|本|各|该|省|城|市|地|县|乡|下辖|直辖|所有|每个|中心|示范|试验|开发|社|园|老|新|小)/u;
const SESSION = new RegExp(
  `(?:\\p{Script=Han}{0,12}?第${NUMERAL}届人民代表大会(?:常务委员会)?第${NUMERAL}次会议|[省市县区州]?(?:第)?${NUMERAL}届人大(?:常委会)?第?${NUMERAL}次(?:会议|全会))`,
  'u',
);
const BODY =
  /(?:[\p{Script=Han}]{2,12}?(?:人民代表大会常务委员会|人民政府|人大常委会|中级人民法院|人民法院|人民检察院|财政局|发展和改革委员会))/u;
const TITLE = /(?:报告|情况|工作|汇报|说明)$/u;

/** 《栖川市国民经济和社会发展…》: a plan named in the opening is that of the place. */
const TITLED = /《(?:关于)?[^》\n]{2,40}》/u;

const linesOf = (text: string): string[] =>
  text
    .slice(0, HEAD)
    .split(/[\n\r]/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** The heading lines: short, without a full stop, before the first line of prose. */
function headingLines(text: string): string[] {
  const lines = linesOf(text);
  const prose = lines.findIndex((line) => /[。；]/u.test(line) || line.length > 60 || /[：:]$/u.test(line));
  return prose < 0 ? lines.slice(0, 6) : lines.slice(0, prose);
}

/** A title may be set on two lines: 栖川市…第三次会议 / 重点建议办理情况的报告. */
function titleOf(lines: readonly string[]): string | null {
  const last = lines.findIndex((line) => TITLE.test(line) && line.length >= 4);
  if (last < 0) return null;
  const line = lines[last] ?? '';
  const above = lines[last - 1] ?? '';
  const joins = line.length < 30 && /(?:会议|关于|人民政府|市|县|区|省|年)$/u.test(above);
  return joins ? `${above}${line}` : line;
}

function placeOf(...sources: (string | null)[]): string | null {
  for (const source of sources) {
    for (const { groups } of (source ?? '').matchAll(PLACE)) {
      if (groups?.city && !NO_PLACE.test(groups.city)) return groups.city;
    }
  }
  return null;
}

/** In digits or in Chinese numerals; the years are read as digits first. */
const ONE = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})';
const FULL_DATE = new RegExp(`(?<!\\d)(?:19|20)\\d{2}年${ONE}月${ONE}日`, 'gu');
const YEAR = /(?<before>[^，。；\n]{0,2})(?<!\d)(?<year>(?:19|20)\d{2})年(?!代|[—－-])/gu;
/** A year behind these is what others are compared with. */
const BASE = /(?:比|较|由|从|自|于|以来|—|-)$/u;
/** Words near the day of a report: it is delivered somewhere. */
const DELIVERED = /会议|汇报|报告|全会/u;

/** The words at what was matched, as they stand in the text. */
function dateAt(text: string, match: RegExpExecArray, year: number): PrintedDate | null {
  const start = match.index;
  const token = text.slice(start, start + match[0].length);
  const date = parsePrintedDate(token, year);
  return date && isToken(token) ? { start, end: start + token.length, date } : null;
}

/** The first full date that a meeting or a report stands beside, else the first full date of the head. */
function reportedOn(text: string): PrintedDate | null {
  let first: PrintedDate | null = null;
  for (const match of withArabicYears(text.slice(0, HEAD)).matchAll(FULL_DATE)) {
    const found = dateAt(text, match, 0);
    if (!found) continue;
    const around = text.slice(Math.max(0, found.start - 30), found.end + 30);
    if (DELIVERED.test(around)) return found;
    first ??= found;
  }
  return first;
}

/** The year named most often as a year of its own, the later of two; a base of comparison is none. */
function yearMostNamed(text: string, latest: number): number | null {
  const counts = new Map<number, number>();
  for (const { groups } of withArabicYears(text).matchAll(YEAR)) {
    const year = Number(groups?.year);
    if (year <= latest && !BASE.test(groups?.before ?? '')) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return ranked[0]?.[0] ?? null;
}

/** Linear in the text's length. */
export function headOf(text: string): ReportHead {
  const lines = headingLines(text);
  const title = titleOf(lines);
  const head = text.slice(0, HEAD);
  const reported = reportedOn(text);
  const session = SESSION.exec(head.replace(/\s+/gu, ' '))?.[0] ?? null;
  const alone = lines.find((line) => BODY.exec(line)?.[0] === line) ?? null;
  const spoken = /代表(?<body>\p{Script=Han}{0,8}?(?:人民政府|人大常委会|人民代表大会常务委员会))/u.exec(head)
    ?.groups?.body;
  const inTitle = /(?:19|20)\d{2}(?=年)/u.exec(withArabicYears(title ?? ''))?.[0];
  const year = inTitle
    ? Number(inTitle)
    : (yearMostNamed(text, reported ? Number(reported.date.slice(0, 4)) : 2100) ?? null);
  return {
    title,
    place: placeOf(title, alone, session, spoken ?? null, TITLED.exec(head)?.[0] ?? null),
    body: alone ?? spoken ?? null,
    session,
    year: year !== null && year >= 1949 && year <= 2100 ? year : null,
    reported,
  };
}

const ANY_DATE = new RegExp(`(?<!\\d)(?:19|20)\\d{2}年(?:${ONE}月)?(?:${ONE}日)?`, 'gu');

/**
 * Where the words state no day of reporting: the last date that the text names, since the report is later than all that it
 * tells. null where it names none with a year.
 */
export function lastDateNamed(text: string, year: number): PrintedDate | null {
  let last: PrintedDate | null = null;
  for (const match of withArabicYears(text).matchAll(ANY_DATE)) {
    const found = dateAt(text, match, year);
    if (found && (!last || found.date > last.date) && Number(found.date.slice(0, 4)) <= year + 1)
      last = found;
  }
  return last;
}
