/** What a sentence spoke of last, and whose a figure is that names only its sort. */
import type { QuantityKind } from '../lexicon/quantity.ts';
import { GENERIC } from '../lexicon/verbs.ts';
import { isHandledClass, isOfHandledClass } from '../syntax/handled-classes.ts';
import type { Item } from '../syntax/item.ts';
import { measureOf } from './carried-measure.ts';
import { isPartName } from './part-name.ts';

/** What was spoken of last in a sentence: a figure that names nothing itself is about that. */
export interface Topic {
  subject: string;
  /** What the sentence spoke of first. */
  head: string;
  /** What the last group of figures measured, one each: 占全市的26%、48.7% takes them up again. */
  group: readonly { subject: string; kind: QuantityKind }[];
  /** 税收收入占财政收入比重: what a change in points after a share is a change of. */
  share: string;
  /** 完成率 of places named one by one: what the next places are told by, where nothing is said of it. */
  metric: string;
  /** The thing that was counted or built: 完成投资 without an owner is its investment. */
  owner: string;
  /** What was counted last, by measure word: 其余13件 are of what was counted in 件. */
  counted: Record<string, string>;
  /** What was measured last, by unit: 已完成301公里 behind 新改建公路320公里 are of that. */
  measured: Record<string, string>;
  /** What was measured of the last thing that grew: 零售业增长8.3% behind 批发业销售额增长6.1% is of the same. */
  grown: ReturnType<typeof measureOf>;
  /** What was paid for last in the statement. */
  paid: string;
  /** What was counted when 其中 began to tell its parts, by measure word: 其他1357人 are of that. */
  within: Record<string, string>;
  /** What heads the paragraph: 1.政府性基金预算。 */
  headed: string;
  /** The account spoken of last: 支出 behind 一般公共预算收入 is that budget's. */
  account: string;
}

const BECOMING =
  /^(?:计划|改造(?!提升)|整治|新开工|开工|续建|在建|建成|新建|新增|受理|新收|收到|各类|、)+(?=.{2})/u;
/** What is done to the things counted. */
const DONE_TO =
  /^(?:累计)?(?:新开工|开工|续建|在建|建成投产|建成投用|建成|投产|投用|竣工投产|竣工|完工|动工|开复工|开（复）工|复工|签约|交付|整改|办复|化解|销号|办结|审结|执结|结案|完成|解决|验收)$/u;

const SIDE = /总?(?:收入|支出)$/u;
const BUDGET = /(?:公共|基金|经营|保险)预算$/u;
/** 收入76.5亿元，支出70.2亿元，年终结余6.3亿元 are of one account. */
const OTHER_SIDE = /^总?(?:支出|收入)$/u;
const BALANCE = /^(?:年终|年末|当年|本年|累计|滚存)+结余$/u;
/** 税务部门完成3亿元, 市本级完成5亿元: who brought in so much of the account. */
const COLLECTOR = /^(?:[^，。；、]{1,6}部门|[省市区县州镇乡]+(?:本)?级)$/u;
export const OF_ACCOUNT = new RegExp(`${BALANCE.source}|${COLLECTOR.source}`, 'u');

const A_SHARE = /(?<=.{2})(?:比重|占比|份额)$/u;

/** 固定资产投资增速 is the growth of the investment. */
const A_RATE = /(?:增速|增幅|降幅|比重|占比|得分|占)$/u;
/** What an undertaking costs, and how large it is. */
const OF_WORKS = /(?:投资额?|面积|占地|规模|长度|里程)$/u;
const COUNTED_WORKS = /项目|工程|企业/u;
const ONLY_A_PLAN = /^(?:计划|总|年度|概算|估算)+$/u;
/** A rate, or how far it moved. */
const OF_RATE = /(?:率|增速|增幅|降幅|幅度)$/u;
/** 道路工程概算总投资 and then 完成投资: of the works, not of their estimate. */
const SUM_OF =
  /(?<=.{2})(?<!^(?:概算|估算|计划|年度|完成|实际))(?:(?:概算|估算|计划|总|年度|完成|实际)*投资额?|(?:资产|负债|利润)总额|营业收入)$/u;

/** A subject that is only a sort of figure is that of what was spoken of: 完成投资 → 项目完成投资. */
export function owned(subject: string, topic: Topic, whole?: string): string {
  if (!subject) return topic.subject;
  if (topic.account && OF_ACCOUNT.test(subject))
    return BALANCE.test(subject) ? topic.account.replace(SIDE, subject) : `${subject}${topic.account}`;
  return GENERIC.test(subject) ? ofThing(subject, topic, whole) : subject;
}

