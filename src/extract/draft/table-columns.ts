/** What the columns of a table say of the things in its rows, told by their heads. */
import type { Column } from '../structure/table-head.ts';

export type ColumnRole =
  /** The number of a row in the list. */
  | 'serial'
  /** The unit of the row's numbers. */
  | 'unit'
  | 'plan'
  | 'actual'
  | 'completion'
  | 'growth'
  | 'share'
  /** In words, how far a thing is. */
  | 'progress'
  | 'level';

const SERIAL = /^(?:序号|编号|号|No\.?|№)$/iu;
const UNIT = /^(?:计量)?单位$/u;
const COMPLETION = /占.*(?:预算|计划|任务|目标)|为.*(?:预算|计划)|完成(?:比例|率|百分比|程度)|执行率|^完成$/u;
const GROWTH = /增长|增速|增幅|增减(?!额)|同比|环比|比上年|比去年/u;
const SHARE = /比重|占比|构成|份额|比例/u;
const PLAN = /预算|计划|目标|任务|安排/u;
const ACTUAL = /完成|执行|决算|实际|到位|^已|建成|累计(?!计划)/u;
const PROGRESS = /形象进度|进展|进度|推进情况|建设情况|完成情况/u;

const RELATIVE: ReadonlySet<ColumnRole> = new Set(['completion', 'growth', 'share']);
/** Its numbers are per cent, whatever unit the table has. */
export const isRelative = (role: ColumnRole): boolean => RELATIVE.has(role);

/** `isWords`: its cells hold no numbers. The heads overlap: 占预算 names a budget, 计划完成率 a plan and what was done. */
export function roleOf({ label, unit }: Column, isWords: boolean): ColumnRole {
  if (SERIAL.test(label)) return 'serial';
  if (UNIT.test(label)) return 'unit';
  if (isWords) return PROGRESS.test(label) ? 'progress' : 'level';
  const isPercent = unit === null || /[%％]/u.test(unit.token);
  if (isPercent && COMPLETION.test(label) && (unit !== null || label !== '完成')) return 'completion';
  if (isPercent && GROWTH.test(label)) return 'growth';
  if (isPercent && SHARE.test(label)) return 'share';
  if (ACTUAL.test(label)) return 'actual';
  return PLAN.test(label) ? 'plan' : 'level';
}

/** What names a thing that is built, where other columns say what it costs, who is in charge or how far it is. */
const PROJECT_NAME = /^(?:重点|建设|工程)*(?:项目|工程)(?:名称)?$|^(?:项目|工程)名称/u;
const OF_PROJECTS = /总投资|责任|牵头|建设|规模|工期|形象进度|进展|业主|开工/u;

/** The column that names projects; null in a table of other things. */
export function projectColumn(columns: readonly Column[]): number | null {
  const at = columns.findIndex(({ label }) => PROJECT_NAME.test(label));
  const isOfProjects = columns.some(({ label }, other) => other !== at && OF_PROJECTS.test(label));
  return at >= 0 && isOfProjects ? at : null;
}
