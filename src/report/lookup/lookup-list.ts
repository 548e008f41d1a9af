/** What a list holds that is asked for: the figures and projects of a sector or pillar, the projects of a stage or place. */

import type { Project, Report } from '../dataset/schema.ts';
import { indicatorViews } from '../figures/indicator-view.ts';
import { shownText } from '../figures/report-figure.ts';
import type { Language } from '../language/vocabulary.ts';
import { PROJECT_COLUMNS } from '../projects/columns.ts';
import { entriesInWords, ofClass } from '../projects/project-class.ts';
import { optionOf } from '../projects/project-filter.ts';
import { STAGE_KEYS, type StageKey, stageName, stageOf } from '../projects/stage.ts';
import type { ListRow } from './lookup-index.ts';

export interface LookupList {
  readonly ref: string;
  /** 领域, 阶段, 板块 or 地点. */
  readonly heading: string;
  readonly name: string;
  readonly figures: readonly { readonly ref: string; readonly name: string; readonly text: string }[];
  readonly projects: readonly {
    readonly ref: string;
    readonly name: string;
    readonly stage: StageKey;
    readonly stageName: string;
  }[];
  /** What they come to: projects, plans and measures apart, as everywhere. */
  readonly counted: string;
  /** How many of the projects proper are at each stage, of those that occur. */
  readonly stages: readonly { readonly stage: StageKey; readonly name: string; readonly count: number }[];
}

export function lookupList(
  { ref, facet, option, name }: ListRow,
  report: Report,
  language: Language,
): LookupList {
  const projects = report.projects.filter((project) => optionOf(project, facet) === option);
  const figures = indicatorViews(report).filter(({ indicator }) => {
    if (facet === 'sector') return indicator.sector === option;
    return facet === 'pillar' && (indicator.pillar ?? 'outsidePillars') === option;
  });
  return {
    ref,
    heading: PROJECT_COLUMNS[facet].heading[language],
    name: name[language],
    figures: figures.map(({ id, name: figure, actual }) => ({
      ref: id,
      name: figure[language],
      text: shownText(actual, language),
    })),
    projects: projects.map((project) => ({
      ref: project.id,
      name: project.name[language],
      stage: stageOf(project),
      stageName: stageName(stageOf(project), language),
    })),
    counted: entriesInWords(projects, language),
    stages: stagesOf(ofClass(projects, 'projects'), language),
  };
}

function stagesOf(projects: readonly Project[], language: Language): LookupList['stages'] {
  return STAGE_KEYS.flatMap((stage) => {
    const count = projects.filter((project) => stageOf(project) === stage).length;
    return count === 0 ? [] : [{ stage, name: stageName(stage, language), count }];
  });
}
