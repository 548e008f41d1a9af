/** What a figure measures: named behind it, before it, or spoken of just before. */

import type { QuantityKind } from '../lexicon/quantity.ts';
import { GENERIC } from '../lexicon/verbs.ts';
import { planOf } from '../relations/goal.ts';
import { handledName, isHandledClass, isOfHandledClass } from '../syntax/handled-classes.ts';
import type { Item } from '../syntax/item.ts';
import { nounBehind, OF_THINGS, subjectBefore, withoutChange } from '../syntax/phrase.ts';
import { rankWords } from '../syntax/rank-words.ts';
import type { Related } from '../syntax/relating.ts';
import { zipSubjects } from '../syntax/subject-list.ts';

/** What was spoken of last in a sentence: a figure that names nothing itself is about that. */
export interface Topic {
  subject: string;
  /** What the sentence spoke of first. */
  head: string;
  /** What the last group of figures measured, one each: 占全市的26%、48.7% takes them up again. */
  group: readonly { subject: string; kind: QuantityKind }[];
  /** 税收收入占财政收入比重: what a change in points after a share is a change of. */
  share: string;
  /** The thing that was counted or built: 完成投资 without an owner is its investment. */
  owner: string;
  /** What was counted last, by measure word: 其余13件 are of what was counted in 件. */
  counted: Record<string, string>;
  /** The account spoken of last: 支出 behind 一般公共预算收入 is that budget's. */
  account: string;
}

const COUNTS: ReadonlySet<QuantityKind> = new Set(['count', 'measure', 'frequency', 'threshold', 'capacity']);

const BECOMING = /^(?:计划|新开工|开工|续建|在建|建成|新建|新增|受理|新收|收到|各类|、)+(?=.{2})/u;
/** What is done to the things counted. */
const DONE_TO =
  /^(?:累计)?(?:新开工|开工|续建|在建|建成投产|建成投用|建成|投产|投用|竣工投产|竣工|完工|动工|办结|审结|执结|结案)$/u;

const SIDE = /总?(?:收入|支出)$/u;
/** 收入76.5亿元，支出70.2亿元，年终结余6.3亿元 are of one account. */
const OTHER_SIDE = /^总?(?:支出|收入)$/u;
const BALANCE = /^(?:年终|年末|当年|本年|累计|滚存)+结余$/u;
/** 税务部门完成3亿元, 市本级完成5亿元: who brought in so much of the account. */
const COLLECTOR = /^(?:[^，。；、]{1,6}部门|[省市区县州镇乡]+(?:本)?级)$/u;
const OF_ACCOUNT = new RegExp(`${BALANCE.source}|${COLLECTOR.source}`, 'u');

const A_SHARE = /(?<=.{2})(?:比重|占比|份额)$/u;

/** A subject that is only a sort of figure is that of what was spoken of: 完成投资 → 项目完成投资. */
function owned(subject: string, topic: Topic): string {
  if (!subject) return topic.subject;
  if (topic.account && OF_ACCOUNT.test(subject))
    return BALANCE.test(subject) ? topic.account.replace(SIDE, subject) : `${subject}${topic.account}`;
  if (!GENERIC.test(subject)) return subject;
  // 服务业占比为45.2%，比上年比重提高1.2个百分点: the same share.
  if (/^(?:比重|占比)$/u.test(subject) && A_SHARE.test(topic.subject)) return topic.subject;
  // 收入76.5亿元，支出70.2亿元: the other side of the same account.
  if (topic.account && OTHER_SIDE.test(subject)) return topic.account.replace(SIDE, subject);
  // A rate is of what the sentence began with, its investment of what was last counted.
  const whose = (/率$/u.test(subject) ? topic.head : topic.owner || topic.subject)
    .replace(/(?<=.{2})(?:计划|总|年度|完成|实际)?投资额?$/u, '')
    .replace(A_SHARE, '');
  // 建成204个 and 总数1035家 are not of the new ones alone.
  const owner = DONE_TO.test(subject) || /总[数量]/u.test(subject) ? whose.replace(BECOMING, '') : whose;
  if (!owner || owner.includes(subject)) return subject;
  // 建成204个 behind 工业项目507个: the same things, built.
  return DONE_TO.test(subject) ? `${subject}${owner}` : `${owner}${subject}`;
}

/** Heads that say little without the words before the count: 科技园17个项目 are the park's. */
const BARE_HEAD =
  /^(?:项目|企业|工程|公司|单位|问题|人|人员|户|小区|学校|点位|部门|机构|园区|平台|产品|事项|村|镇|乡镇)(?:建设)?$/u;
const FRESH = /(?:新增|新建|新引进|新登记|在建|新签约|新培育|新认定|推进|拥有|开展|举办|建成)$/u;

/** 具有从宽情节的被告人: what stands before 的 says which ones. */
const isAttribute = (noun: string): boolean => /^(?:具有|不|符合|存在|涉及|未|没有|已|有)/u.test(noun);

