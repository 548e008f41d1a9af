/**
 * How a figure relates to another thing, read from the words right before it: 占年度任务的, 比上年增长, 由…提高到.
 * Each rule names the words that say it; what is left of them names the subject.
 */
import { CHANGE, FALL, RISE } from './lexicon/verbs.ts';
import type { Measured } from './measured.ts';
import type { QuantityKind, Relation } from './quantity.ts';

export interface Related {
  readonly kind: QuantityKind;
  readonly relation: Relation | null;
  /** The words before the figure without those that say the relation. */
  readonly rest: string;
  readonly direction: 'down' | null;
  readonly annual: boolean;
}

/** `before`: the words between the figure before it, or the clause's start, and this one. `after`: up to the next figure. */
export interface Words {
  readonly measured: Measured;
  readonly before: string;
  readonly after: string;
  /** The words of the sentence before the figure that belong to other clauses; for what is announced at its head. */
  readonly earlier: string;
  /** What stands right behind the clause's comma, as far as the next figure: 突破500亿元大关，达到…. */
  readonly next: string;
  /** It stands in a part of the text that says what is to be done. */
  readonly announced: boolean;
}

type Rule = (words: Words) => Related | null;

const PLAIN = { relation: null, direction: null, annual: false } as const;
/** Only the end of what stands before a figure can bind it. */
const REACH = 60;

const isPercent = ({ unit }: Measured): boolean => unit === '%' || unit === '‰';
const isPoints = ({ unit }: Measured): boolean => /^(?:百分点|千分点|基点)$/u.test(unit);

/** Words that may stand between a change and its size. */
const BETWEEN = '(?:了|约|近|幅度|率|为|达到?|超过|逾|、|：|:)?';
const ADVERB =
  '(?:大幅|逆势|同步|平均|年均|累计|实际|名义|可比|净|分别|均|又|也|再|均实现|共|总计|相应|合计|进一步|继续|持续)';
const SIZE_OF_CHANGE = new RegExp(`(?:${ADVERB})*(?<verb>${RISE}|${FALL})${BETWEEN}$`, 'u');
const FALLS = new RegExp(`^(?:${FALL})$`, 'u');
const END_OF_CHANGE = new RegExp(
  `(?:${ADVERB}|目前)*(?:${CHANGE}){0,2}?(?<verb>${CHANGE})(?:了)?(?:到|至|为|成|到了)(?:目前|现在|(?:20|19)\\d{2}年)?的?(?:每人每[年月天]|人均|每亩|每年|每月)?(?:约|近|超过)?$`,
  'u',
);
/** 增至 and 降为 hold their preposition. 由…为 needs no verb: 由三级变二级 is no figure. */
const START_OF_CHANGE =
  /(?:由|从)(?<base>(?:(?:20|19)\d{2}年?(?:底|末|初)?|上年(?:同期|底|末)?|去年(?:同期|底|末)?|年初|“[^”]{1,6}”(?:末|期末|初期)?|原来|原先|原|改革前|过去|以前|之前|成立之初|建国初期?)?(?:时)?)的?(?:每人每[年月天]|人均|每亩|每年|每月)?(?:约|近)?$/u;

const TIME_BASE = /(?:年|月|季度|同期|期末|末|初|期|时|前|五”|上期|往年|以往)(?:的|相比|同期|底|末)?$/u;
const BASE = /(?<than>比|较|与|同)(?<of>[^，。；、比较]{1,18}?)(?:相比)?$/u;
const SAME_PERIOD = /(?<=^|[^\p{Script=Han}]|\p{Script=Han})同比$/u;
const CHAIN = /环比$/u;

/** The base of a change, taken off the end of `words`. */
function baseOf(words: string): { of: string; time: boolean; rest: string } | null {
  if (SAME_PERIOD.test(words)) return { of: '上年同期', time: true, rest: words.replace(SAME_PERIOD, '') };
  if (CHAIN.test(words)) return { of: '上期', time: true, rest: words.replace(CHAIN, '') };
  const found = BASE.exec(words);
  const of = found?.groups?.of?.trim();
  if (!found || !of) return null;
  // 与 and 同 join nouns too; only with 相比 do they compare.
  if (/[与同]/u.test(found.groups?.than ?? '') && !found[0].endsWith('相比')) return null;
  return { of, time: TIME_BASE.test(of), rest: words.slice(0, found.index) };
}

