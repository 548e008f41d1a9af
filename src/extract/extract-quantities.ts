/** Every quantity of a report's prose with what it measures: the reader that drafts stand on. Pure, deterministic, linear. */
import { GENERIC } from './lexicon/verbs.ts';
import { type Measured, measurementsOf, type Rejected } from './measured.ts';
import { type Sentence, sentencesOf } from './passage.ts';
import { isExpected, periodIn } from './period.ts';
import { nounBehind, subjectBefore, withoutChange } from './phrase.ts';
import type { Quantity, QuantityKind } from './quantity.ts';
import { type Related, relate } from './relation.ts';
import { zipSubjects } from './subject-list.ts';
import { isThreshold } from './threshold.ts';

export interface Extraction {
  readonly quantities: readonly Quantity[];
  /** Every numeral that is no quantity, with the reason. */
  readonly rejected: readonly Rejected[];
}

interface Item {
  readonly measured: Measured;
  readonly clauseStart: number;
  readonly before: string;
  readonly after: string;
  readonly earlier: string;
  readonly next: string;
}

/** What was spoken of last in a sentence: a figure that names nothing itself is about that. */
interface Topic {
  subject: string;
  /** Of the last group of figures, one each: 占全市的26%、48.7% takes them up again. */
  group: readonly string[];
  /** The thing that was counted or built: 完成投资 without an owner is its investment. */
  owner: string;
}

const JOINED = /^[\s]*(?:、|和|与|及|以及|,|，)?[\s]*$/u;

