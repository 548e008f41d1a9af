/** Every quantity of a report's prose with what it measures: the reader that drafts stand on. Pure, deterministic, linear. */
import { GENERIC } from './lexicon/verbs.ts';
import { type Measured, measurementsOf, type Rejected } from './measured.ts';
import { type Sentence, sentencesOf } from './passage.ts';
import { isExpected, periodIn } from './period.ts';
import { nounBehind, subjectBefore, withoutChange } from './phrase.ts';
import type { Quantity, QuantityKind } from './quantity.ts';
import { type Related, relate } from './relation.ts';
import { zipSubjects } from './subject-list.ts';
import { isRating, isSpan, isThreshold, sortedNoun } from './threshold.ts';

export interface Extraction {
  readonly quantities: readonly Quantity[];
  /** Every numeral that is no quantity, with the reason. */
  readonly rejected: readonly Rejected[];
}

interface Item {
  readonly measured: Measured;
  readonly printed: string;
  readonly clauseStart: number;
  readonly before: string;
  readonly after: string;
  readonly earlier: string;
  readonly next: string;
  readonly announced: boolean;
}

/** Where a sentence stands: in what statement (up to a full stop), and whether its part says what is to be done. */
interface Standing {
  readonly statementStart: number;
  readonly announced: boolean;
}

/** What was spoken of last in a sentence: a figure that names nothing itself is about that. */
interface Topic {
  subject: string;
  /** Of the last group of figures, one each: 占全市的26%、48.7% takes them up again. */
  group: readonly { subject: string; kind: QuantityKind }[];
  /** 税收收入占财政收入比重: what a change in points after a share is a change of. */
  share: string;
  /** The thing that was counted or built: 完成投资 without an owner is its investment. */
  owner: string;
}

/** 分别增长11.2%和下降4.5%: the second of a list with a verb of its own. */
const JOINED_CHANGE = /^[\s]*(?:、|和|与|及)(?:同比)?(?:增长|下降|提高|减少|增加|降低|上升)[\s]*$/u;
const JOINED = /^[\s]*(?:、|和|与|及|以及|,|，)?[\s]*$/u;

/** How far back an announcement holds: 预期目标为：…；…；… */
const STATEMENT = 240;
/** How far from a figure the words that say what it is can stand. */
const NEAR = 200;

/** Without the blanks that typesetting puts between words and figures: 增长 7.5 %. */
const squeezed = (words: string): string => words.replace(/[ \t\u00a0\u3000]+/gu, '');

function itemsOf(
  text: string,
  sentence: Sentence,
  inSentence: readonly Measured[],
  { statementStart, announced }: Standing,
): Item[] {
  const items: Item[] = [];
  let clauseAt = 0;
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
    items.push({
      measured,
      printed: text.slice(measured.start, measured.end),
      clauseStart: clause.start,
      before: squeezed(text.slice(Math.max(from, measured.start - NEAR), measured.start)),
      after: squeezed(text.slice(measured.end, Math.min(to, measured.end + NEAR))),
      earlier: text.slice(Math.max(statementStart, from - STATEMENT), from),
      announced,
      next:
        nextClause && to === clause.end
          ? text.slice(
              nextClause.start,
              Math.min(Math.max(nextClause.start, nextEnd), nextClause.start + NEAR),
            )
          : '',
    });
  });
  return items;
}

/** How many figures from `index` on are listed with nothing but a comma or an “and” between. */
function runLength(items: readonly Item[], index: number): number {
  let length = 1;
  for (let at = index + 1; at < items.length; at += 1) {
    const [previous, item] = [items[at - 1], items[at]];
    if (!previous || !item || previous.clauseStart !== item.clauseStart) break;
    if ((!JOINED.test(item.before) && !JOINED_CHANGE.test(item.before)) || item.before === '') break;
    length += 1;
  }
  return length;
}

const COUNTS: ReadonlySet<QuantityKind> = new Set(['count', 'measure', 'frequency', 'threshold', 'capacity']);

