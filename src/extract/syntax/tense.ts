/** Whether words before a figure or a status say that it is to come or that it is so. */

/** 将12个村纳入 takes hold of something; 将新建 says what is to come. */
const WILL =
  '将(?=[于在要会对新改扩建完实安达开启投继进重认全力加推组增用有按切深着努争更再达突超陆率大提])(?!近|军|来)|即将|将要';
/** What is aimed at, hoped for or set for a later time. */
const AHEAD = [
  WILL,
  '力争(?!取)|争取(?=[在于早尽年今全]|到(?:20\\d\\d年|“)|完成|达到|实现|建成|开工|20\\d\\d)|确保(?=[^，。；]{0,16}(?:完成|达到|实现|建成|投[产用运]|开工|年|前|以上|不低于|控制在|办结|率))|拟(?![定订合议])|有望|(?<!年初|年度|超出?|超过|[高低快慢]于|好于|符合|达到|完成|实现|[比较])预期(?!目标的)|明年|来年|下一?年度?|下一?步|今后|未来[一二三四五]年|年底前|年内(?:要|可|计划|完成|建成|开工)|(?:上半年|下半年|月底|月|季度|年)前(?=[^，。；]{0,6}(?:累计|完成|建成|开工|竣工|投|通车|完工))|拟于|(?<=预)计(?=[^，。；]{0,6}(?:月|年底|明年))|(?<=^|[，。；：\\n])要(?![求素闻点件案道害塞])',
].join('|');
/** A plan is named more often than made: 占年度计划的, 行动计划, 计划生育 make none. */
const PLANS =
  '(?<![”》]|行动|发展|工作|培育|三年|五年|占|按|超|比|较|原|度投资|照|完成|完成了|完成年度|度|纳入|列入|执行)计划(?![”》]|的|总?投资额?(?:超|过|在)[^，。；]{1,12}(?:项目|工程|企业)|内|外|生育|单列|数|书|率|完成率|目标|任务)|(?<=[年本])度计划(?=\\p{Script=Han}{1,8}$|(?:新|改|总|完成|实施|建|投资))|安排(?=新建|改造|建设|实施|项目)|(?<=[年度])目标(?=[引新完建改招签培创争发打拆实投])|(?<![急所必无供刚亟])需(?=新建|新增|改造|建设|安排|增加|实施|配套|投入)|(?:尚|还|仍|共|约)需(?=[^，。；]{0,6}(?:资金|投资|投入|建设|新建|新增))|(?:建成|投产|达产|投用|竣工|完工|投运|通车|达效|运营)后|可(?=实现|新增|年处理|处理|带动|增加|节约|形成|年产)|要(?=加快|抓紧|全力|确保|力争|完成|实现|建成)';
/** What is so: it has been done, or it is told up to a day. */
const DONE =
  '已|[仅只](?=完成|建成|开工|到位|办结|占)|(?<![展合足从观])实际(?!情况|出发|需[要求]|[，。；、])|截至|截止|(?<!项)目前|今年以来|一年来|完成了|建成了';
/** 1—10月完成, 前三季度完成: when it was done stands before the verb. */
const SO_FAR = '(?:今年)?(?:\\d{1,2}[—–~至-]\\d{1,2}月(?:份)?|前[两三]季度|上半年|前\\d{1,2}个月)';
/** Behind a plan, what was done of it: 计划投资900万元，完成投资850万元. A plan's own parts go on without such a verb. */
const CARRIED_OUT = `(?<=(?:[，。；、：]|^)(?:${SO_FAR})?)(?:累计|完成|建成|开工|竣工|投用|办结|兑现|到位)`;

const MARK = new RegExp(`(?<ahead>${AHEAD})|(?<plan>${PLANS})|(?<done>${DONE})|(?<out>${CARRIED_OUT})`, 'gu');

export type Tense = 'planned' | 'done';

/**
 * By the last words of `before` that say so; null where none does. What is aimed at lasts through the statement (力争完成300亿元，
 * 建成20个), a plan until something is said to have been done of it; where plans stand (`inPlan`) that is a part of them.
 */
export function tenseOf(before: string, inPlan = false): Tense | null {
  let tense: Tense | null = null;
  let isFirm = false;
  for (const { groups } of before.matchAll(MARK)) {
    if (groups?.ahead !== undefined) [tense, isFirm] = ['planned', true];
    else if (groups?.plan !== undefined) [tense, isFirm] = ['planned', false];
    else if (groups?.done !== undefined) [tense, isFirm] = ['done', false];
    else if (tense === 'planned' && !isFirm && !inPlan) tense = 'done';
  }
  return tense;
}

/**
 * 计划新建公路150公里，完成投资2亿元: whether a plan is turned into what was done by nothing but such a verb, which a plan's own parts may
 * begin with too.
 */
export function isTurnedByVerb(before: string): boolean {
  let [wasPlanned, isTurned] = [false, false];
  for (const { groups } of before.matchAll(MARK)) {
    if (groups?.out === undefined) [wasPlanned, isTurned] = [groups?.done === undefined, false];
    else if (wasPlanned && !isTurned) isTurned = true;
  }
  return isTurned;
}

const DAY_TO_COME =
  '(?:20\\d\\d年|今年|明年|来年|年内|年底|年末|\\d{1,2}月|[一二三四]季度|上半年|下半年|近期|月底|春节)';
const BEHIND = new RegExp(
  `^[^，。；：、（\\d已]{0,18}?(?:${WILL}|(?:拟|计划|预计|力争|争取|确保|有望)[于在到]?${DAY_TO_COME}|(?:年底|年末|年内|月底|季度末?|\\d{1,2}月[底末]?|上半年|下半年)[之以]?前(?=[^，。；]{0,6}(?:完|建|开|竣|投|通|交|办|启|达))|(?:明年|来年|下一?年度?|下月)(?!度计划))`,
  'u',
);

/** 18个项目将于一季度开工, 其余3座年底前投运: what is said of the things behind their count. */
export const isAheadBehind = (after: string): boolean => BEHIND.test(after);
