/** Noun phrases of official prose, cut out of the words around a figure by closed lists of what may be left away. */
import {
  CARRIERS,
  FALL,
  GENERIC,
  KEPT,
  LINKS,
  MANNERS,
  NAMES_BY_CARRIER,
  PREDICATES,
  PREPOSITIONS,
  RISE,
} from '../lexicon/verbs.ts';
import { madeOf } from './made-of.ts';

/** A subject longer than this is cut to its end: the head of a Chinese noun phrase comes last. */
const LONGEST = 40;
/** Rounds of taking words away; prose never stacks more. */
const ROUNDS = 12;

/** 上年结转 and 年末滚存结余 are names of accounts. */
const TIME =
  /^(?!上年结|当年结|当年收支|本年收支|年末累计|年终结|年末滚存|上年专项|今年以前|年均|年度|九年义务|九年一贯|三年行动)(?:(?:截至|截止|到|至|自)(?=[\d目年今去上期“]))?(?:(?:20|19)\d{2}年)?(?:(?:[1-9]|1[0-2])(?:[-—–~至][1-9]\d?)?月(?:份)?)?(?:\d{1,2}日)?(?:年?底|年?末|年初|全年|上半年|下半年|前三季度|[一二三四]季度|去年|今年|当年|上年|本年度?|同年|今年以来|年内|目前|近年来?|[一二三四五六七八九十两]+年(?:来|间|里)?|过去[一二三四五]年|五年间|期末|期间|以来|“十[一二三四五]五”(?:期间|时期|末)?)?(?:(?<=[月日底末])[之以]?前(?![期端沿]))?(?:，|的|，?预计)?/u;
/** 固定资产投资（1—11月）, 高新区前三季度实现工业产值: when it was stands in brackets, or behind the one it is said of. */
const SPAN_INSIDE =
  /[（(](?:(?:19|20)\d{2}年)?(?:\d{1,2}[-—–~至]\d{1,2}月(?:份)?|上半年|前三季度|全年|截至[^（()）]{1,8}[底末日])[）)]|(?<=\p{Script=Han}{2})(?:[今去上本当]年|(?:19|20)\d{2}年)?(?:前三季度|上半年|\d{1,2}[-—–~至]\d{1,2}月(?:份)?)(?:累计|共|已)?(?:实现|完成(?!投资))?(?=\p{Script=Han}{2})/gu;
/** 第一产业实现增加值: the verb stands inside. */
const REACHED =
  /(?<=\p{Script=Han}{2})实现(?=(?:增加值|总?产值|利润(?:总额)?|营业收入|销售收入|销售额|零售额|交易额|投资额?|税收)$)/gu;
const PLACE =
  /^(?:全市|我市|全省|我省|全县|我县|全区|我区|全州|全旗|全国(?!重点文物|文明|先进|示范|统一)|本市|本县|本区)(?=.{2}|$)/u;
const INTRODUCTION =
  /^(?:其中|含(?![水氧硫碳量金税磷氮糖油盐])(?=\p{Script=Han}{2})|同时|另外|此外|特别是|主要是|包括|即|预计|初步统计|据统计|经统计|截至目前|目前|期间|一年来|总体看)[，：:,]?/u;
/** 每人每年补贴: the rate at which it is paid. */
const RATE = /^(?:每人每[年月天]|月人均|年人均)(?=.{2})/u;
/** 1. （二） 一是 at the head of a list member. */
const NUMBERED =
  /^(?:[（(]?[\d一二三四五六七八九十]{1,3}[）)]|[①-⑳]|\d{1,2}[.．、]|[一二三四五六七八九十]{1,2}(?:是|、(?![二三]、|[二三]产)))\s*/u;
/** （其中：省税收返还收入: a parenthesis that is open still. */
const OPENED = /^[（(](?=[^）)]*$)/u;
/** 加上级补助收入, 减预计体制上缴: the arithmetic of an account. */
const SUMMAND =
  /^(?:再)?[加减](?:去|上)?(?=预计|上[级年]|[中市省区县](?:级|央)|地方|调入|转移|返还|体制|结转|动用|债务|政府|税收|补助|新增|待偿)/u;
