/** The closed lists of the dataset, and their words on screen. No Zod here: the first load needs only the words. */

import { openingWords } from './capitalised.ts';

export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** In the order a project passes through them; the last is on none of these steps: it goes on, and nothing more is said. */
export const STAGES = [
  'planned',
  'design',
  'approval',
  'construction',
  'completed',
  'operating',
  'ongoing',
] as const;
export type Stage = (typeof STAGES)[number];

/** How the words bind the number: 近3000万元 is nearly, 200余家 is over. */
export const BOUNDS = ['exact', 'about', 'nearly', 'over', 'atLeast', 'atMost'] as const;
export type Bound = (typeof BOUNDS)[number];

export const MISSING_REASONS = [
  'noTargetStated',
  'noCompletionStated',
  'noDateStated',
  'noStageStated',
  'noPlaceStated',
  'noScopeSizeStated',
  'noDenominatorStated',
  'noDayOfReportStated',
  'noYearStated',
] as const;
export type MissingReason = (typeof MISSING_REASONS)[number];

export const NOT_FIGURE_REASONS = [
  'date',
  'sessionOrdinal',
  'listNumber',
  'roadNumber',
  'batchOrdinal',
  'policyName',
  'slogan',
  'nameOfPlan',
  'nameOfPlace',
  'nameOfOrganisation',
  'nameOfProgramme',
  'grade',
  'threshold',
  'technologyGeneration',
  'wordNotNumber',
  'beyondFormat',
  'repeated',
  'leftOut',
] as const;
export type NotFigureReason = (typeof NOT_FIGURE_REASONS)[number];

/** Works, facilities, zones and programmes of many works are undertakings; plans and measures are not. */
export const PROJECT_TYPES = ['project', 'facility', 'zone', 'programme', 'plan', 'measure'] as const;
export type ProjectType = (typeof PROJECT_TYPES)[number];

/** What a figure inside a project says. */
export const FIGURE_KINDS = ['amount', 'count', 'measure', 'duration', 'capacity', 'threshold'] as const;
export type FigureKind = (typeof FIGURE_KINDS)[number];

type Words<Key extends string> = Readonly<Record<Key, Readonly<Record<Language, string>>>>;

export const stageWords: Words<Stage> = {
  planned: { zh: '谋划论证', en: 'Planning' },
  design: { zh: '勘察设计', en: 'Design' },
  approval: { zh: '报批获批', en: 'Approval' },
  construction: { zh: '建设', en: 'Construction' },
  completed: { zh: '完成', en: 'Completed' },
  operating: { zh: '投用', en: 'In use' },
  ongoing: { zh: '推进中（未细分）', en: 'Ongoing, no stage given' },
};

export const boundWords: Words<Bound> = {
  exact: { zh: '', en: '' },
  about: { zh: '约', en: 'about' },
  nearly: { zh: '近', en: 'nearly' },
  over: { zh: '超过', en: 'over' },
  atLeast: { zh: '不少于', en: 'at least' },
  atMost: { zh: '不超过', en: 'at most' },
};

/** Why something is not there, as a clause within a sentence; {@link missingWords} open one. */
export const missingClauses: Words<MissingReason> = {
  noTargetStated: { zh: '报告未列目标', en: 'target not stated' },
  noCompletionStated: { zh: '报告未列完成率', en: 'completion rate not stated' },
  noDateStated: { zh: '报告未注明统计截至日期', en: 'date not stated' },
  noStageStated: { zh: '报告未说明阶段', en: 'stage not stated' },
  noPlaceStated: { zh: '报告未说明地点', en: 'location not stated' },
  noScopeSizeStated: { zh: '报告未说明参加排名的总数', en: 'number ranked not stated' },
  noDenominatorStated: { zh: '报告未说明分母', en: 'denominator not stated' },
  noDayOfReportStated: { zh: '报告未写明日期', en: 'day of the report not stated' },
  noYearStated: { zh: '报告未写明年度', en: 'year not stated' },
};

export const missingWords: Words<MissingReason> = openingWords(missingClauses);

export const projectTypeWords: Words<ProjectType> = {
  project: { zh: '工程项目', en: 'Project' },
  facility: { zh: '机构', en: 'Facility' },
  zone: { zh: '园区', en: 'Zone' },
  programme: { zh: '专项工程', en: 'Programme' },
  plan: { zh: '规划、政策', en: 'Plan or policy' },
  measure: { zh: '其他举措', en: 'Other measure' },
};

export const notFigureWords: Words<NotFigureReason> = {
  date: { zh: '日期', en: 'Date' },
  sessionOrdinal: { zh: '届次、会次', en: 'Session ordinal' },
  listNumber: { zh: '序号', en: 'List number' },
  roadNumber: { zh: '道路编号', en: 'Road number' },
  batchOrdinal: { zh: '批次、期次', en: 'Batch or phase' },
  policyName: { zh: '政策名称', en: 'Name of a policy' },
  slogan: { zh: '口号', en: 'Slogan' },
  nameOfPlan: { zh: '规划名称', en: 'Name of a plan' },
  nameOfPlace: { zh: '地名', en: 'Name of a place' },
  nameOfOrganisation: { zh: '机构名称', en: 'Name of an organisation' },
  nameOfProgramme: { zh: '工程或行动名称', en: 'Name of a programme' },
  grade: { zh: '等级', en: 'Grade' },
  threshold: { zh: '划分标准', en: 'A threshold in a name' },
  technologyGeneration: { zh: '技术代际', en: 'Generation of a technology' },
  wordNotNumber: { zh: '词语，不表数量', en: 'A word, not a number' },
  beyondFormat: {
    zh: '是数字，但本格式不能收录（比例、区间、没有单位的数等）',
    en: 'A number that this format cannot hold: a ratio, a range, a number without a unit',
  },
  repeated: { zh: '同一数字的重复出现', en: 'A figure that is stated again' },
  leftOut: { zh: '是数字，编者未收录', en: 'A number that the dataset leaves out by choice' },
};

/** What an indicator or a project's figure is. */
export const kindWords: Words<FigureKind | 'rate' | 'share' | 'growth' | 'rank' | 'milestone' | 'context'> = {
  amount: { zh: '金额', en: 'Amount of money' },
  count: { zh: '数量', en: 'Count' },
  measure: { zh: '计量', en: 'Measure' },
  duration: { zh: '时长', en: 'Duration' },
  capacity: { zh: '生产（处理）能力', en: 'Capacity' },
  rate: { zh: '比率', en: 'Rate' },
  share: { zh: '占比', en: 'Share' },
  growth: { zh: '增速', en: 'Growth' },
  rank: { zh: '位次', en: 'Rank' },
  milestone: { zh: '关口', en: 'Milestone' },
  threshold: { zh: '法定或划分标准', en: 'Threshold' },
  context: { zh: '背景数', en: 'Context' },
};

/** What a completion is measured against. */
export const againstWords: Words<'task' | 'plan' | 'target' | 'budget'> = {
  task: { zh: '任务', en: 'Task' },
  plan: { zh: '计划', en: 'Plan' },
  target: { zh: '目标', en: 'Target' },
  budget: { zh: '预算', en: 'Budget' },
};
