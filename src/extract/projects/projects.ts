/**
 * The undertakings that a report names: plans in title marks, programmes in quotation marks, and noun phrases that end with
 * the head of one; split out of the lists that share a head or a status. A name counts only where the words say that
 * something is done about it: a mention alone is no project. Linear in the text's length.
 */
import type { ProjectType } from '../../report/language/vocabulary.ts';
import { narrow } from '../../report/numbers/numeral.ts';
import { COMMON_PROGRAMMES, typeOfHead } from '../lexicon/project-words.ts';
import { inStretches, type Stretch } from '../structure/plan-stretches.ts';
import { type Sentence, sentencesOf } from '../structure/sentences.ts';
import { isToken } from '../structure/token-words.ts';
import { tenseOf } from '../syntax/tense.ts';
import { inMarks, maskQuotations } from './in-marks.ts';
import { CLOSED, countOf, HEAD_AT_END, itemsOf } from './item-list.ts';
import type { CountedList, NamedProject, Projects } from './named-project.ts';
import { HAS_COST, headIn, isSpecific, isSpecificAlone, nameIn, type Range } from './project-name.ts';
import {
  asPlanned,
  asStatus,
  NOTHING,
  predicateAt,
  type Status,
  statusAround,
  statusOf,
} from './project-status.ts';
import { isBareMember, partedLast, sharedWords } from './shared-head.ts';
import { isOfWhole, stageOfWhole, statusIn } from './state.ts';

/** No sentence goes on so long without a comma: it is no prose, and lists in it would take long to compare. */
const LONGEST_CLAUSE = 2_000;
/** As far back as words of what is to come are looked for. */
const STATEMENT = 240;

/** Roads, waters and stations are proper names by their last character, however short. */
const PROPER = /(?:[路街桥渠河湖闸港站线段]|大道|改线|高铁|电厂|热电|[二三]期|水厂)$/u;

interface Chain {
  readonly items: readonly Range[];
  readonly end: number;
}

class Finder {
  readonly projects: NamedProject[] = [];
  readonly counted: CountedList[] = [];
  private readonly names = new Set<string>();
  /** The first project of the clause that is being read. */
  private clauseFrom = 0;

  private sentenceFrom = 0;

  private readonly text: string;
  private readonly masked: string;
  private readonly isPlan: (at: number) => boolean;

  private readonly isAhead: (words: string) => boolean;

  constructor(text: string, masked: string, plans: readonly Stretch[], isAhead: (words: string) => boolean) {
    this.isAhead = isAhead;
    this.text = text;
    this.masked = masked;
    this.isPlan = inStretches(plans);
  }

  /** Whether the words up to the end of its status say that it is to come, or the part of the text that it is named in. */
  private tenseOf(range: Range, { at, words }: Status): { isPlanned: boolean; isDoubtful: boolean } {
    const from = Math.max(this.sentenceFrom, range.start - STATEMENT);
    const before = this.text.slice(from, Math.max(range.start, at?.start ?? 0));
    // 2034年建成的水库正在报批 is being approved.
    const inPlan = this.isPlan(range.start) || (this.isAhead(before) && !/^(?:正在|已|尚未)/u.test(words));
    const tense = tenseOf(this.text.slice(from, Math.max(range.end, at?.end ?? 0)), inPlan);
    return {
      isPlanned: inPlan ? tense !== 'done' : tense === 'planned',
      isDoubtful: inPlan && tense === 'done',
    };
  }

  /** `shared`: what a list says once behind its last member, and means for this one. */
  private add(
    range: Range,
    type: ProjectType,
    status: Status,
    { group = null, shared = '' }: { group?: Range | null; shared?: string } = {},
  ): boolean {
    const token = this.text.slice(range.start, range.end);
    // What it costs says that something is done about it; how far it is stands further on.
    const cost = HAS_COST.exec(this.text.slice(range.end, range.end + 12))?.[0];
    if (!status.words && cost && type !== 'plan') {
      const said = cost.replace(/\d$/u, '');
      return this.add(
        range,
        type,
        { words: said, at: { start: range.end, end: range.end + said.length } },
        { group, shared },
      );
    }
    const name = /^[《“][^《》“”]+[》”]$/u.test(token) ? token.slice(1, -1) : `${token}${shared}`;
    if (!status.words || !isToken(token) || name.length < 2) return false;
    if (status.at && !isToken(this.text.slice(status.at.start, status.at.end))) return false;
    // Two heads may claim the same words; the first one found stands.
    const claimed = this.projects
      .slice(this.clauseFrom)
      .some(({ start, end }) => range.start < end && start < range.end);
    if (this.names.has(name) || claimed) return false;
    this.names.add(name);
    const { isPlanned, isDoubtful } = this.tenseOf(range, status);
    const { words, at } = isPlanned ? asPlanned(status) : status;
    this.projects.push({
      ...range,
      name,
      type,
      status: words,
      statusAt: at,
      stage: isPlanned ? 'planned' : stageOfWhole(words),
      isDoubtful,
      group,
      partOf: null,
    });
    return true;
  }

