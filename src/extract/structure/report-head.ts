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

/** A line that holds a day: no part of a title. */
const DAY = /(?:19|20)\d{2}(?:年.{1,3}月.{1,3}日|[-./．]\d{1,2}[-./．]\d)/u;
/** A report's head stands within so many characters. */
const HEAD = 1500;
const NUMERAL = '(?:[〇零一二两三四五六七八九十百]{1,5}|\\d{1,3})';
/**
 * At the head of a run of characters: 栖川市 in 《栖川市国民经济…》, not 代表市 in 我代表市人民政府. What only leads to it is no part of it:
 * 关于栖川市, 2031年栖川市, 28日在栖川市.
 */
const PLACE =
  /(?<!\p{Script=Han})(?:(?<=\d)[年月日]度?)?(?:关于|中共|在|对)*(?:\p{Script=Han}{2,3}(?:省|自治区))?(?<city>\p{Script=Han}{2,5}?(?:自治州|自治县|市|州|盟|县|区|旗))/gu;
const NO_PLACE =
  /^(?:年|月|日|我|全|本|各|该|省|城|市|地|县|乡|下辖|直辖|所有|每个|中心|示范|试验|开发|社|园|老|新|小|关于|加强|加快|推[进动]|做好|提升|建设|实施|落实|完善|深化|开展|促进|优化|规范|改善|进一步)/u;
const SESSION = new RegExp(
  `(?:\\p{Script=Han}{0,12}?第${NUMERAL}届人民代表大会(?:常务委员会)?第${NUMERAL}次会议|(?:\\p{Script=Han}{0,7}?[省市县区州旗盟])?第?${NUMERAL}届人大(?:常委会)?第?${NUMERAL}次(?:会议|全会))`,
  'u',
);
/** 28日在栖川市第七届…, 提请栖川市…: what leads to a meeting is no part of its name. */
const TO_SESSION = /^(?:[年月日]|[上下]午|召开的?|提[请交]|根据|按照|经|现|拟|在|向|是|对|于)+/u;
const BODIES =
  '人民代表大会常务委员会|人民政府|人大常委会|中级人民法院|人民法院|人民检察院|委员会|办公室|局|厅|改革委|[改健建资]委';
const BODY = new RegExp(`^\\p{Script=Han}{2,20}?(?:${BODIES})$`, 'u');
/** 栖川市人民政府关于…的报告 */
const BODY_IN_TITLE = new RegExp(`^\\p{Script=Han}{2,12}?(?:${BODIES})(?=关于)`, 'u');
/** 栖川市人民政府副市长　林某: whoever speaks does so for the body. */
const SPEAKER = new RegExp(
  `^(?<body>\\p{Script=Han}{2,12}?(?:${BODIES}))(?:党组)?(?:常务)?副?(?:省长|市长|州长|县长|区长|旗长|主席|主任|院长|检察长|秘书长|局长|厅长)(?:[\\s　]|$)`,
  'u',
);
/** 市人民政府 is that of the place. */
const ofPlace = (body: string, place: string | null): string =>
  place && /^[市州县区旗](?!区|直)/u.test(body) && place.endsWith(body[0] ?? '')
    ? `${place}${body.slice(1)}`
    : body;
/** Behind the words of its form stands at most a remark: （书面）, （2031年）. */
const TITLE = /(?:报告|情况|工作|[汇通公简]报|说明|总结)(?:[（(][^（()）]{1,12}[）)])?$/u;
/** A title's last line that cannot be all of it: 推进情况的汇报 behind 关于栖川市重点项目. */
const GOES_ON = /^(?:(?:办理|推进|进展|执行|落实|完成|实施|建设|开展|运行|审议|整改|工作)?(?:情况|工作)|的)/u;

/** 《栖川市国民经济和社会发展…》: a plan named in the opening is that of the place. */
const TITLED = /《(?:关于)?[^》\n]{2,40}》/u;

const linesOf = (text: string): string[] =>
  text
    .slice(0, HEAD)
    .split(/[\n\r]/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');

const isProse = (line: string): boolean => /[。；]/u.test(line) || line.length > 60 || /[：:]$/u.test(line);

const NUMBERED = /^\s*(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]|[①-⑳■●◆•·])/u;

/** Where the heading lines end: what stands there names who reports and where, and no undertaking. 0 where there is no prose behind them. */
export function endOfHeadings(text: string): number {
  let start = 0;
  for (const line of text.slice(0, HEAD).split('\n')) {
    if (isProse(line.trim()) || NUMBERED.test(line)) return start;
    start += line.length + 1;
  }
  return 0;
}