/** 居全国城市第8位, 增速全省第二, 在全省排名第5: the verb of a rank, and among whom. */
const RANK_VERB =
  /(?:并列|均|稳|分别|继续|仍|连续|首次|已|升至|位次|位居|位列|居于|居|列|排名|排在|排|名列|跃居|跃升至|进入|处于|为|保持|在)+$/u;
const RANK_SCOPE =
  /(?<scope>(?:全国|全省|全市|全区|全州|全县|全球|世界|中部|西部|东部|国内|省内|省辖市|同类城市|副省级城市)[^，。；、居列排的]{0,12}?)(?:中|里)?$/u;
const INNER_SCOPE = /(?<scope>全国|全省|全市|全区|全州|全县|全球|世界|中部|西部|东部)/u;
/** 全省营商环境评价中得分 is what is ranked, not among whom. */
const RANKED = /(?:得分|评价|总数|总量|数量|增速|增幅|面积|收入|指数)$/u;

function rankWords(before: string): { rest: string; scope: string | null } {
  const unverbed = before.slice(-60).replace(RANK_VERB, '');
  const found = RANK_SCOPE.exec(unverbed);
  if (!found || RANKED.test(found[0]))
    return { rest: unverbed, scope: INNER_SCOPE.exec(unverbed)?.groups?.scope ?? null };
  const rest = unverbed.slice(0, unverbed.length - found[0].length).replace(RANK_VERB, '');
  return { rest, scope: found.groups?.scope ?? null };
}

/** A subject that is only a sort of figure is that of what was spoken of: 完成投资 → 项目完成投资. */
function owned(subject: string, topic: Topic): string {
  if (!subject) return topic.subject;
  if (!GENERIC.test(subject)) return subject;
  // 收入76.5亿元，支出70.2亿元: the other side of the same account.
  if (/^(?:支出|收入)$/u.test(subject) && /(?:支出|收入)$/u.test(topic.subject))
    return topic.subject.replace(/..$/u, subject);
  const owner = (topic.owner || topic.subject).replace(
    /^(?:新开工|开工|续建|在建|建成|新增|、)+(?=.{2})/u,
    '',
  );
  return owner && !owner.includes(subject) ? `${owner}${subject}` : subject;
}

/** Heads that say little without the words before the count: 科技园17个项目 are the park's. */
const BARE_HEAD =
  /^(?:项目|企业|工程|公司|单位|问题|人|人员|户|小区|学校|点位|部门|机构|园区|平台|产品|事项|村|镇|乡镇)(?:建设)?$/u;
const FRESH = /(?:新增|新建|新引进|新登记|在建|新签约|新培育|新认定|推进|拥有|开展|举办|建成)$/u;

/** What a count counts, named behind it, with the words before it that belong to the name. */
function counted(noun: string, predicate: string, before: string): string {
  const rest = before.trim();
  const attribute = rest.endsWith('的') ? subjectBefore(rest.slice(0, -1)) : '';
  if (attribute) return `${attribute}的${noun}`;
  if (predicate) return `${predicate}的${noun}`;
  const owner = BARE_HEAD.test(noun) ? subjectBefore(rest) : '';
  if (owner.length >= 4) return `${owner}${noun}`;
  const verb = FRESH.exec(rest)?.[0] ?? '';
  return verb && (noun.length <= 4 || verb.startsWith('新')) ? `${verb}${noun}` : noun;
}

/** 提前一年完成…, 连续三年荣获…: what was done so long is what is measured. */
function lasting({ before, after }: Item): string {
  const verb = /(?:提前|连续|历时|缩短|延长)$/u.exec(before.trim())?.[0];
  const done = /^[^，。；]{2,20}/u.exec(after)?.[0];
  return verb && done ? `${verb}${done}` : '';
}

/** 拿出近3000万元重奖企业: money without a name is for what follows. */
function purpose(after: string): string {
  const found = /^(?:用于|支持|重点用于|专项用于|主要用于|，用于)?(?<what>[^，。；、：]{3,20})/u.exec(after)
    ?.groups?.what;
  return found && /^\p{Script=Han}/u.test(found) ? `${found}资金` : '';
}

/** 人均增收1500元: the verb is the name. */
const perHead = (named: string, { before }: Item): string =>
  /^[人户亩]均$/u.test(named) ? `${named}${before.trim().slice(-2)}` : named;

