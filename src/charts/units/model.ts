import type { ChartSpec, Report } from '../../report/dataset/schema.ts';
import { fillWords } from '../../report/figures/findings.ts';
import { headings } from '../../report/language/terms.ts';
import type { Language } from '../../report/language/vocabulary.ts';
import { ofClass } from '../../report/projects/project-class.ts';
import { sectorsOf } from '../../report/projects/sectors.ts';
import { STAGE_KEYS, type StageKey, stageName, stageOf } from '../../report/projects/stage.ts';
import type { ChartMark, ChartModelBase } from '../model/model.ts';
import { labelled, legendOf, type StageLegend, sectorAndStage, sectorsSummary } from '../model/stages.ts';

export interface UnitsModel extends ChartModelBase {
  readonly type: 'units';
  /** Said in the chart’s place where the pillar has no project; null where it has some. */
  readonly nothing: string | null;
  readonly stages: readonly StageLegend[];
  readonly sectors: readonly {
    readonly id: string;
    readonly name: string;
    /** Ordered by stage. */
    readonly units: readonly { readonly mark: string; readonly stage: StageKey }[];
  }[];
}

const words = {
  zh: {
    measured: (count: number) => `每格一个项目，共${count}个，分项不另计；按阶段先后排列`,
    nothing: '报告在这一部分没有点名的项目。',
    columns: [headings.sector.zh, headings.project.zh, headings.stage.zh],
  },
  en: {
    measured: (count: number) =>
      `Each square is a project, counted with its components: ${count} in all, in order of stage`,
    nothing: 'The report names no project in this part.',
    columns: [headings.sector.en, headings.project.en, headings.stage.en],
  },
} as const;

export function getUnitsModel(
  spec: Extract<ChartSpec, { type: 'units' }>,
  report: Report,
  language: Language,
): UnitsModel {
  const pillar = report.pillars.find(({ charts }) => charts.some((chart) => chart.id === spec.id));
  if (!pillar) throw new Error(`No part of the report has the chart “${spec.id}”.`);
  const projects = ofClass(report.projects, 'projects').filter((project) => project.pillar === pillar.id);
  const sectors = sectorsOf(report, projects);
  const t = words[language];
  const marks = sectors.flatMap((sector) =>
    sector.projects.map(
      (project): ChartMark => ({
        id: project.id,
        label: labelled(
          project.name[language],
          sectorAndStage(sector.name[language], stageOf(project), language),
          language,
        ),
        subject: { project: project.id },
      }),
    ),
  );
  const title = fillWords(spec.title, report, language);
  const used = STAGE_KEYS.filter((stage) => projects.some((project) => stageOf(project) === stage));
  return {
    type: 'units',
    id: spec.id,
    language,
    title,
    measured: t.measured(projects.length),
    day: null,
    nothing: projects.length > 0 ? null : t.nothing,
    summary: projects.length > 0 ? sectorsSummary(sectors, language) : t.nothing,
    marks,
    table: {
      caption: title,
      columns: t.columns,
      rows: sectors.flatMap((sector) =>
        sector.projects.map((project) => [
          sector.name[language],
          project.name[language],
          stageName(stageOf(project), language),
        ]),
      ),
      numeric: [],
    },
    stages: used.map((stage) => legendOf(stage, language)),
    sectors: sectors.map((sector) => ({
      id: sector.id,
      name: sector.name[language],
      units: sector.projects.map((project) => ({ mark: project.id, stage: stageOf(project) })),
    })),
  };
}