/** 税务部门完成税收收入: who brought the money in. */
const COLLECTED = /^[^，。；、]{1,4}部门(?:共)?(?:完成|组织|实现|征收)(?=.{3})/u;
const MARKS = /^[\s　，,、；;：:。）)”》\-—–·■□▲△◆◇●○★☆▶►➢◎]+|[\s　，,、；;：:。（(“《\-—–·]+$/gu;
const CARRIER = new RegExp(
  `^(?!${NAMES_BY_CARRIER})(?:(?:${CARRIERS})(?:了|着)?|(?:${PREPOSITIONS})|(?:${MANNERS})+(?=(?:${CARRIERS}|${KEPT})))(?=.{2})`,
  'u',
);
/** Words that only introduce name nothing, however many of them stand together. */
const isOnlyCarriers = madeOf(
  `${CARRIERS}|${MANNERS}|实际|执行中|执行|本年|连续|可支付|折合|剔除|扣除|再`.split('|'),
);
/** 剔除…因素后, 按可比口径: how it was worked out, not what of. */
const MANNER = /(?:因素|口径|品迭|折合|计算|折算|基础上|情况下|测算|汇率|相抵)(?:后|看|计)?$/u;
/** 收入总计 is a name; 连续六年 stands between a thing and its figure. */
const LINK = new RegExp(
  `(?:${LINKS}|(?<![总合共])计|(?<![人年户亩日月])均|连续[\\d一二三四五六七八九十]{1,3}年|每[人生户床亩][每]?[年月天次]?|每(?:公斤|吨|平方米|立方米|斤))$`,
  'u',
);
/** 另有1200个: 有 links, and nothing is left that names. */
const CONNECTIVE = /^(?:另|另外|此外|还|仍|尚|其|[对就]?(?:未|已|尚未))$/u;
const KEEP = new RegExp(`^(?:${KEPT})`, 'u');
const CHANGE_TAIL = new RegExp(
  `(?:同比|环比|年均|累计|平均|同口径|按可比口径|可比|均|分别|实际|名义|净|又|也|再|年递|逆势|大幅|共|各|继续)*(?<!新)(?:${RISE}|${FALL})(?:了|幅度)?$`,
  'u',
);

const LEADS = [NUMBERED, OPENED, INTRODUCTION, RATE, TIME, PLACE, SUMMAND, COLLECTED];

const unmarked = (phrase: string): string => phrase.replace(MARKS, '');

/** 投入资金 stays whole: without its verb it would be any money. */
function uncarried(phrase: string): string {
  const rest = unmarked(phrase.replace(CARRIER, ''));
  return /^(?:资金|贷款|款项)$/u.test(rest) ? phrase : rest;
}

/** Takes away what introduces the thing: time, place, connectives, and verbs that say nothing of it. */
export function withoutLead(phrase: string): string {
  let rest = unmarked(phrase);
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = rest;
    for (const pattern of LEADS) rest = unmarked(rest.replace(pattern, ''));
    if (!KEEP.test(rest)) rest = uncarried(rest);
    if (rest === before) break;
  }
  return rest;
}

/** Takes away what links the thing to its figure: 达到, 为, 共有, 分别 … */
export function withoutLink(phrase: string): string {
  let rest = unmarked(phrase);
  for (let round = 0; round < ROUNDS; round += 1) {
    // 收入合计 is the name of a line of accounts.
    if (/(?:收入|支出)[合总]计$|[签节预合公条]约$/u.test(rest)) break;
    const before = rest;
    rest = unmarked(rest.replace(LINK, ''));
    if (rest === before) break;
  }
  return rest;
}

/** 同比增长, 年均提高: what says that the figure is a change. */
export function withoutChange(phrase: string): string {
  const said = unmarked(phrase);
  // 工业增速高于全省平均: the speed itself is what is measured.
  return /(?:增速|增幅|降幅|涨幅)$/u.test(said) ? said : unmarked(said.replace(CHANGE_TAIL, ''));
}

