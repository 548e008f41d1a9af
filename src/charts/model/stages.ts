/** Projects by sector and stage: one mark each (units), or one cell for each pair (matrix). */

import type { ChartSpec, Project, Report } from '../../report/dataset/schema.ts';
import { fillWords } from '../../report/figures/findings.ts';
import { type Language, stageWords } from '../../report/language/vocabulary.ts';
import { onlyFilter, optionOf } from '../../report/projects/project-filter.ts';
import { countStage, STAGE_KEYS, type StageKey, stageName, stageOf } from '../../report/projects/stage.ts';
import { joinNames, joinSentences } from './chart-words.ts';
import type { ChartMark, MatrixModel, StageLegend, UnitsModel } from './model.ts';

/** What the whole report's chart finds. */
interface StageCounts {
  readonly all: number;
  readonly done: number;
  readonly underWay: number;
  readonly unstated: number;
}

const words = {
  zh: {
    unitsMeasured: (count: number) => `每格一个项目，共 ${count} 个；按阶段先后排列`,
    matrixTitle: ({ all, done, underWay, unstated }: StageCounts) =>
      `报告提到 ${all} 项：${underWay} 项在建，${done} 项完成或运行，${unstated} 项未说明阶段`,
    matrixMeasured: (count: number) => `工程、机构、园区、规划和行动共 ${count} 项；格内为项数`,
    count: (count: number) => `${count} 个`,
    columns: ['领域', '项目', '阶段'],
    sector: '领域',
    total: '合计',
    colon: '：',
  },
  en: {
    unitsMeasured: (count: number) => `One square a project, ${count} in all, in order of stage`,
    matrixTitle: ({ all, done, underWay, unstated }: StageCounts) =>
      `${all} undertakings named: ${underWay} under construction, ${done} completed or operating, ${unstated} at no stated stage`,
    matrixMeasured: (count: number) =>
      `Works, facilities, zones, plans and programmes, ${count} in all; a cell holds their number`,
    count: (count: number) => `${count} project${count === 1 ? '' : 's'}`,
    columns: ['Sector', 'Project', 'Stage'],
    sector: 'Sector',
    total: 'Total',
    colon: ': ',
  },
} as const;

/** One Chinese character each, two letters in English, no two alike: a number would read as a count. */
const zhSigns: Readonly<Record<StageKey, string>> = {
  planned: '谋',
  design: '设',
  approval: '批',
  construction: '建',
  completed: '完',
  operating: '运',
  noStageStated: '–',
};

const enSigns: Readonly<Record<StageKey, string>> = {
  planned: 'Pl',
  design: 'De',
  approval: 'Ap',
  construction: 'Co',
  completed: 'Cm',
  operating: 'Op',
  noStageStated: '–',
};

const shortMissing = { zh: '未说明', en: 'Not stated' } as const;

function legendOf(stage: StageKey, language: Language): StageLegend {
  const none = stage === 'noStageStated';
  return {
    stage,
    name: none ? shortMissing[language] : stageWords[stage][language],
    sign: (language === 'zh' ? zhSigns : enSigns)[stage],
  };
}

/** Sectors that have projects, most first and then in the report's order; each one's projects by stage. */
function bySector(report: Report, projects: readonly Project[]) {
  const rank = (project: Project) => STAGE_KEYS.indexOf(stageOf(project));
  return report.sectors
    .map(({ id, name }) => ({
      id,
      name,
      projects: projects.filter((project) => project.sector === id).sort((a, b) => rank(a) - rank(b)),
    }))
    .filter((sector) => sector.projects.length > 0)
    .sort((a, b) => b.projects.length - a.projects.length);
}

export function getUnitsModel(
  spec: Extract<ChartSpec, { type: 'units' }>,
  report: Report,
  language: Language,
): UnitsModel {
  const pillar = report.pillars.find(({ charts }) => charts.some((chart) => chart.id === spec.id));
  if (!pillar) throw new Error(`No part of the report has the chart “${spec.id}”.`);
  const projects = report.projects.filter((project) => project.pillar === pillar.id);
  const sectors = bySector(report, projects);
  const t = words[language];
  const marks = sectors.flatMap((sector) =>
    sector.projects.map((project): ChartMark => {
      const place = joinNames([sector.name[language], stageName(stageOf(project), language)], language);
      return {
        id: project.id,
        label: `${project.name[language]}${t.colon}${place}`,
        change: onlyFilter({
          pillar: [pillar.id],
          sector: [project.sector],
          stage: [optionOf(project, 'stage')],
        }),
      };
    }),
  );
  const title = fillWords(spec.title, report, language);
  const used = STAGE_KEYS.filter((stage) => projects.some((project) => stageOf(project) === stage));
  return {
    type: 'units',
    id: spec.id,
    language,
    title,
    measured: t.unitsMeasured(projects.length),
    summary: sectorsSummary(sectors, language),
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

export function getStageMatrixModel(report: Report, language: Language): MatrixModel {
  const t = words[language];
  const sectors = bySector(report, report.projects);
  const columns = STAGE_KEYS.filter(
    (stage) => stage !== 'noStageStated' || report.projects.some((project) => stageOf(project) === stage),
  );
  const stages = columns.map((stage) => legendOf(stage, language));
  const title = t.matrixTitle({
    all: report.projects.length,
    done: countStage(report.projects, 'completed', 'operating'),
    underWay: countStage(report.projects, 'construction'),
    unstated: countStage(report.projects, 'noStageStated'),
  });
  const rows = sectors.map((sector) => {
    const counts = columns.map((stage) => countStage(sector.projects, stage));
    return {
      id: sector.id,
      name: sector.name[language],
      total: sector.projects.length,
      counts,
      marks: columns.map((stage, index) => (counts[index] ? `${sector.id}.${stage}` : null)),
    };
  });
  return {
    type: 'matrix',
    id: 'stage-matrix',
    language,
    title,
    measured: t.matrixMeasured(report.projects.length),
    summary: sectorsSummary(sectors, language),
    marks: rows.flatMap((row) => matrixMarks(row, columns, language)),
    table: {
      caption: title,
      columns: [t.sector, ...columns.map((stage) => legendOf(stage, language).name), t.total],
      rows: rows.map((row) => [row.name, ...row.counts.map(String), String(row.total)]),
      numeric: columns.map((_, index) => index + 1).concat(columns.length + 1),
    },
    stages,
    sectors: rows,
  };
}

function matrixMarks(
  row: MatrixModel['sectors'][number],
  columns: readonly StageKey[],
  language: Language,
): ChartMark[] {
  const t = words[language];
  return columns.flatMap((stage, index) => {
    const id = row.marks[index];
    if (!id) return [];
    const place = joinNames([row.name, stageName(stage, language)], language);
    return {
      id,
      label: `${place}${t.colon}${t.count(row.counts[index] ?? 0)}`,
      change: onlyFilter({ sector: [row.id], stage: [stage] }),
    };
  });
}

/** Each sector's count and stages in one sentence. */
function sectorsSummary(sectors: ReturnType<typeof bySector>, language: Language): string {
  const t = words[language];
  return joinSentences(
    sectors.map(({ name, projects }) => {
      const stages = STAGE_KEYS.filter((stage) => countStage(projects, stage) > 0).map(
        (stage) => `${stageName(stage, language)} ${countStage(projects, stage)}`,
      );
      return `${name[language]}${t.colon}${t.count(projects.length)}${language === 'zh' ? '（' : ' ('}${joinNames(stages, language)}${language === 'zh' ? '）' : ')'}`;
    }),
    language,
  );
}