function ofThing(subject: string, topic: Topic, whole?: string): string {
  // 服务业占比为45.2%，比上年比重提高1.2个百分点: the same share.
  if (/^(?:比重|占比)$/u.test(subject) && A_SHARE.test(topic.subject)) return topic.subject;
  // 1.政府性基金预算。收入安排…，加上转移支付收入…；支出安排…: both sides are the budget's, whatever was added to one.
  if (OTHER_SIDE.test(subject) && BUDGET.test(topic.headed) && !topic.account.startsWith(topic.headed))
    return `${topic.headed}${subject}`;
  // 收入76.5亿元，支出70.2亿元: the other side of the same account.
  if (topic.account && OTHER_SIDE.test(subject)) return topic.account.replace(SIDE, subject);
  // 发放救助资金2.4亿元，惠及9.6万人次: whom it reached is of what the sentence speaks of.
  if (/^(?:惠及|受益|覆盖)$/u.test(subject) && topic.head) return `${topic.head}${subject}`;
  if (DONE_TO.test(subject)) return doneThings(subject, whole ?? whoseOf(subject, topic));
  const whose = whoseOf(subject, topic);
  // 总数1035家 is not of the new ones alone.
  const owner = /总[数量]/u.test(subject) ? whose.replace(BECOMING, '') : whose;
  return !owner || owner.includes(subject) || GENERIC.test(owner) ? subject : `${owner}${subject}`;
}

/** 计划改造小区120个、惠及居民3.2万户，已开工118个: what was counted in the same measure word, and what was done to it. */
function doneThings(verb: string, things: string): string {
  const owner = things.replace(BECOMING, '');
  // 计划竣工项目41个，已竣工19个: the same words for what was done of it.
  if (owner.startsWith(verb)) return owner;
  return !owner || owner.includes(verb) || GENERIC.test(owner) ? verb : `${verb}${owner}`;
}

/** A rate is of what the sentence began with, its investment of what was last counted. */
function whoseOf(subject: string, topic: Topic): string {
  const isRate = /率$/u.test(subject);
  // 3.新院区。设置床位1500张，总建筑面积…: the size of what the paragraph is headed by, not of its beds.
  const isHeaded = topic.headed !== '' && OF_WORKS.test(subject) && !COUNTED_WORKS.test(topic.owner);
  const spoken = (isRate ? topic.head : isHeaded ? topic.headed : topic.owner || topic.subject)
    .replace(A_RATE.test(subject) ? '' : SUM_OF, '')
    .replace(A_SHARE, '');
  // 总体完成率53.8%。计划总投资38.6亿元: a rate has no money of its own, and a plan alone is nobody's.
  const isOfRate = !isRate && !A_RATE.test(subject) && OF_RATE.test(spoken);
  return isOfRate || ONLY_A_PLAN.test(spoken) ? '' : spoken;
}

/** 年度计划：6000万元: of what the plan is was told before. */
export const A_PLAN = /^(?:年度|全年|今年|年初)*(?:计划|目标|任务)数?$/u;

/** As many things as a sentence speaks of before one word takes them up, each counted and measured. */
const MOST_IN_GROUP = 16;

const PLACE_METRIC =
  /[省市县区旗镇乡](?<metric>\p{Script=Han}{0,8}(?:率|增速|增幅|降幅|得分|满意度|占比|比重|指数))$/u;

/** 其中，执业医师13723人: the parts of what was counted begin. */
const PARTS_BEGIN = /其中[，：、]?[^，。；：\d]{0,24}$/u;

/** What is said once for the figures behind it. */
function carry(topic: Topic, last: string, kind: QuantityKind, before: string): void {
  if (kind === 'growth') topic.grown = measureOf(last);
  if (kind === 'amount') topic.paid = last;
  if (PARTS_BEGIN.test(before)) topic.within = { ...topic.counted };
}

/** What a figure leaves behind for those after it. */
export function remember(
  topic: Topic,
  subjects: readonly string[],
  kind: QuantityKind,
  { printed, earlier, before, measured: { unit } }: Pick<Item, 'printed' | 'earlier' | 'before' | 'measured'>,
): void {
  const last = subjects.at(-1);
  if (!last || kind === 'threshold' || kind === 'rank') return;
  // 改造目标30个，已完成28个: what was done is no target.
  const thing = last.replace(/(?<=.{2})(?:(?:年度)?目标(?:任务)?|合计)$/u, '');
  if (!A_PLAN.test(last)) topic.subject = thing;
  topic.metric = PLACE_METRIC.exec(last)?.groups?.metric ?? topic.metric;
  topic.head ||= subjects[0] ?? '';
  carry(topic, last, kind, `${earlier}${before}`);
  const group = subjects.map((subject) => ({ subject, kind }));
  topic.group = subjects.length > 1 ? group : [...topic.group, ...group].slice(-MOST_IN_GROUP);
  // 税务部门一般公共预算收入 is a part of the account that was spoken of.
  const isPart = topic.account !== '' && last.endsWith(topic.account);
  if (kind === 'amount' && /(?:支出|收入)$/u.test(last) && !isPart) topic.account = last;
  if ((kind === 'count' || kind === 'measure') && !GENERIC.test(last) && !printed.endsWith('大'))
    topic.measured[unit] = topic.subject;
  if (
    kind !== 'count' ||
    GENERIC.test(last) ||
    isPartName(last) ||
    isOfHandledClass(last) ||
    isHandledClass(last) ||
    printed.endsWith('大')
  )
    return;
  // 已开工158个，完成投资…: the investment is of all of them.
  const known = topic.owner.replace(BECOMING, '');
  const isSome = known !== '' && last.endsWith(known) && DONE_TO.test(last.slice(0, -known.length));
  if (!isSome) topic.owner = thing.replace(/^.{2,}的(?=.{2,})/u, '');
  topic.counted[printed.slice(-1)] = topic.owner;
}