function subjectOf(item: Item, related: Related, topic: Topic): string {
  const { measured } = item;
  if (measured.ordinal) return owned(subjectBefore(rankWords(related.rest).rest), topic);
  const named = perHead(subjectBefore(withoutChange(related.rest)), item);
  if (related.kind === 'duration') return lasting(item) || owned(named, topic);
  return subjectBehind(item, related, named) || subjectAhead(item, related, named, topic);
}

/** The thing where it is named behind its figure; empty where it is not. */
function subjectBehind(item: Item, related: Related, named: string): string {
  const { after, printed } = item;
  // 投资12.6亿元的文化中心项目
  const possessed = GENERIC.test(named) && after.startsWith('的') ? nounBehind(after) : null;
  if (possessed) return `${possessed.noun}${named}`;
  const isCount = COUNTS.has(related.kind) || related.kind === 'delta';
  const behind = isCount && related.relation?.relation !== 'changeFrom' ? nounBehind(after) : null;
  if (!behind) return '';
  // 六大高耗能行业 are six whatever became of them.
  return counted(behind.noun, printed.endsWith('大') ? '' : behind.predicate, related.rest);
}

/** The thing as the words before the figure name it, or what was spoken of. */
function subjectAhead(item: Item, { kind }: Related, named: string, topic: Topic): string {
  if (named.startsWith('占') && topic.subject) return `${topic.subject}${named}`;
  if (named && !GENERIC.test(named)) return named;
  if (!named && kind === 'amount') return purpose(item.after) || topic.subject;
  if (!named && kind === 'pointChange' && topic.share) return topic.share;
  return owned(named, topic);
}

/** The subjects of a run of figures said together: zipped where the words list as many as there are figures. */
function subjectsOfRun(items: readonly Item[], related: readonly Related[], topic: Topic): string[] | null {
  const [first, firstRelated] = [items[0], related[0]];
  if (!first || !firstRelated || items.length < 2) return null;
  const phrase = subjectBefore(withoutChange(firstRelated.rest)).replace(/分别$/u, '');
  const apart = /分别/u.test(first.before);
  const group = groupFor(topic, firstRelated.kind, items.length);
  if (!phrase || GENERIC.test(phrase)) return group?.map((one) => `${one}${phrase}`) ?? null;
  const zipped = zipSubjects(phrase, items.length, apart);
  if (zipped) return zipped;
  if (!apart) return null;
  // 分别拉动GDP增长0.3、2.6、3.8个百分点: the things were listed in the clause before.
  return group?.map((one) => `${one}${phrase}`) ?? items.map(() => phrase);
}

/** The last so many things spoken of; a rate is said of what was counted, not of another rate. */
function groupFor({ group }: Topic, kind: QuantityKind, count: number): string[] | null {
  const counted = kind === 'percent' ? group.filter((one) => one.kind !== 'percent') : group;
  return counted.length >= count ? counted.slice(-count).map(({ subject }) => subject) : null;
}

function quantityOf(
  text: string,
  item: Item,
  related: Related,
  subject: string,
  expected: boolean,
): Quantity {
  const { measured } = item;
  const negative = typeof measured.value === 'number' && measured.value < 0;
  const isChange = related.kind === 'growth' || related.kind === 'delta' || related.kind === 'pointChange';
  const direction = related.direction ?? (negative && isChange ? 'down' : null);
  const period = periodIn(item.earlier + item.before);
  const scope = measured.ordinal ? rankWords(related.rest).scope : null;
  const per = perOf(item.before, subject);
  return {
    start: measured.start,
    text: text.slice(measured.start, measured.end),
    value: negative && isChange ? Math.abs(measured.value as number) : measured.value,
    unit: measured.unit,
    bound: measured.bound,
    kind: related.kind,
    subject,
    ...(related.relation && { relation: related.relation }),
    ...(period && { period }),
    ...(scope && { scope }),
    ...(per && { per }),
    ...(related.annual && { avg: 'annual' as const }),
    ...(expected && { modality: 'expected' as const }),
    ...(direction && { direction }),
  };
}

