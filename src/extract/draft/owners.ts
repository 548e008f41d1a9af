/**
 * Whose a figure is that is called like another one: the account, the district or the kind of things that parallel headings tell apart
 * (市本级预算执行情况, 高新区预算执行情况), or the first figures of parallel sentences (普通高中招生…，在校生…。初中招生…，在校生…).
 */
import { headingAt, UNNUMBERED } from '../structure/headings.ts';
import { named } from './dataset-words.ts';
import type { Drafted } from './indicators.ts';

interface Headed {
  readonly start: number;
  readonly rank: number;
  readonly parent: number;
  readonly words: string;
  owner: string;
}

const NUMBER = /^(?:[（(]?[\d一二三四五六七八九十]{1,3}[）)、.．]|[①-⑳])\s*/u;
const IN_BRACKETS = /[（(][^（()）]*[)）]$/u;
/** 农业|项目进展情况, 政府性基金|预算收支情况: what the shared words begin with may be the kind of the thing. */
const KIND = /^(?:保险基金|保险|基金|预算|项目|工程|类|领域|行业|企业|园区|[省市县区州镇乡]|集团)/u;
/** 市本级预算执行情况: whose it is, and no kind of budget. */
const IS_PLACE = /[级省市县区州旗镇乡]$/u;
const A_NAME =
  /^(?!推|加|抓|强|深|优|提|完善|落实|着力|坚持|全面|进一步|持续|积极|大力|有关|其他)[\p{Script=Han}]{2,12}$/u;
/** What a report on a whole city says of the whole needs no such word. */
const OF_WHOLE = /^全[省市县区州旗镇乡]$/u;

const sharedEnd = (a: string, b: string): number => {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length += 1;
  return length;
};

/** What a heading has that its neighbour of the same rank, which ends alike, has not. */
function differenceOf(words: string, other: string): string {
  const shared = sharedEnd(words, other);
  if (shared < 2 || words === other) return '';
  const end = words.slice(words.length - shared);
  const own = words.slice(0, words.length - shared);
  const owner = IS_PLACE.test(own) ? own : own + (KIND.exec(end)?.[0] ?? '');
  return A_NAME.test(owner) ? owner : '';
}

/** 普通高中|招生, 东城区|新建停车场: what is done or counted there begins with one of these. */
const DEED = /招生|新建|新增|新开工|建成|完成|改造|实现|拥有|办理|受理|审结|存栏|出栏|种植|培训|发放/u;

/** What the first figure of a sentence is of, where that of a parallel sentence ends in the same deed. */
function doerOf(lead: string, other: string): string {
  const [deed, its] = [DEED.exec(lead), DEED.exec(other)];
  if (!deed || !its || lead.slice(deed.index) !== other.slice(its.index)) return '';
  const owner = lead.slice(0, deed.index);
  return A_NAME.test(owner) && owner !== other.slice(0, its.index) ? owner : '';
}

/** The numbered headings of a text in order, each with what tells it from those beside it; empty where nothing does. */
function headingsOf(text: string): Headed[] {
  const found: Headed[] = [];
  const last: number[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const heading = headingAt(line, start);
    if (heading && heading.rank < UNNUMBERED) {
      const { rank } = heading;
      const words = heading.words.replace(NUMBER, '').replace(IN_BRACKETS, '');
      last.length = Math.min(last.length, rank + 1);
      const before = found[last[rank] ?? -1];
      const parent = last.slice(0, rank).findLast((at) => at !== undefined) ?? -1;
      const one: Headed = { start, rank, parent, words, owner: '' };
      if (before && before.parent === parent) {
        before.owner ||= differenceOf(before.words, words);
        one.owner = differenceOf(words, before.words);
      }
      last[rank] = found.length;
      found.push(one);
    }
    start += line.length + 1;
  }
  return found;
}

const MOST_RANKS = UNNUMBERED;

/**
 * The owners of every rank that a place stands under, the widest first; places are asked for in order. Behind a heading's numbered members
 * an unnumbered paragraph is of the part as a whole again.
 */
function ownersAlong(text: string, headings: readonly Headed[]): (at: number) => readonly string[] {
  const open: (Headed | undefined)[] = [];
  let [next, line, lineEnd] = [0, 0, text.indexOf('\n')];
  return (at) => {
    for (let one = headings[next]; one && one.start <= at; one = headings[next]) {
      open.length = Math.min(open.length, one.rank);
      open[one.rank] = one;
      next += 1;
    }
    while (lineEnd >= 0 && lineEnd < at) {
      line = lineEnd + 1;
      lineEnd = text.indexOf('\n', line);
    }
    const isNumbered = open.some((one) => one?.start === line);
    const narrowest = open.findLastIndex((one) => one !== undefined);
    return Array.from({ length: MOST_RANKS }, (_, rank) =>
      isNumbered || rank === narrowest ? (open[rank]?.owner ?? '') : '',
    );
  };
}