/** The heading lines: short, without a full stop, before the first line of prose. */
function headingLines(text: string): string[] {
  const lines = linesOf(text);
  const prose = lines.findIndex(isProse);
  return prose < 0 ? lines.slice(0, 6) : lines.slice(0, prose);
}

/** A title may be set on two lines: 栖川市…第三次会议 / 重点建议办理情况的报告. */
function titleOf(lines: readonly string[]): string | null {
  const last = lines.findIndex((line) => TITLE.test(line) && line.length >= 4);
  if (last < 0) return null;
  let title = lines[last] ?? '';
  for (const above of lines.slice(Math.max(0, last - 2), last).reverse()) {
    const isCut = /^关于/u.test(above) || (GOES_ON.test(title) && !BODY.test(above) && !DAY.test(above));
    if (title.length >= 30 || !(isCut || /(?:会议|关于|人民政府|市|县|区|省|年)$/u.test(above))) break;
    title = `${above}${title}`;
  }
  return title;
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
/** 2032-03-15, 2031.12.08: only with one mark in both places, and no more digits behind. */
const IN_DIGITS = '(?:19|20)\\d{2}(?<mark>[-./．])\\d{1,2}\\k<mark>\\d{1,2}(?![\\d.])';
const FULL_DATE = new RegExp(`(?<!\\d)(?:(?:19|20)\\d{2}年${ONE}月${ONE}日|${IN_DIGITS})`, 'gu');
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
  return first ?? signedOn(text);
}

/** How far from its end a text may be signed. */
const TAIL = 200;

/** The day alone in one of the last lines, below the name of whoever signs. */
function signedOn(text: string): PrintedDate | null {
  const from = Math.max(0, text.length - TAIL);
  let last: PrintedDate | null = null;
  for (const match of withArabicYears(text).slice(from).matchAll(FULL_DATE)) {
    const start = from + match.index;
    const end = start + match[0].length;
    const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
    const behind = text.slice(end, text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end));
    const date = parsePrintedDate(text.slice(start, end), 0);
    if (date && before.trim() === '' && behind.trim() === '') last = { start, end, date };
  }
  return last;
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

/** ——2030年1月8日在…第三次会议上, or a line of its own: the meeting that is reported to. Others are spoken of. */
const HELD = /^(?:上|期间|审议)?[）)]?\s*(?:\n|$)/u;

/** 关于市七届人大四次会议议案办理情况 tells of another meeting than the one that it is reported to. */
function sessionOf(head: string): string | null {
  for (const match of head.matchAll(new RegExp(SESSION, 'gu'))) {
    const line = head.slice(head.lastIndexOf('\n', match.index) + 1, match.index);
    const behind = head.slice(match.index + match[0].length);
    const isTitle = /关于|以来/u.test(line + match[0]) || line.length > 40;
    if (HELD.test(behind) && !isTitle) return match[0].replace(TO_SESSION, '');
  }
  return null;
}

/** Linear in the text's length. */
export function headOf(text: string): ReportHead {
  const lines = headingLines(text);
  const title = titleOf(lines);
  const head = text.slice(0, HEAD);
  const reported = reportedOn(text);
  const session = sessionOf(head);
  const speaker = lines.map((line) => SPEAKER.exec(line)?.groups?.body).find((body) => body !== undefined);
  const alone =
    lines.find((line) => BODY.test(line)) ?? BODY_IN_TITLE.exec(title ?? '')?.[0] ?? speaker ?? null;
  const spoken =
    /(?:代表|受)(?<body>\p{Script=Han}{0,8}?(?:人民政府|人大常委会|人民代表大会常务委员会))(?=委托|[，。向]|\p{Script=Han})/u.exec(
      head,
    )?.groups?.body;
  const inTitle = /(?:19|20)\d{2}(?=年)/u.exec(withArabicYears(title ?? ''))?.[0];
  const year = inTitle
    ? Number(inTitle)
    : (yearMostNamed(text, reported ? Number(reported.date.slice(0, 4)) : 2100) ?? null);
  const place = placeOf(title, alone, session, spoken ?? null, TITLED.exec(head)?.[0] ?? null);
  const body = alone ?? spoken ?? null;
  return {
    title,
    place,
    body: body && ofPlace(body, place),
    session,
    year: year !== null && year >= 1949 && year <= 2100 ? year : null,
    reported,
  };
}