/** 高于全省平均水平1.2个百分点: by how much something lies above or below another thing. */
const ABOVE =
  /(?<verb>高于|低于|快于|慢于|高出|好于|优于|领先|超出|超过|超|低出|落后(?:于)?)(?<of>[^，。；]{1,18}?)$/u;

const PLANNED = /(?:计划|目标|预算|任务|预期)(?:数|任务|目标)?$/u;

const above: Rule = ({ measured, before }) => {
  const found = ABOVE.exec(before.slice(-REACH));
  const of = found?.groups?.of;
  if (!found || !of || measured.ordinal) return null;
  if (!isPoints(measured) && measured.unit !== '倍') {
    // 超年度计划32.8亿元: the difference to what was planned.
    if (!PLANNED.test(of) || isPercent(measured)) return null;
    const rest = before.slice(0, before.length - found[0].length);
    return { ...PLAIN, kind: 'delta', relation: { relation: 'deltaVs', of }, rest };
  }
  return {
    ...PLAIN,
    kind: isPoints(measured) ? 'pointChange' : 'multiple',
    relation: { relation: 'above', of },
    direction: /^(?:低|慢|落)/u.test(found.groups?.verb ?? '') ? 'down' : null,
    rest: before.slice(0, before.length - found[0].length),
  };
};

/** What a size of change makes of a figure: a percentage is growth, points are points, anything else a difference. */
function kindOfChange(measured: Measured): QuantityKind {
  if (isPoints(measured)) return 'pointChange';
  return isPercent(measured) || measured.unit === '倍' ? 'growth' : 'delta';
}

/** A rate that has growth in its name. */
const NAMED_RATE = /自然(?:增长|变动)率(?:为|达到?|是)?$/u;

const sizeOfChange: Rule = ({ measured, before, after }) => {
  if (measured.ordinal || measured.number.shape === 'ratio' || NAMED_RATE.test(before)) return null;
  const near = before.slice(-REACH);
  const found = SIZE_OF_CHANGE.exec(near);
  const verb = found?.groups?.verb;
  if (!found || !verb) return null;
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
    relation: base ? { relation: isAbove ? 'above' : name, of: base.of } : null,
    rest: base ? base.rest : kept,
    direction: FALLS.test(verb) ? 'down' : null,
    annual: /年均|年平均|年递/u.test(found[0]) || /年均$/u.test(kept),
  };
};

/** Verbs that say a difference in things counted or paid; the others only grow by per cent. */
const DIFFERENCES =
  /^(?:下调|上调|增产|减产|增加|减少|净增|增收|增支|减收|减支|多|少|增|减|提高|下降|降低|短收|超收|多增|多收|核减|缩短|压缩|上升|前移|后移|前进|跃升|晋升|缩减|增长|高出|高|低|提升)$/u;
/** 增加5个泊位: the noun behind the count is what is new; the figure is no difference of something named before. */
const NOUN_FOLLOWS = /^[\p{Script=Han}“](?<!左右|以上|以下|以内)/u;

/** 压缩至1个工作日, 提高到34.3%. */
const endOfChange: Rule = ({ measured, before }) => {
  const near = before.slice(-REACH);
  const found = END_OF_CHANGE.exec(near);
  if (!found || measured.ordinal) return null;
  const kept = before.slice(0, before.length - near.length) + near.slice(0, found.index);
  const base = baseOf(kept);
  return {
    ...PLAIN,
    kind: measured.kind,
    relation: { relation: 'changeTo' },
    rest: base ? base.rest : kept,
  };
};

const startOfChange: Rule = ({ measured, before, after, next }) => {
  const found = START_OF_CHANGE.exec(before.slice(-REACH));
  if (!found) return null;
  // A change has an end: 从5家企业中 has none.
  if (!/(?:到|至|为|成)/u.test(after) && !/^(?:[^，。；]{0,10})(?:到|至|为|成)/u.test(next)) return null;
  const of = found.groups?.base;
  return {
    ...PLAIN,
    kind: measured.kind,
    relation: { relation: 'changeFrom', ...(of && { of }) },
    rest: before.slice(0, before.length - found[0].length),
  };
};

