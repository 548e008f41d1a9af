import type { Report } from '../../report/dataset/schema.ts';
import { headings } from '../../report/language/terms.ts';
import type { Language } from '../../report/language/vocabulary.ts';
import { ofClass } from '../../report/projects/project-class.ts';
import { sectorsOf } from '../../report/projects/sectors.ts';
import { countStage, STAGE_KEYS, type StageKey } from '../../report/projects/stage.ts';
import { stagesInWords } from '../../report/projects/stage-counts.ts';
import type { ChartMark, ChartModelBase } from '../model/model.ts';
import {
  labelled,
  legendOf,
  projectCount,
  type StageLegend,
  sectorAndStage,
  sectorsSummary,
} from '../model/stages.ts';

export interface MatrixModel extends ChartModelBase {
  readonly type: 'matrix';
  readonly stages: readonly StageLegend[];
  /** Most projects first. `counts` runs along `stages`; `marks` too, null where the count is 0. */
  readonly sectors: readonly {
    readonly id: string;
    readonly name: string;
    readonly total: number;
    readonly counts: readonly number[];
    readonly marks: readonly (string | null)[];
  }[];
}

const words = {
  zh: {
    measured: (count: number) => `工程、机构、园区和专项工程共${count}个，分项不另计；表格中的数为个数`,
    total: '合计',
  },
  en: {
    measured: (count: number) =>
      `Works, facilities, zones and programmes, ${count} in all, parts not counted apart; the numbers are counts`,
    total: 'Total',
  },
} as const;

/** The stages on the road have a column even where nothing is at them. */
const STEPS: ReadonlySet<StageKey> = new Set(
  STAGE_KEYS.filter((stage) => stage !== 'ongoing' && stage !== 'noStageStated'),
);

export function getStageMatrixModel(report: Report, language: Language): MatrixModel {
  const t = words[language];
  const projects = ofClass(report.projects, 'projects');
  const sectors = sectorsOf(report, projects);
  const columns = STAGE_KEYS.filter((stage) => STEPS.has(stage) || countStage(projects, stage) > 0);
  const stages = columns.map((stage) => legendOf(stage, language));
  const title = stagesInWords(projects, language);
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
    measured: t.measured(projects.length),
    day: null,
    summary: sectorsSummary(sectors, language),
    marks: rows.flatMap((row) => matrixMarks(row, columns, language)),
    table: {
      caption: title,
      columns: [
        headings.sector[language],
        ...columns.map((stage) => legendOf(stage, language).name),
        t.total,
      ],
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
  return columns.flatMap((stage, index) => {
    const id = row.marks[index];
    if (!id) return [];
    return {
      id,
      label: labelled(
        sectorAndStage(row.name, stage, language),
        projectCount(row.counts[index] ?? 0, language),
        language,
      ),
      subject: { sector: row.id, stage },
    };
  });
}