  sentence({ start: sentenceStart, end, clauses }: Sentence): void {
    this.sentenceFrom = sentenceStart;
    const from = this.projects.length;
    for (const clause of clauses) {
      if (clause.end - clause.start > LONGEST_CLAUSE) continue;
      this.clauseFrom = this.projects.length;
      for (const { type, ...range } of inMarks(this.text, this.masked, clause))
        this.add(range, type, statusAround(this.text, range, clause));
      this.listed({ items: itemsOf(this.text, this.masked, clause), end: clause.end });
    }
    if (this.projects.length === from + 1) this.saidLater(from, end);
  }

  /** 实施大道改造工程，…，已于8月竣工: where a sentence speaks of one thing, what it says further on is of that. */
  private saidLater(at: number, end: number): void {
    const project = this.projects[at];
    if (!project || (project.stage !== null && project.stage !== 'ongoing')) return;
    const span = { start: project.end, end: Math.min(end, project.end + STATEMENT) };
    const said = statusIn(this.text, span, project.name, isOfWhole);
    if (!said || (said.stage === 'planned' && project.stage !== null)) return;
    const { words: status, at: statusAt, stage } = said;
    this.projects[at] = { ...project, status, statusAt, stage };
  }

  private listed({ items, end }: Chain): void {
    const last = items.at(-1);
    if (!last) return;
    const inner = items.findIndex((item) => item !== last && this.isClosing(item));
    if (inner >= 0) {
      // A、B等8座水库和C、D等5座小水库前期工作开展: two lists, and one status said at the end.
      const said = headIn(this.text, this.masked, last);
      const behind = said ? predicateAt(this.text, said.behind, end) : NOTHING;
      this.closedList(items.slice(0, inner + 1), items[inner] as Range, (items[inner] as Range).end, behind);
      this.listed({ items: items.slice(inner + 1), end });
      return;
    }
    if (this.closedList(items, last, end)) return;
    const found = headIn(this.text, this.masked, last);
    if (!found) {
      this.apart(items, end);
      return;
    }
    const behind = predicateAt(this.text, found.behind, end);
    const first = nameIn(
      this.text,
      items.length > 1 ? (items[0] as Range) : { start: last.start, end: found.end },
    );
    const parted = partedLast(this.masked, items, found);
    parted.forEach((item, index) => {
      const isLast = index === parted.length - 1;
      const start = index === 0 ? first.start : nameIn(this.text, item).start;
      const name = this.text.slice(start, item.end);
      const own = isLast ? found.head : (HEAD_AT_END.exec(name)?.[0] ?? '');
      const shared = own || PROPER.test(name) ? '' : this.sharedWith(name, parted.at(-1), found);
      const isNamed = own
        ? isSpecific(name, own)
        : (PROPER.test(name) && name.length >= 3) ||
          isSpecificAlone(name) ||
          (shared !== '' && shared !== '项目' && isBareMember(name));
      if (!isNamed) return;
      const type = COMMON_PROGRAMMES.test(name)
        ? 'programme'
        : typeOfHead((own || found.head).replace(/[（(].*$/u, ''));
      const seen = asStatus(behind);
      this.add({ start, end: item.end }, type, statusOf(this.text, first.verb, seen, start), { shared });
    });
  }

  private sharedWith(member: string, last: Range | undefined, { head }: { head: string }): string {
    const name = last ? this.text.slice(nameIn(this.text, last).start, last.end) : '';
    return isSpecific(name, head) ? sharedWords(member, name, head) : '';
  }

  /** A list whose last item names nothing, or whose items each say their own: each stands for itself. */
  private apart(items: readonly Range[], end: number): void {
    for (const item of items) {
      const found = headIn(this.text, this.masked, item);
      if (!found) continue;
      const { start, verb } = nameIn(this.text, { start: item.start, end: found.end });
      if (!isSpecific(this.text.slice(start, found.end), found.head)) continue;
      const behind = predicateAt(this.text, found.behind, Math.min(item.end, end));
      const seen = asStatus(behind);
      this.add({ start, end: found.end }, typeOfHead(found.head), statusOf(this.text, verb, seen, start));
    }
  }

  /** A、B等26项主网项目: the members and, where they are not all named, the group with its count. */
  private closedList(items: readonly Range[], last: Range, end: number, later: Status = NOTHING): boolean {
    const closing = CLOSED.exec(this.masked.slice(last.start, last.end));
    if (!closing || (items.length < 2 && !closing[0].startsWith('等'))) return false;
    const from = last.start + closing.index;
    const countAt = from + (closing[0].startsWith('等') ? 1 : 0);
    const groupAt = from + closing[0].length;
    const found = headIn(this.text, this.masked, { start: groupAt, end: last.end });
    if (!found) return this.membersAlone(items, from, groupAt, end);
    const own = predicateAt(this.text, found.behind, end);
    const behind = own.words ? own : later;
    const seen = asStatus(behind);
    const first = nameIn(
      this.text,
      items[0] === last ? { start: last.start, end: from } : (items[0] as Range),
    );
    const members = items.map((item, index): Range => {
      const itemEnd = item === last ? from : item.end;
      return {
        start: index === 0 ? first.start : nameIn(this.text, { start: item.start, end: itemEnd }).start,
        end: itemEnd,
      };
    });
    const status = statusOf(this.text, first.verb, seen, first.start);
    const type = typeOfHead(found.head);
    const isNamed = this.namedAmong(members);
    const added = members.filter(
      (member) =>
        isNamed(member) && this.add(member, type, status, { shared: this.sharedBy(member, found.head) }),
    );
    const { count = closing.groups?.barecount ?? '' } = closing.groups ?? {};
    const many = countOf(count);
    if (many > 1 && many === added.length && added.length === members.length) {
      this.counted.push({ count: many, countAt, members });
    } else if (many > added.length && added.length > 0 && found.end - groupAt - found.head.length >= 2) {
      const counted = { start: countAt, end: groupAt };
      if (this.add({ start: groupAt, end: found.end }, 'programme', status, { group: counted }))
        this.putInto(groupAt, added);
    }
    return true;
  }

  /** 江口、玉屏等5座中型水库: what they are counted as is what each of them is; 等项目 says nothing of it. */
  private sharedBy({ start, end }: Range, head: string): string {
    const name = this.text.slice(start, end);
    return head === '项目' || HEAD_AT_END.test(name) || PROPER.test(name) ? '' : sharedWords(name, '', head);
  }

  /** 城东幼儿园、青溪幼儿园等6所已竣工: what is said of the count is said of those that are named. */
  private membersAlone(items: readonly Range[], from: number, behind: number, end: number): boolean {
    const status = asStatus(predicateAt(this.text, behind, end));
    if (!status.words) return false;
    for (const item of items) {
      const found = headIn(this.text, this.masked, { start: item.start, end: Math.min(item.end, from) });
      if (!found) continue;
      const { start } = nameIn(this.text, { start: item.start, end: found.end });
      if (isSpecific(this.text.slice(start, found.end), found.head))
        this.add({ start, end: found.end }, typeOfHead(found.head), status);
    }
    return true;
  }

  /** What is named one by one is counted with its group, not beside it. */
  private putInto(group: number, members: readonly Range[]): void {
    const starts = new Set(members.map(({ start }) => start));
    for (const project of this.projects.slice(this.clauseFrom))
      if (starts.has(project.start)) project.partOf = group;
  }

  private isClosing(item: Range): boolean {
    return /等[\d０-９一二两三四五六七八九十百千]/u.test(this.masked.slice(item.start, item.end));
  }

  /** 客运枢纽、科技中心、美术馆等一批工程: beside others that are named 科技中心 is a name too. */
  private namedAmong(members: readonly Range[]): (member: Range) => boolean {
    const named = members.filter((member) => this.isMember(member)).length;
    return (member) => {
      if (this.isMember(member)) return true;
      const name = this.text.slice(member.start, member.end);
      return (
        named >= 2 && name.length >= 4 && HEAD_AT_END.test(name) && !/^(?:重点|重大|各类|一批|\d)/u.test(name)
      );
    };
  }

  private isMember({ start, end }: Range): boolean {
    const name = this.text.slice(start, end);
    const own = HEAD_AT_END.exec(name)?.[0];
    return own ? isSpecific(name, own) : isSpecificAlone(name) || (PROPER.test(name) && name.length >= 4);
  }
}

/** `plans`: the stretches of the text that say what is to be done; `isAhead`: whether words name a time that is to come. */
export function projectsOf(
  text: string,
  plans: readonly Stretch[] = [],
  isAhead: (words: string) => boolean = () => false,
): Projects {
  const finder = new Finder(text, maskQuotations(text), plans, isAhead);
  for (const sentence of sentencesOf(narrow(text))) finder.sentence(sentence);
  return { projects: finder.projects.sort((a, b) => a.start - b.start), counted: finder.counted };
}
