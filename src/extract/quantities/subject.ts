/** What a figure measures: named behind it, before it, or spoken of just before. */

import type { QuantityKind } from '../lexicon/quantity.ts';
import { GENERIC } from '../lexicon/verbs.ts';
import { planOf } from '../relations/goal.ts';
import type { Item } from '../syntax/item.ts';
import { nounBehind, OF_THINGS, subjectBefore, withoutChange } from '../syntax/phrase.ts';
import { rankWords } from '../syntax/rank-words.ts';
import type { Related } from '../syntax/relating.ts';
import { zipSubjects } from '../syntax/subject-list.ts';
import { amongName, partName } from './part-name.ts';
import { takenUp } from './taken-up.ts';
import { OF_ACCOUNT, owned, type Topic } from './topic.ts';

const COUNTS: ReadonlySet<QuantityKind> = new Set(['count', 'measure', 'frequency', 'threshold', 'capacity']);

/** Heads that say little without the words before the count: 软件园23个项目 are the park's. */
const BARE_HEAD =
  /^(?:项目|企业|工程|公司|单位|问题|人|人员|户|小区|学校|点位|部门|机构|园区|平台|产品|事项|村|镇|乡镇)(?:建设)?$/u;
const FRESH = /(?:新增|新建|新引进|新登记|在建|新签约|新培育|新认定|推进|拥有|开展|举办|建成)$/u;

/** 具有从宽情节的被告人: what stands before 的 says which ones. */
const isAttribute = (noun: string): boolean => /^(?:具有|不|符合|存在|涉及|未|没有|已|有)/u.test(noun);

/** 对12部法规的贯彻情况: the laws. 对9件代表不满意的建议: the suggestions. */
const OF_COURSE =
  /(?<=.{2})的[^的]{0,4}(?:情况|工作|实施|执行|贯彻|落实|进展|管理|质量|办理|运行|使用|问题)$/u;
/** Whose the things are that are counted behind its name. */
const OF_PLACE = /^(?!全)\p{Script=Han}{2,}(?:园区?|开发区|示范区|新区|集团|公司|基地)$/u;

/** What a count counts, named behind it, with the words before it that belong to the name. */
function counted(noun: string, predicate: string, before: string): string {
  const rest = before.trim();
  const attribute = rest.endsWith('的') ? subjectBefore(rest.slice(0, -1)) : '';
  // 对12部法律法规的贯彻情况进行检查: what was done is done to them.
  if (/(?:^|[，。；])[^，。；]{0,6}[对就]$/u.test(rest))
    return isAttribute(noun) ? noun : noun.replace(/进行.*$/u, '').replace(OF_COURSE, '');
  if (attribute) return `${attribute}的${noun}`;
  // 东湾软件园23个项目有序建设: the park's.
  const owner = BARE_HEAD.test(noun) ? subjectBefore(rest) : '';
  if (predicate) return `${predicate}的${OF_PLACE.test(owner) ? owner : ''}${noun}`;
  if (owner.length >= 4) return `${owner}${noun}`;
  const verb = FRESH.exec(rest)?.[0] ?? '';
  return verb && (noun.length <= 4 || verb.startsWith('新')) ? `${verb}${noun}` : noun;
}

/** 提前11天办结, 历时三年建成: what was done so long is what is measured. */
function lasting({ before, after }: Item): string {
  const verb = /(?:提前|连续|历时|缩短|延长)$/u.exec(before.trim())?.[0];
  const done = /^[^，。；]{2,20}/u.exec(after)?.[0];
  if (!verb || !done) return '';
  // 东河水质连续5年达到Ⅲ类: what did so stands before.
  const whose = verb === '连续' ? subjectBefore(before.trim().slice(0, -verb.length)) : '';
  return `${GENERIC.test(whose) ? '' : whose}${verb}${done}`;
}

/** 拿出近3000万元重奖企业: money without a name is for what follows. */
function purpose(after: string): string {
  const found = /^(?:用于|支持|重点用于|专项用于|主要用于|，用于)?(?<what>[^，。；、：]{3,20})/u.exec(after)
    ?.groups?.what;
  if (!found || !/^\p{Script=Han}/u.test(found)) return '';
  return /(?:资金|经费|款|补助|补贴|贷款|投资|基金|债券)$/u.test(found) ? found : `${found}资金`;
}

/** 人均增收1500元: the verb is the name. */
const perHead = (named: string, { before }: Item, { subject }: Topic): string => {
  if (!/^[人户亩]均$/u.test(named)) return named;
  const verb = before.trim().slice(-2);
  // 生产总值突破3000亿元，人均突破8万元: of what was spoken of.
  if (subject && /^(?:突破|达到|超过|实现|约为|接近|迈过)$/u.test(verb)) return `${named}${subject}`;
  return verb === named ? '' : `${named}${verb}`;
};

/** 交通项目今年计划投资: between the thing and its sum the year is no part of the name. */
const THIS_YEAR = /(?<=.{2})(?:今年|当年|本年)(?=计划|完成|已|投资)/u;

