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

export const countStage = (projects: readonly Project[], ...stages: readonly StageKey[]): number =>
  projects.filter((project) => stages.includes(stageOf(project))).length;
