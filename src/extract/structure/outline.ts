/** The numbered sections of a report: which numbering structures it, where each section lies, and how it is headed. */
import { parseNumeral } from '../../report/numbers/numeral.ts';
import { isToken } from './token-words.ts';

export interface Section {
  /** Its number as printed, from 1. */
  readonly ordinal: number;
  /** Where the numbering mark begins. */
  readonly start: number;
  /** Behind the section's last character. */
  readonly end: number;
  /** Its heading without the mark. */
  readonly heading: { readonly start: number; readonly end: number };
}

interface Mark {
  readonly level: number;
  readonly ordinal: number;
  readonly start: number;
  readonly end: number;
}

const NUMERAL = '[一二三四五六七八九十]{1,3}';
/**
 * From the widest to the narrowest, as the standard for official documents (GB/T 9704) ranks them: 一、 （一） 1. （1）; then
 * what prose uses: 第一， and 一是. All but the last two stand at the head of a line.
 */
const LEVELS: readonly RegExp[] = [
  new RegExp(`^[ \\t\\u3000]*(?<n>${NUMERAL})、`, 'gmu'),
  new RegExp(`^[ \\t\\u3000]*[（(](?<n>${NUMERAL})[）)]`, 'gmu'),
  /^[ \t\u3000]*(?<n>\d{1,2})[.．、](?!\d)/gmu,
  new RegExp(`(?<=^[ \\t\\u3000]{0,8}|[。；：:;])第(?<n>${NUMERAL})[，、]`, 'gmu'),
  new RegExp(`(?<=^[ \\t\\u3000]{0,8}|[。；：:;])(?<n>${NUMERAL})是`, 'gmu'),
];
/** These two may open a list within one paragraph; only a list of whole paragraphs structures a report. */
const PROSE_LEVEL = 3;
/** From this one on, 1., a numbering may be that of a mere list. */
const NUMBERED_LISTS = 2;
const MOST_PARTS = 20;

function marksOf(text: string, level: number): Mark[] {
  const pattern = LEVELS[level] as RegExp;
  return [...text.matchAll(pattern)].flatMap((match) => {
    const numeral = parseNumeral(match.groups?.n ?? '');
    if (!numeral || numeral.units < 1n || numeral.units > 20n) return [];
    const start = match.index + (match[0].length - match[0].trimStart().length);
    return [{ level, ordinal: Number(numeral.units), start, end: match.index + match[0].length }];
  });
}

/** Runs that count 1, 2, 3 …; a mark out of order ends one. */
function runsOf(marks: readonly Mark[]): Mark[][] {
  const runs: Mark[][] = [];
  for (const mark of marks) {
    const run = runs.at(-1);
    if (mark.ordinal === 1) runs.push([mark]);
    else if (run && mark.ordinal === run.length + 1) run.push(mark);
  }
  return runs;
}

const extentOf = (run: readonly Mark[]): number => (run.at(-1)?.start ?? 0) - (run[0]?.start ?? 0);

/** 一是 occurs in every other paragraph: of its runs the one that spans most of the text structures it. */
function longestRun(runs: readonly Mark[][]): Mark[] {
  return runs.reduce<Mark[]>((best, run) => (extentOf(run) > extentOf(best) ? run : best), []);
}

/** 财经类20件: a name with its count. */
const TALLY = /^\p{Script=Han}{1,12}[\d.,]{1,12}[万亿]?\p{Script=Han}{1,3}(?:[，。；、\s]|$)/u;

/** 一是财经类20件，二是城建类30件 lists how many of what there are; parts of a report say more. */
const isTally = (text: string, run: readonly Mark[]): boolean =>
  run.filter(({ end }) => TALLY.test(text.slice(end, end + 40).trimStart())).length * 2 > run.length;

/** 1.东路改造工程。…, 2.…: numbers that only count undertakings part nothing. */
const isLedger = (text: string, run: readonly Mark[], undertakings: ReadonlySet<number>): boolean =>
  run.filter((mark) => undertakings.has(headingAt(text, mark).start)).length * 2 > run.length;

/** All marks of a level that count as sections. */
function membersOf(text: string, level: number, undertakings: ReadonlySet<number>): Mark[] {
  const runs = runsOf(marksOf(text, level)).filter((run) => !isLedger(text, run, undertakings));
  if (level < NUMBERED_LISTS) return runs.flat();
  const parts = runs.filter((run) => !isTally(text, run));
  return level < PROSE_LEVEL ? parts.flat() : longestRun(parts);
}

/**
 * The widest level with three sections or more, else with two, else with one: 一、 with one member only frames the report. What prose
 * numbers by never outranks two parts with numbers of their own: it lists within one of them.
 */
function choose(levels: readonly (readonly Mark[])[]): readonly Mark[] {
  const fitting = levels.map((marks) => (marks.length <= MOST_PARTS ? marks : []));
  const numbered = fitting.slice(0, PROSE_LEVEL);
  for (const [among, least] of [
    [numbered, 3],
    [numbered, 2],
    [fitting, 3],
    [fitting, 2],
    [fitting, 1],
  ] as const) {
    const found = among.find(({ length }) => length >= least);
    if (found) return found;
  }
  return [];
}