/** What a count counts, named behind it, with the words before it that belong to the name. */
function counted(noun: string, predicate: string, before: string): string {
  const rest = before.trim();
  const attribute = rest.endsWith('的') ? subjectBefore(rest.slice(0, -1)) : '';
  // 对12部法律法规的贯彻情况进行检查: what was done is done to them.
  if (/(?:^|[，。；])[^，。；]{0,6}[对就]$/u.test(rest))
    return isAttribute(noun) ? noun : noun.replace(/(?<=.{2})的.*$/u, '');
  if (attribute) return `${attribute}的${noun}`;
  if (predicate) return `${predicate}的${noun}`;
  const owner = BARE_HEAD.test(noun) ? subjectBefore(rest) : '';
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
const perHead = (named: string, { before }: Item): string => {
  if (!/^[人户亩]均$/u.test(named)) return named;
  const verb = before.trim().slice(-2);
  return verb === named ? '' : `${named}${verb}`;
};

/** 交通项目今年计划投资: between the thing and its sum the year is no part of the name. */
const THIS_YEAR = /(?<=.{2})(?:今年|当年|本年)(?=计划|完成|已|投资)/u;

export function subjectOf(item: Item, related: Related, topic: Topic): string {
  const { measured } = item;
  if (measured.ordinal) return owned(subjectBefore(rankWords(related.rest).rest), topic);
  const named = perHead(subjectBefore(withoutChange(related.rest)), item).replace(THIS_YEAR, '');
  // 完成年初预算1.4亿元的97%: the budget of what was spoken of.
  const plan = related.relation?.relation === 'target' ? planOf(item) : null;
  if (plan) return `${topic.subject}${plan}`;
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

/** 其他13件, 市级12件, 满意的259件: a part of what was counted, named by what tells it from the rest. */
const PART_OF =
  /^(?:其[他它余]|.{0,2}满意|基本了解|[省市县区镇乡州]级|[^，的]{1,16}类|[^，的]{1,8}方面|已[^，的]{1,8}|未[^，的]{1,6}|正在[^，的]{1,8}|列入[^，的]{1,8})$/u;

/** 省级12家 behind 国家级企业技术中心 are the province's of the same. */
const partOf = (part: string, whole: string): string =>
  part.endsWith('级') && /^[^级]{1,3}级/u.test(whole)
    ? whole.replace(/^[^级]{1,3}级/u, part)
    : `${part}的${whole}`;

/** A part of what was counted in the same measure word; empty where the words name none. */
function partNamed(named: string, whole: string | undefined): string {
  if (!whole) return '';
  if (isHandledClass(named)) return handledName(named, whole);
  return PART_OF.test(named) ? partOf(named, whole) : '';
}

/** 92%的行政村通上公交: those of them of which it is said. */
function thingsBehind(after: string): string {
  const { noun = '', predicate = '' } = nounBehind(after) ?? {};
  return predicate ? `${predicate}的${noun}` : noun;
}

/** The thing as the words before the figure name it, or what was spoken of. */
function subjectAhead(item: Item, { kind }: Related, named: string, topic: Topic): string {
  if (named.startsWith('占') && topic.subject) return `${topic.subject}${named}`;
  const part = partNamed(named, topic.counted[item.printed.slice(-1)]);
  if (part) return part;
  if (named && !GENERIC.test(named) && !(topic.account && OF_ACCOUNT.test(named))) return named;
  // 七成企业, 三分之一的村: the parts of what stands behind.
  if (
    !named &&
    (item.measured.number.shape === 'percent' ||
      item.measured.number.shape === 'fraction' ||
      OF_THINGS.test(item.after))
  )
    return thingsBehind(item.after) || topic.subject;
  if (!named && kind === 'amount') return purpose(item.after) || topic.subject;
  if (!named && kind === 'pointChange' && topic.share) return topic.share;
  return owned(named, topic);
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
  if (!phrase || GENERIC.test(phrase)) return group?.map((one) => `${one}${phrase}`) ?? null;
  const zipped = zipSubjects(phrase, items.length, apart);
  if (zipped) return zipped;
  if (!apart) return null;
  if (!/^(?:拉动|带动|推动|贡献|影响|占)/u.test(phrase)) return items.map(() => phrase);
  // 分别拉动GDP增长0.3、2.6、3.8个百分点: the things were listed in the clause before.
  return group?.map((one) => `${one}${phrase}`) ?? items.map(() => phrase);
}

/** The last so many things spoken of; a rate is said of what was counted, not of another rate. */
function groupFor({ group }: Topic, kind: QuantityKind, count: number): string[] | null {
  const counted = kind === 'percent' ? group.filter((one) => one.kind !== 'percent') : group;
  // 5个道路项目完成投资9亿元，8个水利项目…12亿元，分别占…: of counts and amounts in turn those of the last kind are meant.
  const alike = counted.filter((one) => one.kind === counted.at(-1)?.kind);
  const meant = alike.length >= count ? alike : counted;
  return meant.length >= count ? meant.slice(-count).map(({ subject }) => subject) : null;
}

/** As many things as a sentence speaks of before one word takes them up, each counted and measured. */
const MOST_IN_GROUP = 16;

/** What a figure leaves behind for those after it. */
export function remember(
  topic: Topic,
  subjects: readonly string[],
  kind: QuantityKind,
  printed: string,
): void {
  const last = subjects.at(-1);
  if (!last || kind === 'threshold' || kind === 'rank') return;
  // 改造目标30个，已完成28个: what was done is no target.
  topic.subject = last.replace(/(?<=.{2})(?:年度)?目标(?:任务)?$/u, '');
  topic.head ||= subjects[0] ?? '';
  const group = subjects.map((subject) => ({ subject, kind }));
  topic.group = subjects.length > 1 ? group : [...topic.group, ...group].slice(-MOST_IN_GROUP);
  // 税务部门一般公共预算收入 is a part of the account that was spoken of.
  const isPart = topic.account !== '' && last.endsWith(topic.account);
  if (kind === 'amount' && /(?:支出|收入)$/u.test(last) && !isPart) topic.account = last;
  if (
    kind !== 'count' ||
    GENERIC.test(last) ||
    PART_OF.test(last) ||
    isOfHandledClass(last) ||
    isHandledClass(last) ||
    printed.endsWith('大')
  )
    return;
  topic.owner = last.replace(/^.{2,}的(?=.{2,})/u, '');
  topic.counted[printed.slice(-1)] = topic.owner;
}
