/** Projects by sector and stage, as the charts of projects count them. */

import { listed } from '../../report/language/listed.ts';
import type { Language } from '../../report/language/vocabulary.ts';
import type { SectorProjects } from '../../report/projects/sectors.ts';
import {
  countStage,
  STAGE_KEYS,
  type StageKey,
  stageName,
  stageShortName,
} from '../../report/projects/stage.ts';
import { joinSentences } from './chart-words.ts';

export interface StageLegend {
  readonly stage: StageKey;
  readonly name: string;
  /** Printed inside the mark, so that the stage is not told by colour alone. */
  readonly sign: string;
}

const words = {
  zh: {
    colon: '：',
    count: (count: number) => `${count}个`,
    each: (stage: string, count: number) => `${stage}${count}个`,
    bracket: (inside: string) => `（${inside}）`,
  },
  en: {
    colon: ': ',
    count: (count: number) => `${count} project${count === 1 ? '' : 's'}`,
    each: (stage: string, count: number) => `${stage} ${count}`,
    bracket: (inside: string) => ` (${inside})`,
  },
} as const;

/** One Chinese character each, two letters in English, no two alike: a number would read as a count. */
const zhSigns: Readonly<Record<StageKey, string>> = {
  planned: '谋',
  design: '设',
  approval: '批',
  construction: '建',
  completed: '完',
  operating: '投',
  ongoing: '推',
  noStageStated: '–',
};

const enSigns: Readonly<Record<StageKey, string>> = {
  planned: 'Pl',
  design: 'De',
  approval: 'Ap',
  construction: 'Co',
  completed: 'Cm',
  operating: 'Us',
  ongoing: 'On',
  noStageStated: '–',
};

export function legendOf(stage: StageKey, language: Language): StageLegend {
  return {
    stage,
    name: stageShortName(stage, language),
    sign: (language === 'zh' ? zhSigns : enSigns)[stage],
  };
}

/** The sector and the stage that a mark stands in: 供水、建设. */
export const sectorAndStage = (sector: string, stage: StageKey, language: Language): string =>
  listed([sector, stageName(stage, language)], language);

export const labelled = (name: string, said: string, language: Language): string =>
  name + words[language].colon + said;

export const projectCount = (count: number, language: Language): string => words[language].count(count);

/** Each sector's count and stages in one sentence. */
export function sectorsSummary(sectors: readonly SectorProjects[], language: Language): string {
  const t = words[language];
  return joinSentences(
    sectors.map(({ name, projects }) => {
      const stages = STAGE_KEYS.filter((stage) => countStage(projects, stage) > 0).map((stage) =>
        t.each(stageName(stage, language), countStage(projects, stage)),
      );
      return name[language] + t.colon + t.count(projects.length) + t.bracket(listed(stages, language));
    }),
    language,
  );
}
