/** By how much something changed, over what, from where and to where; and by how much it lies above another thing. */

import type { QuantityKind } from '../lexicon/quantity.ts';
import { CHANGE, FALL, RISE } from '../lexicon/verbs.ts';
import type { Measured } from '../numbers/measured.ts';
import { isPercent, isPoints, PLAIN, REACH, type Rule } from '../syntax/relating.ts';

/** Words that may stand between a change and its size. */
const BETWEEN = '(?:了|约|近|幅度|率|为|达到?|超过|逾|控制在|、|：|:)?';
const ADVERB =
  '(?:大幅|逆势|同步|平均|年均|累计|实际|名义|可比|净|分别|均|又|也|再|均实现|共|总计|相应|合计|进一步|继续|持续)';
const SIZE_OF_CHANGE = new RegExp(`(?:${ADVERB})*(?<verb>${RISE}|${FALL})${BETWEEN}$`, 'u');
const FALLS = new RegExp(`^(?:${FALL})$`, 'u');
const END_OF_CHANGE = new RegExp(
  `(?:${ADVERB}|目前)*(?:${CHANGE}){0,2}?(?<verb>${CHANGE})了?(?:到了?|至|为|成)(?:目前|现在|(?:20|19)\\d{2}年)?的?(?:每人每[年月天]|人均|每亩|每年|每月)?(?:约|近|超过)?$`,
  'u',
);
/** 由2015年的206项: where a change begins, and when that was. */
const START_OF_CHANGE =
  /(?:由|从)(?<base>(?:(?:20|19)\d{2}年?(?:底|末|初)?|上年(?:同期|底|末)?|去年(?:同期|底|末)?|年初|“[^”]{1,6}”(?:末|期末|初期)?|原来|原先|原|改革前|过去|以前|之前|成立之初|建国初期?)?(?:时)?)的?(?:每人每[年月天]|人均|每亩|每年|每月)?(?:约|近)?$/u;

const TIME_BASE =
  /(?:年|月|季度|同期|期末|末|初|(?<!预)期|时|前|五”|上期|往年|以往)(?:的|相比|同期|底|末)?$/u;
const BASE = /(?<than>比(?![重例])|较|与|同)(?<reference>[^，。；、比较]{1,18}?)(?:相比)?$/u;
const SAME_PERIOD = /同比$/u;
const CHAIN = /环比$/u;

/** The base of a change, taken off the end of `words`. */
export function baseOf(words: string): { reference: string; time: boolean; rest: string } | null {
  if (SAME_PERIOD.test(words))
    return { reference: '上年同期', time: true, rest: words.replace(SAME_PERIOD, '') };
  if (CHAIN.test(words)) return { reference: '上期', time: true, rest: words.replace(CHAIN, '') };
  // 比上年比重提高: what rose is the share itself, and its name begins with the sign of a base.
  const share = /(?:比重|占比|比例)$/u.exec(words)?.[0];
  const base = share === undefined ? null : baseOf(words.slice(0, -share.length));
  if (base && share !== undefined) return { ...base, rest: `${base.rest}${share}` };
  const found = BASE.exec(words);
  const reference = found?.groups?.reference?.trim();
  if (!found || !reference) return null;
  // 与 and 同 join nouns too; only with 相比 do they compare.
  if (/[与同]/u.test(found.groups?.than ?? '') && !found[0].endsWith('相比')) return null;
  return { reference, time: TIME_BASE.test(reference), rest: words.slice(0, found.index) };
}

/** 高于全省平均水平1.2个百分点: by how much something lies above or below another thing. */
const ABOVE =
  /(?<verb>高于|低于|快于|慢于|高出|好于|优于|领先|超出|超过|超额完成|超(?!额)|低出|落后(?:于)?)(?<reference>[^，。；]{1,18}?)$/u;

const PLANNED = /(?:计划|目标|预算|任务|预期)(?:数|任务|目标)?$/u;

export const above: Rule = ({ measured, before }) => {
  const found = ABOVE.exec(before.slice(-REACH));
  const reference = found?.groups?.reference;
  if (!found || !reference || measured.ordinal) return null;
  if (!isPoints(measured) && measured.unit !== '倍') {
    // 超年度计划32.8亿元: the difference to what was planned.
    if (!PLANNED.test(reference) || isPercent(measured)) return null;
    const rest = before.slice(0, before.length - found[0].length);
    return { ...PLAIN, kind: 'delta', relation: { relation: 'deltaVs', reference }, rest };
  }
  return {
    ...PLAIN,
    kind: isPoints(measured) ? 'pointChange' : 'multiple',
    relation: { relation: TIME_BASE.test(reference) ? 'deltaVs' : 'above', reference },
    direction: /^(?:低|慢|落)/u.test(found.groups?.verb ?? '') ? 'down' : null,
    rest: before.slice(0, before.length - found[0].length),
  };
};

