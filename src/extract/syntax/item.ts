/** A figure with the words around it that can say what it is, and the figures that are listed with it. */
import type { Measured } from '../numbers/measured.ts';
import type { Sentence } from '../structure/sentences.ts';
import { withoutChange } from './phrase.ts';
import type { Words } from './relating.ts';
import { isAheadBehind, tenseOf } from './tense.ts';

export interface Item extends Words {
  /** The token as printed. */
  readonly printed: string;
  readonly clauseStart: number;
  /** It stands in parentheses: what is said there is forgotten behind them. */
  readonly inParentheses: boolean;
}

/** Where a sentence stands: in what statement (up to a full stop), and whether its part of the text says what is to be done. */
export interface SentenceContext {
  readonly statementStart: number;
  readonly announced: boolean;
  /** Whether the words before a figure set it at a time that is to come. */
  readonly isAhead: (words: string) => boolean;
  /** How many parentheses its statement has opened before it: （其中：工业2亿元；农业1亿元）. */
  readonly depth: number;
}

/** 分别增长11.2%和下降4.5%: the second of a list with a verb of its own. */
const JOINED_CHANGE = /^[\s]*(?:、|和|与|及)(?:同比)?(?:增长|下降|提高|减少|增加|降低|上升)[\s]*$/u;
const JOINED = /^[\s]*(?:、|和|与|及|以及|,|，)?[\s]*$/u;

/** How far back an announcement holds: 预期目标为：…；…；… */
const STATEMENT = 240;
/** How far from a figure the words that say what it is can stand. */
const NEAR = 200;

/** 482件(次): the other measure word in brackets. */
const TIMES_IN_BRACKETS = /^[（(][次户人家个][）)]/u;

/** Without the blanks that typesetting puts between words and figures: 增长 7.5 %. */
const squeezed = (words: string): string => words.replace(/[ \t\u00a0\u3000]+/gu, '');

/** 增速回升（去年为降21.4%: what an opened parenthesis says begins behind its sign. */
const OPENED = /^[^（]*（(?=(?:上年|去年)?同期|去年|上年|其中|上半年|[一二三]季度)/u;

/** 总投资：8600万元, 年度计划：6000万元: a field's words stand before its colon. */
const LABEL = /(?:^|[，。；：\n（）)\s■●◆—.．、])(?<label>[^，。；：\n（）()\s\d]{2,14})：[ \t\u3000]*$/u;
const NOTHING_NAMED = /^(?:约|近|超|逾|共|为)?$/u;

/** The words before a figure; what names a field stands for those that are not there. */
function labelled(text: string, clauseStart: number, before: string): string {
  if (!NOTHING_NAMED.test(before)) return before;
  const label = LABEL.exec(text.slice(Math.max(0, clauseStart - 24), clauseStart))?.groups?.label;
  return label === undefined ? before : `${label}：${before}`;
}

/** How deep in parentheses one is behind `words`, from `depth` on. */
export function depthBehind(words: string, depth: number): number {
  let now = depth;
  for (const character of words) {
    if (character === '（') now += 1;
    if (character === '）') now = Math.max(0, now - 1);
  }
  return now;
}

function isPlanned(words: string, announced: boolean): boolean {
  const tense = tenseOf(words, announced);
  return announced ? tense !== 'done' : tense === 'planned';
}

const isToCome = ({ kind }: Measured, before: string, after: string, announced: boolean): boolean =>
  isPlanned(before, announced) || (kind === 'count' && isAheadBehind(after));

const stretch = (text: string, start: number, end: number): string =>
  text.slice(start, Math.min(Math.max(start, end), start + NEAR));

export function itemsOf(
  text: string,
  sentence: Sentence,
  inSentence: readonly Measured[],
  { statementStart, announced, isAhead, depth: depthBefore }: SentenceContext,
): Item[] {
  const items: Item[] = [];
  let clauseAt = 0;
  let [depth, seen] = [depthBefore, sentence.start];
  inSentence.forEach((measured, index) => {
    while ((sentence.clauses[clauseAt]?.end ?? Number.POSITIVE_INFINITY) <= measured.start) clauseAt += 1;
    const clause = sentence.clauses[clauseAt] ?? sentence;
    const previous = inSentence[index - 1];
    const following = inSentence[index + 1];
    const from = previous && previous.end > clause.start ? previous.end : clause.start;
    const to =
      following && following.start < clause.end ? following.start : Math.max(clause.end, measured.end);
    const nextClause = sentence.clauses[clauseAt + 1];
    const nextEnd = Math.min(following?.start ?? Number.POSITIVE_INFINITY, nextClause?.end ?? 0);
    depth = depthBehind(text.slice(seen, measured.start), depth);
    seen = measured.start;
    const earlier = text.slice(Math.max(statementStart, from - STATEMENT), from);
    const near = text.slice(Math.max(from, measured.start - NEAR), measured.start);
    const said = squeezed(near).replace(TIMES_IN_BRACKETS, '').replace(OPENED, '');
    const after = squeezed(text.slice(measured.end, Math.min(to, measured.end + NEAR))).replace(
      TIMES_IN_BRACKETS,
      '',
    );
    items.push({
      planned: isToCome(measured, earlier + near, after, announced || isAhead(earlier + near)),
      inParentheses: depth > 0,
      measured,
      printed: text.slice(measured.start, measured.end),
      clauseStart: clause.start,
      before: from === clause.start ? labelled(text, clause.start, said) : said,
      after,
      earlier,
      next: nextClause && to === clause.end ? stretch(text, nextClause.start, nextEnd) : '',
    });
  });
  return items;
}

/** How many figures from `index` on are listed with nothing but a comma or an “and” between. */
export function runLength(items: readonly Item[], index: number): number {
  let length = 1;
  for (let at = index + 1; at < items.length; at += 1) {
    const [previous, item] = [items[at - 1], items[at]];
    if (!previous || !item || previous.clauseStart !== item.clauseStart) break;
    if ((!JOINED.test(item.before) && !JOINED_CHANGE.test(item.before)) || item.before === '') break;
    length += 1;
  }
  return length;
}

/** What binds the first of a list binds all: 分别增长1%和2%; a verb of its own takes the place of the first one's. */
export function likeFirst(item: Item, first: Item): Item {
  if (JOINED.test(item.before)) return { ...item, before: first.before };
  const verb = item.before.replace(/^[\s、和与及]+/u, '');
  return { ...item, before: `${withoutChange(first.before)}${verb}` };
}
