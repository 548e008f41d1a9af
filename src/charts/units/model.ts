import type { ChartSpec, Project, Report } from '../../report/dataset/schema.ts';
import { fillWords } from '../../report/figures/findings.ts';
import { headings } from '../../report/language/terms.ts';
import type { Language } from '../../report/language/vocabulary.ts';
import { ofClass } from '../../report/projects/project-class.ts';
import { type SectorProjects, sectorsOf } from '../../report/projects/sectors.ts';
import { byStage, type StageKey, stageName, stageOf } from '../../report/projects/stage.ts';
import type { ChartMark, ChartModelBase } from '../model/model.ts';
import {
  labelled,
  legendOf,
  projectCount,
  type StageLegend,
  sectorAndStage,
  sectorsSummary,
} from '../model/stages.ts';

export interface UnitsModel extends ChartModelBase {
  readonly type: 'units';
  /** Said in the chart’s place where the pillar has no project; null where it has some. */
  readonly nothing: string | null;
  /** The projects are too many for a square each: their numbers are drawn. */
  readonly counted: boolean;
  readonly stages: readonly StageLegend[];
  readonly sectors: readonly {
    readonly id: string;
    readonly name: string;
    /** Ordered by stage. */
    readonly units: readonly Unit[];
  }[];
}

/** One project; or, where they are counted, those of a sector at a stage. */
export interface Unit {
  readonly mark: string;
  readonly stage: StageKey;
  readonly count: number;
}

/** More squares than this are no longer seen one by one, and would be longer than a screen. */
const MOST_SQUARES = 200;

const words = {
  zh: {
    measured: (count: number) => `每格一个项目，共${count}个，分项不另计；按阶段先后排列`,
    counted: (count: number) => `共${count}个项目，分项不另计；条形为各阶段的个数，按阶段先后排列`,
    nothing: '报告在这一部分没有点名的项目。',
    columns: [headings.sector.zh, headings.project.zh, headings.stage.zh],
    countedColumns: [headings.sector.zh, headings.stage.zh, '个数'],
  },
  en: {
    measured: (count: number) =>
      `Each square is a project, counted with its components: ${count} in all, in order of stage`,
    counted: (count: number) =>
      `${count} projects, counted with their components: the bars are their numbers, in order of stage`,
    nothing: 'The report names no project in this part.',
    columns: [headings.sector.en, headings.project.en, headings.stage.en],
    countedColumns: [headings.sector.en, headings.stage.en, 'Projects'],
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
  const title = fillWords(spec.title, report, language);
  const counted = projects.length > MOST_SQUARES;
  const entries = sectors.flatMap((sector) =>
    counted ? groupsOf(sector, pillar.id, language) : sector.projects.map(entryOf(sector, language)),
  );
  return {
    type: 'units',
    id: spec.id,
    language,
    title,
    measured: (counted ? t.counted : t.measured)(projects.length),
    day: null,
    nothing: projects.length > 0 ? null : t.nothing,
    counted,
    summary: projects.length > 0 ? sectorsSummary(sectors, language) : t.nothing,
    marks: entries.map(({ mark }) => mark),
    table: {
      caption: title,
      columns: counted ? t.countedColumns : t.columns,
      rows: entries.map(({ row }) => row),
      numeric: counted ? [2] : [],
    },
    stages: [...byStage(projects).keys()].map((stage) => legendOf(stage, language)),
    sectors: sectors.map(({ id, name }) => ({
      id,
      name: name[language],
      units: entries.filter(({ sector }) => sector === id).map(({ unit }) => unit),
    })),
  };
}

/** A mark with its unit in the drawing and its line of the table. */
interface Entry {
  readonly sector: string;
  readonly mark: ChartMark;
  readonly unit: Unit;
  readonly row: readonly string[];
}

const entryOf =
  ({ id, name }: SectorProjects, language: Language) =>
  (project: Project): Entry => {
    const stage = stageOf(project);
    const says = sectorAndStage(name[language], stage, language);
    return {
      sector: id,
      mark: {
        id: project.id,
        label: labelled(project.name[language], says, language),
        subject: { project: project.id },
      },
      unit: { mark: project.id, stage, count: 1 },
      row: [name[language], project.name[language], stageName(stage, language)],
    };
  };

function groupsOf({ id, name, projects }: SectorProjects, pillar: string, language: Language): Entry[] {
  return [...byStage(projects)].map(([stage, { length: count }]) => {
    const mark = `${id}.${stage}`;
    const says = projectCount(count, language);
    return {
      sector: id,
      mark: {
        id: mark,
        label: labelled(sectorAndStage(name[language], stage, language), says, language),
        subject: { sector: id, stage, pillar },
      },
      unit: { mark, stage, count },
      row: [name[language], stageName(stage, language), String(count)],
    };
  });
}