const keyOf = ({ indicator: { name, kind, actual } }: Drafted): string => `${name.zh} ${kind} ${actual.unit}`;

/** The places in `drafted` of those that are called alike and say different things. */
function alikeIn(drafted: readonly Drafted[]): number[][] {
  const groups = new Map<string, number[]>();
  drafted.forEach((one, at) => {
    if (one.quantity.subject === '') return;
    const group = groups.get(keyOf(one));
    if (group) group.push(at);
    else groups.set(keyOf(one), [at]);
  });
  return [...groups.values()].filter(
    (group) => new Set(group.map((at) => drafted[at]?.indicator.actual.token)).size > 1,
  );
}

/** The whole city named in its paragraph stands against the heading; 占全市的 is only a part of it. */
const SAYS_WHOLE = /(?<![占比居于为])全[省市县区州](?!域|面|局|力|程|过程)/u;
const PARAGRAPH = 240;

function isOfWhole(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - PARAGRAPH), start);
  return SAYS_WHOLE.test(before.slice(before.lastIndexOf('\n') + 1));
}

function renamed(one: Drafted, owners: readonly string[]): Drafted {
  const { zh } = one.indicator.name;
  const own = [...new Set(owners)].filter((words) => !OF_WHOLE.test(words) && !zh.includes(words));
  const owner = own.join('');
  return owner === '' ? one : { ...one, indicator: { ...one.indicator, name: named(`${owner}${zh}`) } };
}

/** The rank whose owners tell most of a group apart; null where none does. */
function tellingRank(owners: readonly (readonly string[])[]): number | null {
  const counts = Array.from(
    { length: MOST_RANKS },
    (_, rank) => new Set(owners.map((own) => own[rank])).size,
  );
  const most = Math.max(...counts);
  return most > 1 ? counts.indexOf(most) : null;
}

/**
 * What tells the members of a group apart, the widest first; a rank that leaves some alike is followed by the next. Whose account it is
 * is said even where that is the same for all.
 */
function tell(
  group: readonly number[],
  owners: readonly (readonly string[])[],
  from = 0,
): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, readonly string[]>();
  const rank = group.length > 1 ? tellingRank(group.map((at) => owners[at] ?? [])) : null;
  if (rank === null) return found;
  const parts = new Map<string, number[]>();
  for (const at of group) {
    const owner = owners[at]?.[rank] ?? '';
    parts.set(owner, [...(parts.get(owner) ?? []), at]);
  }
  for (const [owner, part] of parts) {
    const narrower = tell(part, owners, rank + 1);
    for (const at of part) {
      const wider = owners[at]?.slice(from, rank).filter((words) => IS_PLACE.test(words)) ?? [];
      found.set(
        at,
        [...wider, owner, ...(narrower.get(at) ?? [])].filter((words) => words !== ''),
      );
    }
  }
  return found;
}

function byHeadings(text: string, drafted: readonly Drafted[]): Drafted[] {
  const ownersAt = ownersAlong(text, headingsOf(text));
  const owners = drafted.map(({ indicator: { actual } }) => ownersAt(actual.start));
  const all = [...drafted];
  for (const group of alikeIn(drafted)) {
    for (const [at, own] of tell(group, owners)) {
      const one = drafted[at] as Drafted;
      if (!isOfWhole(text, one.indicator.actual.start)) all[at] = renamed(one, own);
    }
  }
  return all;
}

/** How many figures back the first of a sentence's things may stand. */
const REACH = 8;

function bySentences(drafted: readonly Drafted[]): Drafted[] {
  const alike = alikeIn(drafted);
  const shared = new Set(alike.flat());
  /** The nearest figure before it in its sentence that is called like no other. */
  const leading = (at: number): string => {
    const { sentence } = drafted[at] as Drafted;
    for (let back = at - 1; back >= Math.max(0, at - REACH); back -= 1) {
      if (drafted[back]?.sentence !== sentence) break;
      if (!shared.has(back)) return drafted[back]?.indicator.name.zh ?? '';
    }
    return '';
  };
  const all = [...drafted];
  for (const group of alike) {
    if (drafted[group[0] ?? 0]?.indicator.kind !== 'count') continue;
    const leads = group.map(leading);
    group.forEach((at, index) => {
      const other = leads[index + 1] ?? leads[index - 1];
      const owner = other ? doerOf(leads[index] ?? '', other) : '';
      all[at] = renamed(drafted[at] as Drafted, [owner]);
    });
  }
  return all;
}

/** `drafted` is in the order of the text. */
export const withOwners = (text: string, drafted: readonly Drafted[]): Drafted[] =>
  bySentences(byHeadings(text, drafted));