/** （↓5.6%）, +4.5%: an arrow or a plus says what a verb would. */
const SIGN_OF_CHANGE = /[（(]?\s*(?:同比|环比)?(?:(?<fall>[↓▼▽⬇↘])|[↑▲△⬆↗+＋])\s*$/u;

export const signOfChange: Rule = ({ measured, before }) => {
  const found = SIGN_OF_CHANGE.exec(before);
  if (!found || !(isPercent(measured) || isPoints(measured))) return null;
  const rest = before.slice(0, before.length - found[0].length);
  return {
    ...PLAIN,
    kind: kindOfChange(measured),
    rest,
    direction: found.groups?.fall ? 'down' : null,
  };
};

/** What a size of change makes of a figure: a percentage is growth, points are points, anything else a difference. */
function kindOfChange(measured: Measured): QuantityKind {
  if (isPoints(measured)) return 'pointChange';
  return isPercent(measured) || measured.unit === '倍' ? 'growth' : 'delta';
}

/** A rate that has growth in its name. */
const NAMED_RATE = /自然(?:增长|变动)率(?:为|达到?|是)?$/u;

/** The verb at the end of what stands before a figure. 审减率 and 裁减 are words of their own. */
function changeSaid(near: string): { found: RegExpExecArray; verb: string } | null {
  const found = SIZE_OF_CHANGE.exec(near);
  const verb = found?.groups?.verb;
  if (!found || !verb) return null;
  return verb.length === 1 && /[审裁核晋提更最]$/u.test(near.slice(0, found.index)) ? null : { found, verb };
}

export const sizeOfChange: Rule = ({ measured, before, after }) => {
  if (measured.ordinal || measured.number.shape === 'ratio' || NAMED_RATE.test(before)) return null;
  const near = before.slice(-REACH);
  const said = changeSaid(near);
  if (!said) return null;
  const { found, verb } = said;
  // 新增5家 introduces what is counted; 提速 and 快 alone need points or per cent.
  const isRelative = isPercent(measured) || isPoints(measured) || measured.unit === '倍';
  const kept = before.slice(0, before.length - near.length) + near.slice(0, found.index);
  const base = baseOf(kept);
  if (
    !isRelative &&
    (/新$/u.test(kept) || !(base?.time || DIFFERENCES.test(verb)) || NOUN_FOLLOWS.test(after))
  )
    return null;
  const kind = kindOfChange(measured);
  const name = kind === 'growth' ? 'growthVs' : 'deltaVs';
  const isAbove = base !== null && !base.time && isPoints(measured);
  return {
    kind,
    relation: base ? { relation: isAbove ? 'above' : name, reference: base.reference } : null,
    rest: base ? base.rest : kept,
    direction: FALLS.test(verb) ? 'down' : null,
    annual: /年均|年平均|年递/u.test(found[0]) || /年均$/u.test(kept),
  };
};

/** 比上年同期1449万元增收18万元: the base with its own figure. */
const OWN_BASE =
  /(?:比|较)(?<reference>(?:上年|去年|同期|上期|(?:19|20)\d{2}年)(?:同期)?(?:同口径)?(?:实际)?(?:完成|决算|执行|预算)?数?)的?$/u;
const CHANGES = new RegExp(`^(?:同口径|可比)?(?:${RISE}|${FALL})`, 'u');

/** What the figure behind `before` is as a base, where it is one: 上年同期. */
export const ownBase = (before: string): string | null => OWN_BASE.exec(before)?.groups?.reference ?? null;

export const baseFigure: Rule = ({ measured, before, after }) =>
  !measured.ordinal && ownBase(before) !== null && CHANGES.test(after)
    ? { ...PLAIN, kind: measured.kind, relation: null, rest: '' }
    : null;

/** Verbs that say a difference in things counted or paid; the others only grow by per cent. */
const DIFFERENCES =
  /^(?:下调|上调|多争取|多支出|多完成|多收入|少支出|少收入|多开|多发|多产|多销|多建|增产|减产|增加|减少|净增|增收|增支|减收|减支|多|少|增|减|提高|下降|降低|短收|超收|多增|多收|核减|缩短|压缩|上升|前移|后移|前进|跃升|晋升|缩减|增长|高出|高|低|提升)$/u;
/** 增加5个泊位: the noun behind the count is what is new; the figure is no difference of something named before. */
const NOUN_FOLLOWS = /^(?!(?:和|与|及|以及)$)[\p{Script=Han}“](?<!左右|以上|以下|以内)/u;

/** 压缩至1个工作日, 提高到34.3%. */
export const endOfChange: Rule = ({ measured, before }) => {
  const near = before.slice(-REACH);
  const found = END_OF_CHANGE.exec(near);
  if (!found) return null;
  const kept = before.slice(0, before.length - near.length) + near.slice(0, found.index);
  const base = baseOf(kept);
  return {
    ...PLAIN,
    kind: measured.kind,
    relation: { relation: 'changeTo' },
    rest: base ? base.rest : kept,
  };
};

export const startOfChange: Rule = ({ measured, before, after, next }) => {
  const found = START_OF_CHANGE.exec(before.slice(-REACH));
  if (!found) return null;
  // A change has an end: 从5家企业中 has none.
  if (!/(?:到|至|为|成)/u.test(after) && !/^(?:[^，。；]{0,10})(?:到|至|为|成)/u.test(next)) return null;
  const reference = found.groups?.base;
  return {
    ...PLAIN,
    kind: measured.kind,
    relation: { relation: 'changeFrom', ...(reference && { reference }) },
    rest: before.slice(0, before.length - found[0].length),
  };
};

/** 与2030年相比，…净增320公里，…净增2座；较“十四五”末，…: a base that stands as a clause of its own is that of all that follows. */
const BASE_AHEAD =
  /(?:^|[。\n])[\s\d（()）一二三四五六七八九十、.．]{0,6}(?<words>[与较比同][^，。；：\n]{2,16}?)，/u;
/** Another base in between is that of the figures behind it. */
const OTHER_BASE = /[较比](?!重|例)|同比|环比/u;

/** The time that a statement compares with from its beginning; null where it names none. `earlier` begins with the statement. */
export function leadingBase(earlier: string): string | null {
  const found = BASE_AHEAD.exec(earlier);
  const base = found ? baseOf(found.groups?.words ?? '') : null;
  if (!found || !base?.time || base.rest !== '') return null;
  return OTHER_BASE.test(earlier.slice(found.index + found[0].length)) ? null : base.reference;
}