const PER: readonly (readonly [RegExp, string])[] = [
  [/人均/u, '人'],
  [/户均/u, '户'],
  [/亩均/u, '亩'],
  [/(?:每天|日均|每日)/u, '天'],
  [/(?:每周|周往返)/u, '周'],
  [/(?:每月|月均)/u, '月'],
  [/每万人/u, '万人'],
];

const perOf = (before: string, subject: string): string | null =>
  PER.find(([pattern]) => pattern.test(before.slice(-20)) || pattern.test(subject))?.[1] ?? null;

/** 年处理11万吨, 日供水能力6万吨: what a plant can do. */
const CAPACITY =
  /(?:(?<![全每今去当同上本])(?:年|日)(?:处理|加工|供水|供气|供热|处置|消纳|回收|屠宰|生产)(?:能力|规模|量)?|(?:年|日)产|设计能力|装机(?:容量|规模)?|(?:处理|生产|接待|供水|供热|输送)能力|库容|(?<![全每今去当同上本])(?:年|日)(?:处理|加工|供应|消纳)[^，。；]{0,8})(?:达到?|为|新增|增加)?$/u;
const NEW_COUNT = /^(?:个|家|户)$/u;

function refineKind(item: Item, related: Related): Related {
  const { measured, before } = item;
  if (measured.ordinal) return { ...related, kind: 'rank' };
  const isPhysical =
    related.kind === 'measure' || (related.kind === 'count' && !NEW_COUNT.test(measured.unit));
  if (isPhysical && CAPACITY.test(before)) return { ...related, kind: 'capacity' };
  return related;
}

/** What a figure leaves behind for those after it. */
function remember(topic: Topic, subjects: readonly string[], kind: QuantityKind): void {
  const last = subjects.at(-1);
  if (!last || kind === 'threshold' || kind === 'rank') return;
  topic.subject = last;
  const group = subjects.map((subject) => ({ subject, kind }));
  topic.group = subjects.length > 1 ? group : [...topic.group, ...group].slice(-6);
  if (kind === 'count' && !GENERIC.test(last)) topic.owner = last.replace(/^.{2,}的(?=.{2,})/u, '');
}

/** What binds the first of a list binds all: 分别增长1%和2%; a verb of its own takes the place of the first one's. */
function likeFirst(item: Item, first: Item): Item {
  if (JOINED.test(item.before)) return { ...item, before: first.before };
  const verb = item.before.replace(/^[\s、和与及]+/u, '');
  return { ...item, before: `${withoutChange(first.before)}${verb}` };
}

function sentenceQuantities(
  text: string,
  sentence: Sentence,
  measured: readonly Measured[],
  topic: Topic,
  standing: Standing,
): Quantity[] {
  const isCriterion = measured.map(
    (one) => isThreshold(text, one) || isRating(text, one) || isSpan(text, one),
  );
  const readings = measured.filter((_, index) => !isCriterion[index]);
  const items = itemsOf(text, sentence, readings, standing);
  const expected = isExpected(text.slice(sentence.start, sentence.end));
  const quantities: Quantity[] = measured.flatMap((one, index) =>
    isCriterion[index] ? [criterion(text, one)] : [],
  );
  for (let index = 0; index < items.length; ) {
    const length = runLength(items, index);
    const run = items.slice(index, index + length);
    const first = run[0] as Item;
    const related = run.map((item, at) => {
      return refineKind(item, relate(at > 0 ? likeFirst(item, first) : item));
    });
    if (run.length === 1 && related[0]) related[0] = chained(first, related[0], quantities.at(-1), text);
    const zipped = subjectsOfRun(run, related, topic);
    const subjects = run.map(
      (item, at) =>
        zipped?.[at] ?? subjectOf(at > 0 ? likeFirst(item, first) : item, related[at] as Related, topic),
    );
    run.forEach((item, at) => {
      quantities.push(quantityOf(text, item, related[at] as Related, subjects[at] ?? '', expected));
    });
    remember(topic, subjects, related.at(-1)?.kind ?? 'count');
    const { relation, of } = related.at(-1)?.relation ?? {};
    topic.share =
      relation === 'shareOf' && of && !/比重|占比/u.test(topic.subject) ? `${topic.subject}占${of}比重` : '';
    index += length;
  }
  return quantities.sort((a, b) => a.start - b.start);
}

