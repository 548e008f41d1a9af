/**
 * Ledgers: lists whose every member is an undertaking, its name right behind its number, and all that the member says is of it. 1.东路改造
 * 工程。该项目计划投资900万元，…，于7月完工并投入使用。 What stands under it without a number of its own rank goes on with it.
 */
import { typeOfHead } from '../lexicon/project-words.ts';
import { headingAt, UNNUMBERED } from '../structure/headings.ts';
import { isToken } from '../structure/token-words.ts';
import { HEAD_AT_END } from './item-list.ts';
import type { NamedProject } from './named-project.ts';
import { headIn, isSpecific, type Range } from './project-name.ts';
import { statusIn } from './state.ts';

export interface LedgerItem {
  readonly project: NamedProject;
  /** All that is said of it, its name included. */
  readonly span: Range;
}

const MARK =
  /^[ \t\u3000]*(?:第?[一二三四五六七八九十]{1,3}[是、，]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,3}[.．、]|(?:[①-⑳●•·■□▲△◆◇○★☆▶►➢◎]|[—–-]{1,2}))[ \t\u3000]*/u;
const BULLET = /^[ \t\u3000]*[●•·■□▲△◆◇○★☆▶►➢◎—–-]/u;
/** A bullet is narrower than any number. */
const BULLET_RANK = UNNUMBERED - 0.5;
const LONGEST_NAME = 40;
/** What a member of a ledger says of its undertaking. */
const OF_WORKS =
  /投资|建设内容|建设规模|进展|完成|开工|竣工|完工|投[入用产运]|责任|牵头|全长|建成|封顶|施工|前期/u;
/** Names that end in what is done to the thing. */
const BY_DEED = /(?:改造|扩建|改扩建|新建|整治|提升|建设|续建|迁建|二期|三期|一期)$/u;
const VERB_FIRST =
  /^(?:加快|加强|推进|推动|抓好|做好|强化|深化|完善|优化|落实|实施|开展|关于|全面|持续|大力|积极|提升|提高|促进|改造|新建|建设|完成|狠抓|聚焦)/u;

/** 已完成的项目, 进展滞后项目 head a list of several. */
const OF_SEVERAL =
  /^(?:已|正在|尚?未|计划|拟|暂|需|进展|存在|滞后|推进|[一二三四五六七八九十\d]+[项个类件])\p{Script=Han}{0,10}的?(?:项目|工程|事项|实事)$/u;

/** Right behind its name a member tells what it costs or is to be, and whatever the name is, it is one of works. */
const isOfWorks = (name: string, behind: string): boolean =>
  WORKS_FIRST.test(behind) && !OF_COURSE.test(name);
/** 产业项目加快推进 heads a part. */
const OF_COURSE =
  /(?:推进|实施|顺利|开展|提速|见效|落实|加快|完成|成效|进展|有序|增强|改善|显著|突破|向好|优化|情况|方面|问题|措施|建议|工作)$|有序|加快|持续|稳步|扎实/u;
const WORKS_FIRST =
  /^(?:[（(][^（()）\n]{1,24}[）)])?[。：:，,；;\s—]{0,4}(?:该?(?:项目|工程))?(?:计划|概算|估算|规划)?(?:总投资(?!(?:约|达|超|近)?[\d.]{1,9}[万亿]?元的)|总概算|概算|投资估算|建设内容|建设规模|建设地点|建设性质|责任单位|牵头单位|占地|用地面积|总?建筑面积|(?:线路|路线|管线)?(?:全|总)?长(?=约|\d|为)|设置?床位|总?装机(?:总?容量|规模)?(?=约|\d|为)|设计(?:日处理|库容|时速)|日处理|总库容|(?:项目)?位于)/u;

interface Opening {
  readonly name: Range;
  readonly head: string;
  readonly rank: number;
}