/** What can be completed; the words before it, back to the verb, say which one: 年度计划投资, 调整预算数. */
const GOAL =
  /(?:任务|计划|预算|目标|预期|预算数|调整数|计划数|指标)(?:数|总投资|投资额|投资|总数|量|值|额|任务|目标)?的?(?:约|近)?$/u;
const COMPLETES = /(?:相当于|超额完成|完成了|占到|完成|实现|达到|占|为|是|达)(?<of>[^，。；占为是]{0,20})$/u;

const COMPLETION_RATE =
  /(?:完成率|计划完成率|任务完成率|执行率|预算完成率)(?:分别|均)?(?:为|达到?|是)?(?:约|近)?$/u;

const completion: Rule = ({ measured, before, after }) => {
  if (!isPercent(measured)) return null;
  const near = before.slice(-REACH);
  const goal = GOAL.exec(near);
  if (goal) {
    const verb = COMPLETES.exec(near);
    const of = (verb?.groups?.of ?? /[^，。；]{0,12}$/u.exec(near)?.[0] ?? '').replace(/的?(?:约|近)?$/u, '');
    const rest = verb ? before.slice(0, before.length - verb[0].length) : '';
    return { ...PLAIN, kind: 'percent', relation: { relation: 'completionOf', of }, rest };
  }
  if (COMPLETION_RATE.test(near) || (/完成(?:了)?(?:约|近)?$/u.test(near) && !GOAL_BEHIND.test(after)))
    return { ...PLAIN, kind: 'percent', relation: { relation: 'completionOf' }, rest: before };
  return null;
};

const WEIGHT = /占(?<of>[^，。；占]{0,24}?)的?(?:比重|比例|份额|比)(?:[^，。；占]{0,8})$/u;
const SHARE =
  /(?<owner>所)?占(?:到)?(?<of>[^，。；占]{0,24}?)的?(?:合计|分别|均|约|近|超过|达到?|为|已|就|已达|稳定在|保持在|首次|突破)*$/u;

/** 新增财力的70%以上: a percentage of what is named right before it. */
const WHOLE = /(?:^|按|将|把|有|近|约)?(?<of>[^，。；的]{2,14})的$/u;

/** 第三产业占GDP比重首次: what is measured ends with 比重. */
const weightPhrase = (before: string): string => before.replace(/(?<=比重|比例|份额)[^，。；]{0,8}$/u, '');

const share: Rule = ({ measured, before }) => {
  if (!isPercent(measured)) return null;
  const near = before.slice(-REACH);
  const weight = WEIGHT.exec(near);
  const found = weight ?? SHARE.exec(near);
  if (!found) {
    const whole = WHOLE.exec(near)?.groups?.of;
    return whole
      ? { ...PLAIN, kind: 'percent', relation: { relation: 'shareOf', of: whole }, rest: before }
      : null;
  }
  const { of = '', owner } = found.groups ?? {};
  const kept = before.slice(0, before.length - near.length) + near.slice(0, found.index);
  const whole = of.replace(/^(?:据|有|用|比|地)$/u, '').trim();
  const relation: Relation = { relation: 'shareOf', ...(whole && { of: whole }) };
  // 占生产总值比重 is itself what is measured.
  return { ...PLAIN, kind: 'percent', relation, rest: weight ? weightPhrase(before) : owner ? before : kept };
};

const TIMES = /(?:是|为|相当于|达到?|达)(?<of>[^，。；]{1,18}?)的?(?:约|近)?$/u;
const multiple: Rule = ({ measured, before }) => {
  if (measured.unit !== '倍') return null;
  const found = TIMES.exec(before.slice(-REACH));
  const of = found?.groups?.of;
  if (!found || !of) return { ...PLAIN, kind: 'multiple', relation: null, rest: before };
  return {
    ...PLAIN,
    kind: 'multiple',
    relation: { relation: 'multipleOf', of },
    rest: before.slice(0, before.length - found[0].length),
  };
};