/** 比上年增收3.15亿元，增长8.26%: one base is said for both. */
function chained(item: Item, related: Related, previous: Quantity | undefined, text: string): Related {
  // 完成调整预算25.4亿元的96.97%: a part of the figure right before it.
  if (item.before === '的' && item.measured.unit === '%' && previous?.relation?.relation === 'target') {
    return {
      ...related,
      kind: 'percent',
      relation: { relation: 'completionOf', of: previous.text },
      rest: '',
    };
  }
  if (related.relation || (related.kind !== 'growth' && related.kind !== 'delta') || !previous?.relation)
    return related;
  const { relation, of } = previous.relation;
  if (relation !== 'growthVs' && relation !== 'deltaVs') return related;
  const gap = text.slice(previous.start + previous.text.length, item.measured.start);
  if (!/^[，,、]?[^，。；]{0,6}$/u.test(gap) || subjectBefore(withoutChange(related.rest)) !== '')
    return related;
  return {
    ...related,
    relation: { relation: related.kind === 'growth' ? 'growthVs' : 'deltaVs', ...(of && { of }) },
  };
}

/** A number within a name or a phrase: a criterion, a rating, how long something lasted. It cuts no words apart. */
function criterion(text: string, measured: Measured): Quantity {
  const behind = text.slice(measured.end, measured.end + 20);
  const kinds = { spec: 'spec', duration: 'duration' } as const;
  const kind = measured.kind === 'spec' || measured.kind === 'duration' ? kinds[measured.kind] : 'threshold';
  const lasts = `${text.slice(Math.max(0, measured.start - 2), measured.start)}${/^[^，。；\d]{0,20}/u.exec(behind)?.[0] ?? ''}`;
  const nouns = {
    threshold: sortedNoun(text, measured),
    spec: /^\p{Script=Han}{1,8}/u.exec(behind)?.[0] ?? '',
    duration: lasts,
  };
  return {
    start: measured.start,
    text: text.slice(measured.start, measured.end),
    value: measured.value,
    unit: measured.unit,
    bound: measured.bound,
    kind,
    subject: nouns[kind],
  };
}

/** A heading stands alone in its line, without a full stop. */
const LONGEST_HEADING = 40;
function headingOf(text: string, { start, end, opensParagraph }: Sentence): string | null {
  const ended = end >= text.length || text[end] === '\n';
  if (!opensParagraph || !ended || end - start > LONGEST_HEADING) return null;
  return text.slice(start, end);
}
/** 2021年预算草案, 主要预期目标: what stands under it is planned. */
const PLANS_AHEAD = /(?:预算草案|预算安排|收支预算|预算（草案）|预期目标|主要目标|发展目标|收支安排)/u;

/**
 * Reads a report's text (line ends as `\n`). Time grows linearly with it: a sentence is looked at once, and every pattern
 * sees a bounded stretch.
 */
export function extractQuantities(text: string): Extraction {
  const { measured, rejected } = measurementsOf(text);
  const quantities: Quantity[] = [];
  const topic: Topic = { subject: '', group: [], owner: '', share: '' };
  let at = 0;
  let announced = false;
  let statementStart = 0;
  for (const sentence of sentencesOf(text)) {
    const inside: Measured[] = [];
    for (let next = measured[at]; next && next.start < sentence.end; next = measured[at]) {
      inside.push(next);
      at += 1;
    }
    topic.group = [];
    const heading = headingOf(text, sentence);
    if (heading) announced = PLANS_AHEAD.test(heading);
    if (sentence.start === 0 || !/[；;]/u.test(text[sentence.start - 1] ?? ''))
      statementStart = sentence.start;
    if (sentence.opensParagraph) Object.assign(topic, { subject: '', owner: '', share: '' });
    if (inside.length > 0)
      quantities.push(...sentenceQuantities(text, sentence, inside, topic, { statementStart, announced }));
  }
  return { quantities, rejected };
}
