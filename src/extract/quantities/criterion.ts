/**
 * Numbers within a name or a phrase: a criterion (超百亿元企业7家), a rating (220千伏变电站), how long something lasted
 * (连续三年荣获). They are no figures and cut no words apart.
 */

import type { Quantity } from '../lexicon/quantity.ts';
import type { Measured } from '../numbers/measured.ts';
import { nounBehind, subjectBefore } from '../syntax/phrase.ts';

/** 完成规划目标 says nothing of what came early. */
const A_GOAL = /完成|实现|达到|建成|规划|年度|全年|既定|预期|目标|任务|计划|的/gu;

/** What a criterion sorts: it stands right behind, and no verb between. */
const SORTED =
  /^(?:的)?(?:规模)?(?:以上|以下)?(?:的)?(?:制造业|工业|服务业|先进制造业|支柱|特色|优势|主导|农业|重大|重点|产业|高端|骨干|龙头|大型|民营|大)*(?:企业|行业|产业|项目|园区|集群|产业集群|强县|县|乡镇|镇|村|大户|老人|老年人|婴幼儿|幼儿|儿童|青少年|人口|群众|家庭|机组|锅炉|工程|楼宇|商圈|街区|开发区|银行|医院|企业集团|品牌|单品|联名|居民|电站|水库)/u;
/** The noun that the criterion sorts; empty where none stands right behind. */
const sortedNoun = (text: string, { end }: Measured): string =>
  (SORTED.exec(text.slice(end, end + 16))?.[0] ?? '').replace(/^的/u, '');

/** 连续三年, 提前一年: it says for how long, and the figure behind it keeps what stands before it. */
const isSpan = (text: string, { kind, start, unit }: Measured): boolean =>
  kind === 'duration' && unit === '年' && /(?:连续|提前)$/u.test(text.slice(Math.max(0, start - 2), start));

/** What the criterion is of stands before: 主营业务收入2000万元以上, 65岁以上. */
const BINDS = new Set(['over', 'atLeast', 'atMost']);

/** 220千伏变电站, 60万千瓦机组: a rating in the name of the thing counted. */
const isRating = (text: string, { kind, end }: Measured): boolean =>
  kind === 'spec' && /^\p{Script=Han}/u.test(text.slice(end, end + 1));

function isThreshold(text: string, measured: Measured): boolean {
  if (measured.ordinal || !BINDS.has(measured.bound) || measured.unit === '%') return false;
  if (!sortedNoun(text, measured)) return false;
  // 突破200家企业 and 超过2700家企业 count; a sum of money before a noun sorts it.
  if (measured.kind === 'count' && (measured.bound === 'over' || measured.unit !== '人')) return false;
  return true;
}

/** 三大产业产值分别达到: how many are listed is said within the list. */
const isGroup = (text: string, { end, kind }: Measured): boolean =>
  kind === 'count' && text[end - 1] === '大';

/** 六大高耗能行业增加值, 五大行业359项工程: what there are six and five of. */
const GROUPED = /^.{0,12}?(?:行业|产业|领域|板块|体系|片区|作物)/u;

export const isCriterion = (text: string, measured: Measured): boolean =>
  [isThreshold, isRating, isSpan, isGroup].some((rule) => rule(text, measured));

/** 提前一年完成节能目标: what was done so early stands behind; empty where that is only a goal. */
function doneEarly(behind: string): string {
  const done = /^(?:完成|实现|达到|建成)[^，。；、]{2,16}/u.exec(behind)?.[0] ?? '';
  if (done.replace(A_GOAL, '').length < 2) return '';
  return `提前${done}${/(?:目标|任务|计划)$/u.test(done) ? '的时间' : ''}`;
}

/** What lasted so long, or came so early. */
function lastingThing(text: string, { start, end }: Measured, spokenOf: string): string {
  const behind = text.slice(end, end + 20);
  const verb = text.slice(Math.max(0, start - 2), start);
  const early = verb === '提前' ? doneEarly(behind) || spokenOf : '';
  if (early) return early;
  const lasts = `${verb}${/^[^，。；、\d]{0,20}/u.exec(behind)?.[0] ?? ''}`;
  // 东河水质连续5年达到Ⅲ类: what did so stands before.
  const clause = /[^，。；：、\n]*$/u.exec(text.slice(Math.max(0, start - 32), start - 2))?.[0] ?? '';
  return `${verb === '连续' ? subjectBefore(clause) : ''}${lasts}`;
}

/**
 * The thing that the number stands in: the firms that are sorted, the line that is rated, what lasted so long, or what
 * was spoken of right before and came so early.
 */
export function criterion(text: string, measured: Measured, spokenOf: string): Quantity {
  const { start, end, value, unit, bound } = measured;
  const behind = text.slice(end, end + 20);
  const said = { start, text: text.slice(start, end), value, unit, bound };
  switch (measured.kind) {
    case 'spec':
      return { ...said, kind: 'spec', subject: /^\p{Script=Han}{1,8}/u.exec(behind)?.[0] ?? '' };
    case 'duration':
      return { ...said, kind: 'duration', subject: lastingThing(text, measured, spokenOf) };
    case 'amount':
    case 'count':
    case 'measure':
    case 'percent':
    case 'growth':
    case 'delta':
    case 'pointChange':
    case 'multiple':
    case 'ratio':
    case 'rank':
    case 'ordinal':
    case 'frequency':
    case 'threshold':
    case 'capacity':
      if (isGroup(text, measured)) {
        const noun = nounBehind(behind)?.noun ?? '';
        return { ...said, kind: 'count', subject: GROUPED.exec(noun)?.[0] ?? noun };
      }
      return { ...said, kind: 'threshold', subject: sortedNoun(text, measured) };
  }
}