/** 提高高中助学金标准至每生每年2300元: what was raised. */
const RAISED =
  /^(?:进一步)?(?:提高|降低|下调|上调|扩大|压缩|缩短|增加|减少|提升)(?<what>\p{Script=Han}{4,30}?)(?:提高|降低)?[到至](?:每[^，。；\d]{1,5})?$/u;

/** The thing named before a figure; empty where the words before it name none. */
export function subjectBefore(phrase: string): string {
  const whole = phrase.length > LONGEST * 3 ? phrase.slice(-LONGEST * 3) : phrase;
  const cut = RAISED.exec(whole)?.groups?.what ?? whole;
  const named = withoutLead(withoutLink(cut.replace(SPAN_INSIDE, '').replace(REACHED, '')));
  if (!GENERIC.test(named) && (isOnlyCarriers(named) || MANNER.test(named) || CONNECTIVE.test(named)))
    return '';
  // 12个断面中11个达到…: among them.
  return shorten(lastOfLong(named)).replace(/(?<=\p{Script=Han}{2})(?<![初高集其])中$/u, '');
}

const isOnlyDone = madeOf(`${CARRIERS}|${MANNERS}|${KEPT}|办结|办理|实际|计划|年度|目标|任务|前`.split('|'));
/** 改造目标, 实际改造: what is done, and to nothing. */
export const namesNoThing = (name: string): boolean => isOnlyDone(name);

