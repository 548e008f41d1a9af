import type { Project, ProjectFigure } from '../../report/dataset/schema.ts';
import { projectFigures } from '../../report/figures/figures.ts';
import type { ReportFigure } from '../../report/figures/report-figure.ts';
import { headings } from '../../report/language/terms.ts';
import { kindWords } from '../../report/language/vocabulary.ts';
import { originWords } from '../../theme/origin-marks.ts';
import { pillarColumn, printedColumns, sourceColumns } from './shared-columns.ts';
import type { TableDefinition } from './table.ts';

interface Row {
  readonly project: Project;
  readonly figure: ReportFigure;
  /** The same as the dataset has it. */
  readonly printed: ProjectFigure;
  readonly pillar: string | null;
}

/** The quantities that belong to projects, one a row: their numbers are of different units. */
export const projectFiguresTable: TableDefinition<Row> = {
  id: 'project-figures',
  name: { zh: '项目数据', en: 'Project figures' },
  rows: ({ projects }) =>
    projects.flatMap((project) => {
      const figures = projectFigures(project);
      return project.figures.flatMap((printed, index): Row[] => {
        const figure = figures[index];
        return figure ? [{ project, figure, printed, pillar: project.pillar }] : [];
      });
    }),
  columns: [
    {
      key: 'project',
      heading: headings.project,
      cell: ({ project }, { language }) => project.name[language],
    },
    pillarColumn,
    {
      key: 'name',
      heading: headings.figure,
      cell: ({ figure }, { language }) => figure.label[language],
    },
    {
      key: 'kind',
      heading: { zh: '类别', en: 'Kind' },
      cell: ({ printed }, { language }) => kindWords[printed.kind][language],
    },
    ...printedColumns<Row>(({ figure }) => figure),
    {
      key: 'origin',
      heading: headings.basis,
      cell: ({ figure }, { language }) => originWords[language][figure.origin],
    },
    ...sourceColumns<Row>(({ printed }) => printed),
    { key: 'projectId', heading: { zh: '项目编号', en: 'Project id' }, cell: ({ project }) => project.id },
  ],
};
