/** What is aimed at: a target stated behind or before its figure, a budget, an announcement. */
import type { Related, Words } from '../syntax/relating.ts';

/** 超额完成1500个基站的年度目标, 4%的年度目标: the goal stands behind its figure. */
const GOAL_BEHIND =
  /^(?:[^，。；的]{0,8}的|以[内上下]的|的)?(?:年度|全年|年初|既定|预期|规划|总|省定|市定|调控)?(?:目标|(?<=年度|全年|省定|市定|总)任务)/u;
/** 调整预算25.4亿元的96.97%: the denominator with its own figure. */
const PART_FOLLOWS = /^）?的$/u;
const GOAL_BEFORE =
  /(?:目标任务|目标值|目标|年度任务|全年任务|计划任务|任务数|计划数)(?:为|是|数|：|:|（)?(?:新增|完成|达到|建设|不低于)?$/u;
/** 年初预算为12亿元, 执行中调整为11亿元: the plan itself. */
const BUDGETED =
  /(?:年初|调整|调整后的?|变动|批准的?)预算(?:数)?(?:为|是|安排)?$|执行中调整为$|(?<=收入|支出)预算(?:数)?(?:为|是|安排)?$/u;
const PLAN_BEFORE = /(?<plan>(?:年初|调整|变动|年度|全年)?(?:预算|计划|任务|目标)数?)（?$/u;
/** Holds for the whole statement: 主要预期目标是：…；…；… */
const ANNOUNCED =
  /(?:(?:预期|主要|总体|工作|发展|约束性)目标(?:是|为|：|:|，)|目标是|目标为|目标：|力争(?!取)|确保完成|预算草案)/u;
/** Holds for its own clause: 全年计划新建2400个，已建成2652个. */
const ARRANGES =
  /(?:拟安排|计划安排|预算安排|预算拟|预计安排|总预算为|(?<=^|[，。；：年度])计划(?:新增|完成|实施|新建|建设|改造|开工))/u;
/** 年度目标任务：改造85个: a field says what was aimed at, as far as the next field. */
const GOAL_LABEL =
  /(?:^|[，。；：\n）)\s])[^，。；：\n\s]{0,8}(?:目标任务|任务目标|(?:年度|全年|建设|工作|本年|今年)(?:任务|目标|计划)|(?<![^，。；：\n\s])(?:目标|任务|计划))：[^。；：\n]*$/u;
/** What is done is no target, whatever was announced before it. */
const DONE = /(?:已|实际|累计完成|截至)[^，。；]{0,8}$/u;
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

function isTarget(words: Words): boolean {
  const { measured, before, after, earlier, planned } = words;
  if (measured.ordinal) return false;
  if (GOAL_BEHIND.test(after)) return true;
  if (GOAL_BEFORE.test(before) || BUDGETED.test(before)) return true;
  if (/^任务/u.test(after) && /完成[^，。；]{0,12}的$/u.test(before)) return true;
  if (planOf(words)) return true;
  if (DONE.test(before)) return false;
  if (GOAL_LABEL.test(earlier + before) || GOAL_LABEL.test(before)) return true;
  return planned || ARRANGES.test(before) || ANNOUNCED.test(before) || ANNOUNCED.test(earlier);
}

/** 完成年初预算1.4亿元的97%: the plan that the figure is, by its name; null where it is none. */
export const planOf = ({ before, after }: Words): string | null =>
  PART_FOLLOWS.test(after) ? (PLAN_BEFORE.exec(before)?.groups?.plan ?? null) : null;

export const isStatedGoal = (after: string): boolean => GOAL_BEHIND.test(after);

/** The figure as a target, where the words announce it; null where it stays what it is. */
export function announced(words: Words, related: Related): Related | null {
  const isPart = related.relation?.relation === 'shareOf' && !/比重|比例|占比/u.test(words.before);
  if (isPart || STAYS.has(related.relation?.relation ?? '') || !isTarget(words)) return null;
  // 完成调整预算25.4亿元的96.97%: the plan is named in place of what it is for.
  if (planOf(words)) {
    return { ...related, relation: { relation: 'target' }, rest: '' };
  }
  const rest = BUDGETED.test(words.before)
    ? words.before.replace(BUDGETED, '')
    : related.rest.replace(ARRANGED, '');
  return { ...related, relation: { relation: 'target' }, rest };
}
