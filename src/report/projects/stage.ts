/** A project's stage as the page groups by it: where the report states none, that is a place of its own, last. */
import type { Project } from '../dataset/schema.ts';
import { type Language, missingWords, STAGES, type Stage, stageWords } from '../language/vocabulary.ts';

export type StageKey = Stage | 'noStageStated';

export const STAGE_KEYS: readonly StageKey[] = [...STAGES, 'noStageStated'];

export const stageOf = (project: Project): StageKey =>
  typeof project.stage === 'string' ? project.stage : 'noStageStated';

export const stageName = (stage: StageKey, language: Language): string =>
  stage === 'noStageStated' ? missingWords[stage][language] : stageWords[stage][language];

/** The stages whose names are too long for a column, where its heading says what is not stated. */
const shortNames: Readonly<Partial<Record<StageKey, Readonly<Record<Language, string>>>>> = {
  ongoing: { zh: '推进中', en: 'Ongoing' },
  noStageStated: { zh: '未说明', en: 'Not stated' },
};

export const stageShortName = (stage: StageKey, language: Language): string =>
  shortNames[stage]?.[language] ?? stageName(stage, language);

const grouped = new WeakMap<readonly Project[], ReadonlyMap<StageKey, readonly Project[]>>();

/** A list's projects by stage, the first step of the road first, each in the list's order; worked out once for a list. */
export function byStage(projects: readonly Project[]): ReadonlyMap<StageKey, readonly Project[]> {
  const known = grouped.get(projects);
  if (known) return known;
  const groups = new Map(STAGE_KEYS.map((stage): [StageKey, Project[]] => [stage, []]));
  for (const project of projects) groups.get(stageOf(project))?.push(project);
  for (const [stage, members] of groups) if (members.length === 0) groups.delete(stage);
  grouped.set(projects, groups);
  return groups;
}

export const countStage = (projects: readonly Project[], ...stages: readonly StageKey[]): number =>
  stages.reduce((sum, stage) => sum + (byStage(projects).get(stage)?.length ?? 0), 0);