function itemsOf(text: string, sentence: Sentence, inSentence: readonly Measured[]): Item[] {
  const items: Item[] = [];
  let clauseAt = 0;
  inSentence.forEach((measured, index) => {
    while ((sentence.clauses[clauseAt]?.end ?? Number.POSITIVE_INFINITY) <= measured.start) clauseAt += 1;
    const clause = sentence.clauses[clauseAt] ?? sentence;
    const previous = inSentence[index - 1];
    const following = inSentence[index + 1];
    const from = previous && previous.end > clause.start ? previous.end : clause.start;
    const to = following && following.start < clause.end ? following.start : Math.max(clause.end, measured.end);
    const nextClause = sentence.clauses[clauseAt + 1];
    const nextEnd = Math.min(following?.start ?? Number.POSITIVE_INFINITY, nextClause?.end ?? 0);
    items.push({
      measured,
      clauseStart: clause.start,
      before: text.slice(from, measured.start),
      after: text.slice(measured.end, to),
      earlier: text.slice(Math.max(sentence.start, from - 60), from),
      next: nextClause && to === clause.end ? text.slice(nextClause.start, Math.max(nextClause.start, nextEnd)) : '',
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
    if (!JOINED.test(item.before) || item.before === '') break;
    length += 1;
  }
  return length;
}

const COUNTS: ReadonlySet<QuantityKind> = new Set(['count', 'measure', 'frequency', 'threshold']);

/** Words that give the figure's subject a noun of its own: 数量居全省第3位 is the number of what was said before. */
const SCOPE = /(?<scope>全国(?:同类)?(?:副省级)?(?:城市)?|全省|全市|全区|全州|全县|全球|世界|中部(?:地区|六省)?|西部(?:地区)?|东部(?:地区)?|[^，。；、居列排位]{1,10}(?:城市|示范区|评价|排名|考核|市县|县市|省份))?(?:中)?(?:得分)?(?:并列|均|稳)?(?:居|位居|位列|列|排名|排在|排|位次|名列|居于|跃居|升至|跃升至|位次由|处于|达到|为|进入)*(?:全国|全省|全市)?(?:同类|副省级|服务外包示范)?(?:城市)?$/u;

function rankWords(before: string): { rest: string; scope: string | null } {
  const found = SCOPE.exec(before);
  const scope = /(?:全国|全省|全市|全区|全州|全县|全球|世界|中部|西部|东部)[^，。；居列]{0,10}?(?=居|列|位|排|$)|(?:评价|考核)/u.exec(found?.[0] ?? '')?.[0] ?? null;
  return { rest: found ? before.slice(0, found.index) : before, scope };
}

/** A subject that is only a sort of figure is that of what was spoken of: 完成投资 → 项目完成投资. */
function owned(subject: string, topic: Topic): string {
  if (!subject) return topic.subject;
  if (!GENERIC.test(subject)) return subject;
  const owner = topic.owner || topic.subject;
  return owner && !owner.includes(subject) ? `${owner}${subject}` : subject;
}

function subjectOf(item: Item, related: Related, topic: Topic): string {
  const { measured, after } = item;
  if (measured.ordinal) return owned(subjectBefore(rankWords(related.rest).rest), topic);
  const named = subjectBefore(withoutChange(related.rest));
  const isCount = COUNTS.has(related.kind) || related.kind === 'delta';
  const behind = isCount || related.kind === 'amount' || related.kind === 'duration' ? nounBehind(after) : null;
  if (behind && isCount && related.relation?.relation !== 'changeFrom') {
    const fresh = /(?:新增|新建|新引进|新登记|在建|新签约|新培育|新认定)$/u.exec(related.rest.trim())?.[0] ?? '';
    const noun = `${fresh}${behind.noun}`;
    return behind.predicate ? `${behind.predicate}的${noun}` : noun;
  }
  if (named && !GENERIC.test(named)) return named;
  if (!named && behind && related.kind === 'amount') return behind.noun;
  return owned(named, topic);
}

/** The subjects of a run of figures said together: zipped where the words list as many as there are figures. */
function subjectsOfRun(items: readonly Item[], related: readonly Related[], topic: Topic): string[] | null {
  const [first, firstRelated] = [items[0], related[0]];
  if (!first || !firstRelated || items.length < 2) return null;
  const phrase = subjectBefore(withoutChange(firstRelated.rest));
  const apart = /分别/u.test(first.before);
  if (phrase && !GENERIC.test(phrase)) {
    const zipped = zipSubjects(phrase, items.length);
    if (zipped) return zipped;
    return apart ? items.map(() => phrase) : null;
  }
  return topic.group.length >= items.length ? topic.group.slice(-items.length) : null;
}

function quantityOf(text: string, item: Item, related: Related, subject: string, sentenceText: string): Quantity {
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
    ...(isExpected(sentenceText) && { modality: 'expected' as const }),
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
const CAPACITY = /(?:(?:年|日)(?:处理|加工|供水|供气|供热|处置|消纳|回收|屠宰|生产)(?:能力|规模|量)?|(?:年|日)产|设计能力|装机(?:容量|规模)?|(?:处理|生产|接待|供水|供热|输送)能力|库容)(?:达到?|为|新增|增加)?$/u;
const NEW_COUNT = /^(?:个|家|户)$/u;

function refineKind(item: Item, related: Related): Related {
  const { measured, before } = item;
  if (measured.ordinal) return { ...related, kind: 'rank' };
  const isPhysical = related.kind === 'measure' || (related.kind === 'count' && !NEW_COUNT.test(measured.unit));
  if (isPhysical && CAPACITY.test(before)) return { ...related, kind: 'capacity' };
  return related;
}

/** What a figure leaves behind for those after it. */
function remember(topic: Topic, subjects: readonly string[], kind: QuantityKind): void {
  const last = subjects.at(-1);
  if (!last || kind === 'threshold') return;
  topic.subject = last;
  topic.group = subjects.length > 1 ? subjects : [...topic.group, last].slice(-6);
  if (kind === 'count' && !GENERIC.test(last)) topic.owner = last.replace(/^.{2,}的(?=.{2,})/u, '');
}

function sentenceQuantities(text: string, sentence: Sentence, measured: readonly Measured[], topic: Topic): Quantity[] {
  const isCriterion = measured.map((one) => isThreshold(text, one));
  const readings = measured.filter((_, index) => !isCriterion[index]);
  const items = itemsOf(text, sentence, readings);
  const sentenceText = text.slice(sentence.start, sentence.end);
  const quantities: Quantity[] = measured.flatMap((one, index) => (isCriterion[index] ? [criterion(text, one)] : []));
  for (let index = 0; index < items.length; ) {
    const length = runLength(items, index);
    const run = items.slice(index, index + length);
    // What binds the first of a list binds all: 分别增长1%和2%.
    const first = run[0] as Item;
    const related = run.map((item, at) => {
      const own = at > 0 && JOINED.test(item.before) ? { ...item, before: first.before } : item;
      return refineKind(item, relate(own));
    });
    const zipped = subjectsOfRun(run, related, topic);
    const subjects = run.map((item, at) => zipped?.[at] ?? subjectOf(at > 0 ? { ...item, before: first.before } : item, related[at] as Related, topic));
    run.forEach((item, at) => {
      quantities.push(quantityOf(text, item, related[at] as Related, subjects[at] ?? '', sentenceText));
    });
    remember(topic, subjects, related.at(-1)?.kind ?? 'count');
    index += length;
  }
  return quantities.sort((a, b) => a.start - b.start);
}

function criterion(text: string, measured: Measured): Quantity {
  return {
    start: measured.start,
    text: text.slice(measured.start, measured.end),
    value: measured.value,
    unit: measured.unit,
    bound: measured.bound,
    kind: 'threshold',
    subject: nounBehind(text.slice(measured.end, measured.end + 20))?.noun ?? '',
  };
}

/**
 * Reads a report's text (line ends as `\n`). Time grows linearly with it: a sentence is looked at once, and every pattern
 * sees a bounded stretch.
 */
export function extractQuantities(text: string): Extraction {
  const { measured, rejected } = measurementsOf(text);
  const quantities: Quantity[] = [];
  const topic: Topic = { subject: '', group: [], owner: '' };
  let at = 0;
  for (const sentence of sentencesOf(text)) {
    const inside: Measured[] = [];
    for (let next = measured[at]; next && next.start < sentence.end; next = measured[at]) {
      inside.push(next);
      at += 1;
    }
    topic.group = [];
    if (sentence.opensParagraph) Object.assign(topic, { subject: '', owner: '' });
    if (inside.length > 0) quantities.push(...sentenceQuantities(text, sentence, inside, topic));
  }
  return { quantities, rejected };
}