/** 纳入中央补助支持的城镇老旧小区: behind a long attribute the head alone is the name. */
const LONG = 14;
function lastOfLong(phrase: string): string {
  const at = phrase.lastIndexOf('的');
  const head = phrase.slice(at + 1);
  return phrase.length > LONG && at > 0 && head.length >= 3 && !/^[（(]/u.test(head) ? head : phrase;
}

/** The last LONGEST characters, begun at a mark if there is one. */
function shorten(phrase: string): string {
  if (phrase.length <= LONGEST) return phrase;
  const tail = phrase.slice(-LONGEST);
  const mark = tail.search(/[、和与及的]/u);
  return mark >= 0 && mark < LONGEST / 2 ? tail.slice(mark + 1) : tail;
}

/** 15个项目因用地未落实未能开工, 2所学校9月1日将投入使用: a reason, a day and a denial begin what is said of the things. */
const BEGINS_PREDICATE =
  '(?<![基原诱起病死])因(?!子|素|果|特网|公|地制宜)|尚?未(?![来成])|仍(?=在|未|需|有)|(?:20\\d\\d年)?\\d{1,2}月(?:\\d{1,2}日|[底初末中]|[上中下]旬)?[之以]?前?|(?:[今明本]年)?年?(?:年底|月底)[之以]?前|(?:年度|全年|今年)计划(?:总|完成)*(?=投资|完成)|[今去明本]年(?=\\d{1,2}月|[上下]半年|年?[底初末])|正(?=按|在)|(?<![自理缘事])由(?![于来此])|将(?=[于在])|(?:拟|计划|预计|力争)(?=[于在](?:20\\d\\d年|[今明]年|年|\\d))|于(?=\\d{1,2}月|20\\d\\d年|[今去上本]年|[上本]月|年[内底初]|近[日期])';
const PREDICATE = new RegExp(`(?:${PREDICATES}|${BEGINS_PREDICATE})`, 'u');
/** What cannot open a noun phrase: a count in front of it has its noun elsewhere. */
const NO_NOUN = new RegExp(
  `^(?:[（(，。；、：:,;）)\\s”》]|$|(?:[今明本]年)?(?:年底|月底|年内|季度末)[之以]?前?(?=[完建开竣投通交办启达可])|(?:将|拟|计划|预计)[于在]|(?:和(?![美谐睦顺])|与|及|以及|或|等|的|左右|以上|以下|以内|增长|下降|同比|比|较|占|居|已(?=[提全经完建开竣投办启按落整进正实签入])|正在|正(?=按|有序|加)|尚?未(?!来)|仍(?=在|未)|(?:全部|全面|基本|超额)(?=[完建开竣投办])|提前(?=[完建开竣投])|进[度展](?=滞后|缓慢|较|正常|顺利)|位居|为|是|达|分别|均|用于|来自|并|且|也|之|者|作为|大关|新?(?:关口|台阶|门槛)|[后前时中内间](?:[，。；、]|$))|(?:${RISE}|${FALL})[\\d了到至])`,
  'u',
);
/** 将于2035年一季度全部开工: that it is to come the name says by itself. */
const WHEN_TO_COME =
  /^(?:将|拟|计划|预计|力争)[于在](?:(?:20\d\d|[今明])年)?(?:[一二三四]季度|[上下]半年|\d{1,2}月(?:份)?)?(?:年?[底末内])?[之以]?前?/u;
/** 新增泊位8000个的目标: a goal, and no goals are counted. */
const A_GOAL = /^(?:年度|全年|既定|预期|总)*(?:目标|任务|计划)(?:任务)?(?:[，。；]|$)/u;
/** 150个门店积极参与: how they did it. */
const HOW = /(?<=.{2})(?:积极|主动|踊跃|自愿|集中|相继|先后|纷纷|率先)$/u;
/** A predicate longer than this says more than what the thing is. */
const LONGEST_PREDICATE = 28;
const LONGEST_NOUN = 30;

export interface NounBehind {
  readonly noun: string;
  /** What the words say became of it: 开工建设. Empty where they say nothing. */
  readonly predicate: string;
}

/** The noun that a count stands before: 5座中型水库开工建设 counts 中型水库. null where it stands before none. */
export function nounBehind(after: string): NounBehind | null {
  const phrase = after.slice(0, 80).replace(/^(?:的|名|余)(?=\p{Script=Han})/u, '');
  if (NO_NOUN.test(phrase) || A_GOAL.test(phrase)) return null;
  const whole = /^[^，。；：:,;]{0,80}/u.exec(phrase)?.[0] ?? '';
  // A predicate cannot open the phrase: 在建 and 开工 before a noun describe it.
  // 13个县列入试点: the noun is one character.
  const short = /^[村镇乡县市区](?=列入|纳入|入选|完成|实现|通过|获|被|开展|启动|达到)/u.test(whole) ? 1 : 2;
  const found = PREDICATE.exec(whole.slice(short));
  // 1500个充电桩的年度目标: the goal is another matter.
  // 27个子项目等政府投资建设项目情况: what is counted ends before 等, and 7个市级部门预算执行情况 are the departments'.
  const noun = unmarked(found ? whole.slice(0, found.index + short).replace(HOW, '') : whole)
    .replace(/的[^的]{0,4}(?:目标|任务|计划)$|的$/u, '')
    // 24个断面水质优良率100%: what is counted is not their rate.
    .replace(/(?<=.{2})(?:水质)?(?:优良|达标|合格|满意|入学|覆盖|完成|办结|优秀)率$/u, '')
    .replace(/(?<=.{3})等(?=.).*$/u, '')
    // 在办理的100件提案中: among them.
    .replace(/(?<=\p{Script=Han}{2})(?<![初高集])中$/u, '')
    // 59家单位办理: what they did is not who they are.
    .replace(/^(单位|部门)(?:承?办理?|牵头|参与)$/u, '$1')
    // 三个镇的管网改造: so many towns, whatever is done in them.
    .replace(/^([村镇乡县市区])的.*$/u, '$1')
    .replace(
      /^(.{0,10}?(?:部门|单位|区县|县区|乡镇|街道|企业|项目|学校|医院))(?:[^，。；]{2,14}情况)$/u,
      '$1',
    );
  const isBare = /^[村镇乡县市区]$/u.test(noun);
  const said =
    found && (!isBare || short === 1) ? whole.slice(found.index + short).replace(WHEN_TO_COME, '') : '';
  const predicate = withoutLink(said);
  if (noun.length < 2 && !isBare) return null;
  return {
    noun: noun.slice(0, LONGEST_NOUN),
    predicate: predicate.length <= LONGEST_PREDICATE ? predicate : '',
  };
}

/** 12.5%的项目: a part of the things behind it, not 8%的目标. */
export const OF_THINGS =
  /^的(?![^，。；]{0,10}(?:目标|任务|计划|标准|警戒线|水平|速度|增速|增幅|幅度|比例|份额))/u;
