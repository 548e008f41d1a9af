/** What a target or a plan is called by the words around it, and which figure is of the same thing. */
import type { Figure, Progress } from '../../report/dataset/schema.ts';

/** The year's first and last day where the words name the year as the span. */
export function yearSpan(words: string, year: number | null): Progress['period'] {
  const printed = /(?:19|20)\d{2}(?=年)/u.exec(words)?.[0];
  const spanned = printed ? Number(printed) : /年度|全年|今年|当年|本年|年初/u.test(words) ? year : null;
  return spanned === null ? null : { from: `${spanned}-01-01`, to: `${spanned}-12-31` };
}

export function againstOf(words: string): Progress['against'] {
  if (/预算/u.test(words)) return 'budget';
  if (/目标|指标|预期/u.test(words)) return 'target';
  return /任务/u.test(words) ? 'task' : 'plan';
}

const GOAL_BEHIND =
  /^[^，。；、]{0,14}?的?(?<goal>(?:年度|全年|既定|预期|规划|省定|市定|目标|总(?=目标|任务))*(?:目标任务|目标|任务|计划))/u;
const GOAL_BEFORE =
  /(?<goal>(?:年度|全年|既定|预期|规划|省定|市定|年初)*(?:目标任务|目标|任务|计划|预算)(?:投资|数)?)(?:为|是|的|安排)?$/u;

/** What a target is called by the words around it. */
export function goalWords(text: string, { start, end }: Figure): string {
  const behind = GOAL_BEHIND.exec(text.slice(end, end + 24))?.groups?.goal;
  return behind ?? GOAL_BEFORE.exec(text.slice(Math.max(0, start - 16), start))?.groups?.goal ?? '目标';
}

/** 年度任务2.9万套, 目标4.8万人: the words name the goal alone, not what it is for. */
const GOAL_ALONE =
  /^(?:年度|全年|既定|预期|规划|省定|市定|年初|调整|总(?=目标|任务|计划))*(?:目标任务|目标|任务|计划|预算)?(?:数|投资)?$/u;
/** Two figures are of one thing where one name holds the other: 累计建成充电桩 and 充电桩. Side by side is not enough. */
export const isOfOneThing = (goal: string, actual: string): boolean =>
  GOAL_ALONE.test(goal) || (actual !== '' && (goal.includes(actual) || actual.includes(goal)));