const LONGEST_HEADING = 60;
const ENDS_HEADING = /[。；！？\n\r]/u;

/** A heading is the line; of a mark within prose it is the first clause. */
function headingAt(text: string, { end, level }: Mark): { start: number; end: number } {
  const behind = text.slice(end, end + LONGEST_HEADING * 3);
  const start = end + (behind.length - behind.trimStart().length);
  const line = text.slice(start, start + LONGEST_HEADING * 2);
  const stop = line.search(level < PROSE_LEVEL ? ENDS_HEADING : /[。；！？，：\n\r]/u);
  const whole = stop < 0 ? line : line.slice(0, stop);
  const comma = whole.length > LONGEST_HEADING ? whole.search(/[，：]/u) : -1;
  const heading = (comma > 0 ? whole.slice(0, comma) : whole.slice(0, LONGEST_HEADING)).trimEnd();
  return { start, end: start + heading.length };
}

function endOf(text: string, mark: Mark, next: Mark | undefined, wider: readonly Mark[]): number {
  const outer = wider.find(({ start }) => start > mark.start)?.start ?? text.length;
  if (next && next.start < outer) return next.start;
  if (mark.level < PROSE_LEVEL || text[mark.start - 1] !== '\n') return outer;
  // A closing paragraph behind the last 四是 belongs to the whole report.
  const line = text.indexOf('\n', mark.start);
  return Math.min(outer, line < 0 ? text.length : line);
}

/**
 * The sections in order, without overlaps; empty where nothing is numbered. `undertakings` is where the names of a ledger's members begin. Linear
 * in the text's length.
 */
export function sectionsOf(text: string, undertakings: ReadonlySet<number> = new Set()): Section[] {
  const levels = LEVELS.map((_, level) => membersOf(text, level, undertakings));
  const chosen = choose(levels);
  const wider = levels
    .slice(0, chosen[0]?.level ?? 0)
    .flat()
    .sort((a, b) => a.start - b.start);
  return chosen.flatMap((mark, index) => {
    const heading = headingAt(text, mark);
    if (!isToken(text.slice(heading.start, heading.end))) return [];
    return [
      { ordinal: mark.ordinal, start: mark.start, end: endOf(text, mark, chosen[index + 1], wider), heading },
    ];
  });
}

/** 重大项目进展：, 分领域看：…: a paragraph's first words that say what it is about. A salutation has no prose before it. */
const TOPIC = /^[ \t\u3000]*(?<name>\p{Script=Han}(?:[\p{Script=Han}\d“”《》]){2,14})(?:：|[ \t\u3000]*$)/u;
const LEAST_TOPICS = 2;

/**
 * The parts of a text without a numbering, by the paragraphs that open with what they are about; empty where there are fewer than two. The
 * first prose of the text stands before them. Linear in the text's length.
 */
export function topicSections(text: string): Section[] {
  const marks: { start: number; end: number; name: string }[] = [];
  let start = 0;
  let hasProse = false;
  for (const line of text.split('\n')) {
    const found = hasProse ? TOPIC.exec(line) : null;
    const name = found?.groups?.name ?? '';
    const at = start + (found?.[0].indexOf(name) ?? 0);
    if (found && isToken(name)) marks.push({ start: at, end: at + name.length, name });
    hasProse ||= line.includes('。');
    start += line.length + 1;
  }
  if (marks.length < LEAST_TOPICS || marks.length > MOST_PARTS) return [];
  return marks.map(({ start: from, end }, index) => ({
    ordinal: index + 1,
    start: from,
    end: marks[index + 1]?.start ?? text.length,
    heading: { start: from, end },
  }));
}

/** What a heading says happened; the section's name is what it happened to. */
const COURSE =
  /(?:(?:加快|持续|不断|稳步|扎实|全面|深入|有力|有序|显著|明显|大幅|大为|更加|进一步|再|实现|取得|成功|圆满|积极|切实)+(?:推进|增强|完善|提升|改善|提高|加强|深化|优化|发展|推动|上台阶|新台阶|加快|扩大|巩固|夯实|进展|成效|突破|见效|完成|落实|壮大|起势|向好)+|迈上新台阶|再上台阶|成效显著|日新月异|与日俱增)$/u;
const OPENING =
  /^(?:着力|大力|加快|持续|全力|聚焦|坚持|深入|扎实|积极|全面|坚定|统筹|强化|深化|推进|推动|抓好|做好|加强|完善|促进|提升|狠抓|突出|致力)+(?=.{4,})/u;
const LONGEST_NAME = 20;

/** The section in a few words, for navigation: its heading without what is said of its course. */
export function nameOfSection(heading: string): string {
  const [first = heading] = heading.replace(/(?<=^分?.{2,8})来?看$/u, '').split(/[，,：:、—]/u);
  const short = first.replace(COURSE, '').replace(OPENING, '').trim();
  const kept = short.length >= 2 ? short : first;
  return kept.length <= LONGEST_NAME ? kept : kept.slice(0, LONGEST_NAME);
}