const AT_OTHER_TIME = /^(?:(?:上年|去年)?同期|去年全年|上年|去年|[一二三]季度|上半年)(?:为)?$/u;

export function subjectOf(item: Item, related: Related, topic: Topic): string {
  const { measured } = item;
  if (measured.ordinal) return owned(subjectBefore(rankWords(related.rest).rest), topic);
  const named = perHead(subjectBefore(withoutChange(related.rest)), item, topic).replace(THIS_YEAR, '');
  // （去年为降6.2%、上半年为增2.1%）: of the same at another time.
  const when = item.inParentheses
    ? AT_OTHER_TIME.exec(withoutChange(related.rest).replace(/^[、，]/u, ''))?.[0]
    : undefined;
  if (when && topic.subject)
    return `${topic.subject.replace(/（[^（）]*）$/u, '')}（${when.replace(/为$/u, '')}）`;
  // 完成年初预算1.4亿元的97%: the budget of what was spoken of.
  const plan = related.relation?.relation === 'target' ? planOf(item) : null;
  if (plan) return `${topic.subject}${plan}`;
  if (related.kind === 'duration')
    return lasting(item) || takenUp(named, topic, related.kind) || owned(named, topic);
  return subjectBehind(item, related, named, topic) || subjectAhead(item, related, named, topic);
}

const LISTED_SUM = /[、和与及](?<sum>(?:计划|概算|估算|总)*投资)额?$/u;

/** The thing where it is named behind its figure; empty where it is not. */
function subjectBehind(item: Item, related: Related, named: string, topic: Topic): string {
  const { after, printed } = item;
  // 投资12.6亿元的文化中心项目
  // 投资5.6亿元的加工项目、投资3.2亿元的产业园: each sum is of what stands behind it.
  const isNext = /^的[^，。；]{2,20}[、和及]$/u.test(item.before) && /投资$/u.test(topic.subject);
  const listed = LISTED_SUM.exec(item.before)?.groups?.sum ?? (isNext ? '投资' : undefined);
  const sum = listed ?? (GENERIC.test(named) ? named : '');
  const possessed = sum !== '' && after.startsWith('的') ? nounBehind(after) : null;
  if (possessed) return `${possessed.noun.replace(LISTED_SUM, '').replace(/[、和及]$|等$/u, '')}${sum}`;
  const among = related.kind === 'count' ? amongName(item) : '';
  if (among) return among;
  const isCount = COUNTS.has(related.kind) || related.kind === 'delta';
  const behind = isCount && related.relation?.relation !== 'changeFrom' ? nounBehind(after) : null;
  if (!behind) return '';
  // 3户企业违规出借资金: the token has its noun.
  if (/户企业$/u.test(printed)) return `${behind.noun}的企业`;
  // 六大高耗能行业 are six whatever became of them.
  return counted(behind.noun, printed.endsWith('大') ? '' : behind.predicate, related.rest);
}

/** 概算投资3.7亿元，…，今年完成1.6亿元: what was done is no estimate. */
const carriedOut = ({ before }: Item, { subject }: Topic): string =>
  /完成了?(?:约|近|超)?$/u.test(before)
    ? subject.replace(/(?:概算|估算|计划|年度|总|累计|完成|实际)*投资$/u, '完成投资')
    : subject;

/** 92%的行政村通上公交: those of them of which it is said. */
function thingsBehind(after: string): string {
  const { noun = '', predicate = '' } = nounBehind(after) ?? {};
  return predicate ? `${predicate}的${noun}` : noun;
}

/** The thing as the words before the figure name it, or what was spoken of. */
function subjectAhead(item: Item, { kind }: Related, named: string, topic: Topic): string {
  const taken = takenUp(named, topic, kind);
  if (taken) return taken;
  const part = partName(item, kind, named, topic);
  if (part) return part;
  if (named && !GENERIC.test(named) && !(topic.account && OF_ACCOUNT.test(named))) return named;
  return named ? owned(named, topic, wholeOf(item, topic)) : unnamed(item, kind, topic);
}

/** What was counted in the same measure word. */
const wholeOf = ({ printed }: Item, { counted }: Topic): string | undefined => counted[printed.slice(-1)];

/** 共26个子项目，已完成14个: a part that was done is not called like the whole. */
function doneOf(item: Item, topic: Topic): string {
  const whole = wholeOf(item, topic);
  const verb = DONE_BEFORE.exec(item.before)?.groups?.verb;
  return whole && verb && !NAMES_DEED.test(whole) && !DEED.test(whole) ? `${verb}${whole}` : '';
}
const DONE_BEFORE = /(?<verb>完成|办结|解决|销号|验收)了?(?:约|近|超)?$/u;
const DEED = /(?:改造|建设|整治|治理|修缮|安置)$/u;
const NAMES_DEED = /^(?:计划|目标|年度|新|改|扩|建|完成|办|开工|竣工|整治|治理|拆|安置|发放)/u;