/** The name of an undertaking right behind the number of a line; null where the line opens with anything else. */
function openingAt(text: string, line: string, start: number): Opening | null {
  const next = start + line.length + 1;
  const mark = MARK.exec(line)?.[0];
  const rank = BULLET.test(line) ? BULLET_RANK : headingAt(line, start)?.rank;
  if (!mark || rank === undefined) return null;
  const from = start + mark.length;
  const rest = line.slice(mark.length);
  const stop = rest.search(/[。：:，,；;（(]|——/u);
  const whole = rest.slice(0, stop < 0 ? rest.length : stop).trimEnd();
  if (whole.length < 3 || VERB_FIRST.test(whole) || OF_SEVERAL.test(whole)) return null;
  const behind = text.slice(from + whole.length, Math.min(next + LONGEST_LEAD, from + whole.length + 80));
  const head = HEAD_AT_END.exec(whole)?.[0] ?? '';
  const isWhole =
    whole.length <= LONGEST_NAME &&
    ((head !== '' ? isSpecific(whole, head) : BY_DEED.test(whole)) || isOfWorks(whole, behind));
  if (isWhole) return { name: { start: from, end: from + whole.length }, head, rank };
  // 1.东路改造工程已完工: the status stands right behind the name.
  const found = headIn(text, text, { start: from, end: from + whole.length });
  if (!found || found.end - from > LONGEST_NAME) return null;
  const name = text.slice(from, found.end);
  return isSpecific(name, found.head)
    ? { name: { start: from, end: found.end }, head: found.head, rank }
    : null;
}

function itemOf(text: string, { name: at, head }: Opening, end: number, inPlan: boolean): LedgerItem | null {
  const name = text.slice(at.start, at.end);
  const behind = { start: at.end, end };
  if (!isToken(name) || !OF_WORKS.test(text.slice(behind.start, behind.end))) return null;
  const said = statusIn(text, behind, name);
  const stage = inPlan && said ? 'planned' : (said?.stage ?? null);
  const type = typeOfHead(head || '项目');
  return {
    span: { start: at.start, end },
    project: {
      ...at,
      name,
      type: type === 'plan' || type === 'measure' ? 'project' : type,
      status: said?.words ?? '列入项目清单',
      statusAt: said?.at ?? null,
      stage,
      isDoubtful: false,
      group: null,
      partOf: null,
    },
  };
}

/** 一是甲项目，…；二是乙项目，…: members of a list within one line. */
const INNER_MEMBER = /(?<=[；;。])(?=(?:[一二三四五六七八九十]{1,2}是(?!否)|[①-⑳]|[（(]\d{1,2}[）)]))/u;

/** The lines of a text, and of a line that lists undertakings its members; `start` is where each begins. */
function segmentsOf(text: string): { line: string; start: number }[] {
  let start = 0;
  return text.split('\n').flatMap((whole) => {
    const parts = whole.split(INNER_MEMBER).map((line) => {
      const part = { line, start };
      start += line.length;
      return part;
    });
    start += 1;
    return parts;
  });
}

/** In the order of the text; members of one list do not overlap. Linear in the text's length. */
export function ledgerOf(text: string, isPlan: (at: number) => boolean): LedgerItem[] {
  const items: LedgerItem[] = [];
  const names = new Set<string>();
  let open: Opening | null = null;
  const close = (end: number) => {
    const item = open ? itemOf(text, open, end, isPlan(open.name.start)) : null;
    if (item && !names.has(item.project.name)) items.push(item);
    if (item) names.add(item.project.name);
    open = null;
  };
  for (const { line, start } of segmentsOf(text)) {
    const heading = headingAt(line, start);
    const rank = BULLET.test(line) ? BULLET_RANK : heading?.rank;
    const isNumbered = rank !== undefined && rank !== UNNUMBERED;
    if (open && isNumbered && rank <= (open as Opening).rank) close(start);
    const opening = isNumbered || BULLET.test(line) ? openingAt(text, line, start) : null;
    if (opening) {
      close(start);
      open = opening;
    }
  }
  close(text.length);
  return items;
}

/** What prose names outside of the ledger's members, and no member is called. */
export function besideLedger(inProse: readonly NamedProject[], items: readonly LedgerItem[]): NamedProject[] {
  const names = new Set(items.map(({ project }) => project.name));
  let at = 0;
  return inProse.filter(({ start, name }) => {
    while ((items[at]?.span.end ?? Number.POSITIVE_INFINITY) <= start) at += 1;
    return (items[at]?.span.start ?? Number.POSITIVE_INFINITY) > start && !names.has(name);
  });
}

/**
 * A sentence of prose that speaks of one undertaking and of its money is a ledger's member without a number: 投资3200万元实施大道改造工程，
 * 改造里程4.6公里. All its figures are of that. `inProse` and `sentences` are in the order of the text.
 */
export function inSentences(
  text: string,
  sentences: readonly Range[],
  inProse: readonly NamedProject[],
  items: readonly LedgerItem[],
): LedgerItem[] {
  const found: LedgerItem[] = [];
  let at = 0;
  for (const [index, project] of inProse.entries()) {
    while ((sentences[at]?.end ?? Number.POSITIVE_INFINITY) <= project.start) at += 1;
    const sentence = sentences[at];
    if (!sentence || !WORKS.has(project.type) || project.partOf !== null || project.group !== null) continue;
    const isAlone = [inProse[index - 1], inProse[index + 1]].every(
      (other) => !other || other.start < sentence.start || other.start >= sentence.end,
    );
    const before = text.slice(Math.max(sentence.start, project.start - LONGEST_LEAD), project.start);
    const start = project.start - (/[^，。；：\n]*$/u.exec(before)?.[0].length ?? 0);
    const isPaid = /投资/u.test(text.slice(start, Math.min(sentence.end, project.end + LONGEST_LEAD)));
    if (isAlone && isPaid) found.push({ project, span: { start, end: sentence.end } });
  }
  return [...items, ...found].sort((a, b) => a.span.start - b.span.start);
}

const WORKS: ReadonlySet<string> = new Set(['project', 'facility', 'zone', 'programme']);
/** As far as a name and its money stand apart. */
const LONGEST_LEAD = 40;