/** 超额完成1500个基站的年度目标, 4%的年度目标: the goal stands behind its figure. */
const GOAL_BEHIND =
  /^(?:[^，。；的]{0,8}的|以[内上下]的|的)?(?:年度|全年|年初|既定|预期|规划|总|省定|市定|调控)?目标/u;
/** 调整预算25.4亿元的96.97%: the denominator with its own figure. */
const PART_FOLLOWS = /^的$/u;
const GOAL_BEFORE =
  /(?:目标任务|目标值|目标|年度任务|全年任务|计划任务|任务数|计划数)(?:为|是|数|：|:)?(?:新增|完成|达到|建设|不低于)?$/u;
/** 年初预算为12亿元, 执行中调整为11亿元: the plan itself. */
const BUDGETED = /(?:年初|调整|调整后的?|变动|批准的?)预算(?:数)?(?:为|是|安排)?$|执行中调整为$/u;
const PLAN_BEFORE = /(?:预算|预算数|计划|计划数|任务|任务数|目标)$/u;
const ANNOUNCED =
  /(?:(?:预期|主要|总体|工作|发展|约束性)目标(?:是|为|：|:|，)|目标是|目标为|目标：|力争|确保完成|拟安排|计划安排|预算安排|预算拟|计划新增|计划完成|预计安排|预算草案|总预算为)/u;
const ARRANGED = /(?:拟安排|安排|拟|计划|预计)$/u;

/** A change keeps what it is compared with, a share its whole; else a figure that is announced is a target. */
const STAYS: ReadonlySet<string> = new Set([
  'deltaVs',
  'growthVs',
  'above',
  'multipleOf',
  'completionOf',
  'changeFrom',
]);

function isTarget({ measured, before, after, earlier, announced }: Words): boolean {
  if (measured.ordinal) return false;
  if (GOAL_BEHIND.test(after)) return true;
  if (GOAL_BEFORE.test(before) || BUDGETED.test(before)) return true;
  if (PART_FOLLOWS.test(after) && PLAN_BEFORE.test(before)) return true;
  return announced || ANNOUNCED.test(before) || ANNOUNCED.test(earlier);
}

const MILESTONE = /(?:突破|跨过|跨越|迈过|迈上|越过|站上|跨上|冲破|闯过|超过|超|破)了?$/u;
const milestone: Rule = ({ measured, before, after, next }) => {
  if (!MILESTONE.test(before) && measured.bound !== 'over') return null;
  const passed = /^(?:[^，。；]{0,2})?(?:大关|关口|台阶|门槛|的?大台阶)/u.test(after);
  const read = MILESTONE.test(before) && /^(?:达到?|为|增至|已达)\s*$/u.test(next);
  if (!passed && !read) return null;
  return {
    ...PLAIN,
    kind: measured.kind,
    relation: { relation: 'milestone' },
    rest: before.replace(MILESTONE, ''),
  };
};

const RULES: readonly Rule[] = [
  milestone,
  startOfChange,
  endOfChange,
  completion,
  above,
  sizeOfChange,
  share,
  multiple,
];

/** The first rule that the words fulfil, and whether they announce the figure; without any it is a plain reading. */
export function relate(words: Words): Related {
  let related: Related = { ...PLAIN, kind: words.measured.kind, rest: words.before };
  for (const rule of RULES) {
    const found = rule(words);
    if (!found) continue;
    related = found;
    break;
  }
  const isPart = related.relation?.relation === 'shareOf' && words.before.endsWith('的');
  if (isPart || STAYS.has(related.relation?.relation ?? '') || !isTarget(words)) return related;
  // 完成调整预算25.4亿元的96.97%: the plan is named in place of what it is for.
  if (PART_FOLLOWS.test(words.after) && PLAN_BEFORE.test(words.before)) {
    return { ...related, relation: { relation: 'target' }, rest: '' };
  }
  const rest = BUDGETED.test(words.before)
    ? words.before.replace(BUDGETED, '')
    : related.rest.replace(ARRANGED, '');
  return { ...related, relation: { relation: 'target' }, rest };
}