const IN_ALL = /^，?(?:合计|共计|总计)(?:约|近|超)?$/u;
/** 提出建议186件，闭会期间24件，合计210件: of what was spoken of first, in all. */
const totalOf = ({ before }: Item, { head }: Topic): string =>
  head && IN_ALL.test(before) ? `${head.replace(/^(?:人大|政协)?(?:代表|委员)共?(?=提)/u, '')}合计` : '';

/** A sum of money without a name: what it is for, or whose it is. */
const sumOf = (item: Item, topic: Topic): string =>
  purpose(item.after) || (/投入(?:约|近|超)?$/u.test(item.before) ? '投入资金' : carriedOut(item, topic));

/** What a figure is of that no words before it name: the things behind it, or what was spoken of. */
function unnamed(item: Item, kind: QuantityKind, topic: Topic): string {
  const { number, unit } = item.measured;
  // 总投资8900万元，…，完成装修工程量的70%: of the undertaking, and not of its money.
  if (/工程总?量的(?:约|近)?$/u.test(item.before))
    return topic.headed || topic.subject.replace(/(?<=.{2})(?:完成|总)*投资$/u, '');
  // 七成企业, 三分之一的村: the parts of what stands behind.
  if (number.shape === 'percent' || number.shape === 'fraction' || OF_THINGS.test(item.after))
    return thingsBehind(item.after) || topic.subject;
  if (kind === 'amount') return sumOf(item, topic);
  const counted = kind === 'count' ? totalOf(item, topic) || doneOf(item, topic) : '';
  if (counted) return counted;
  if ((kind === 'count' || kind === 'measure') && !item.after.startsWith('的'))
    return topic.measured[unit] ?? topic.subject;
  // 民生支出427.7亿元、占支出比重83%、增长7.5%: a sum grows, its share does not.
  if (kind === 'growth') return topic.subject.replace(/占.{2,}(?:比重|占比|比例)$/u, '');
  return kind === 'pointChange' && topic.share ? topic.share : topic.subject;
}

/** The subjects of a run of figures said together: zipped where the words list as many as there are figures. */
export function subjectsOfRun(
  items: readonly Item[],
  related: readonly Related[],
  topic: Topic,
): string[] | null {
  const [first, firstRelated] = [items[0], related[0]];
  if (!first || !firstRelated || items.length < 2) return null;
  const phrase = subjectBefore(withoutChange(firstRelated.rest)).replace(/^分别|分别$/gu, '');
  const apart = /分别/u.test(first.before);
  const group = groupFor(topic, firstRelated.kind, items.length);
  if (!phrase && apart) {
    const listed = listedBefore(first.earlier, items.length, topic.metric);
    if (listed) return listed;
  }
  if (!phrase || GENERIC.test(phrase)) return group?.map((one) => `${one}${phrase}`) ?? null;
  const zipped = zipSubjects(phrase, items.length, apart);
  if (zipped) return zipped;
  if (!apart) return null;
  if (!/^(?:拉动|带动|推动|贡献|影响|占)/u.test(phrase)) return items.map(() => phrase);
  // 分别拉动GDP增长0.3、2.6、3.8个百分点: the things were listed in the clause before.
  return group?.map((one) => `${one}${phrase}`) ?? items.map(() => phrase);
}

/** 甲县、乙县完成率居前，分别为…; 丙县、丁县较低，分别为…: places listed in the clause before, each with what was measured of them. */
const PLACES_LISTED =
  /(?:^|[，。；：])(?:其中)?(?<list>\p{Script=Han}{1,8}[省市县区旗镇乡](?:[、和及]\p{Script=Han}{1,8}[省市县区旗镇乡]){1,15})(?:的|等)?(?<said>[^，。；：、]{0,20})[，：]$/u;
const METRIC_FIRST = /^\p{Script=Han}{0,8}?(?:率|增速|增幅|降幅|得分|满意度|占比|比重|指数|投资|产值|收入)/u;

function listedBefore(earlier: string, count: number, spokenOf: string): string[] | null {
  const { list = '', said = '' } = PLACES_LISTED.exec(earlier.slice(-80))?.groups ?? {};
  const places = list.split(/[、和及]/u).filter((place) => place !== '');
  const metric = METRIC_FIRST.exec(said)?.[0] ?? spokenOf;
  return places.length === count && metric !== '' ? places.map((place) => `${place}${metric}`) : null;
}

/** The last so many things spoken of; a rate is said of what was counted, not of another rate. */
function groupFor({ group }: Topic, kind: QuantityKind, count: number): string[] | null {
  const counted = kind === 'percent' ? group.filter((one) => one.kind !== 'percent') : group;
  // 5个道路项目完成投资9亿元，8个水利项目…12亿元，分别占…: of counts and amounts in turn those of the last kind are meant.
  const alike = counted.filter((one) => one.kind === counted.at(-1)?.kind);
  const meant = alike.length >= count ? alike : counted;
  return meant.length >= count ? meant.slice(-count).map(({ subject }) => subject) : null;
}
