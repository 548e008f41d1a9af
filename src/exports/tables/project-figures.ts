import type { Project, ProjectFigure } from '../../report/dataset/schema.ts';
import { kindWords } from '../../report/language/vocabulary.ts';
import { originCells, pillarColumn, readingColumns, sourceColumns } from './shared-columns.ts';
import type { TableDefinition } from './table.ts';

interface Row {
  readonly project: Project;
  readonly figure: ProjectFigure;
  readonly pillar: string | null;
}

/** The quantities that belong to projects, one a row: their numbers are of different units. */
export const projectFiguresTable: TableDefinition<Row> = {
  id: 'project-figures',
  name: { zh: '项目数据', en: 'Project figures' },
  rows: ({ projects }) =>
    projects.flatMap((project) =>
      project.figures.map((figure) => ({ project, figure, pillar: project.pillar })),
    ),
  columns: [
    {
      key: 'project',
      heading: { zh: '项目', en: 'Project' },
      cell: ({ project }, { language }) => project.name[language],
    },
    pillarColumn,
    {
      key: 'name',
      heading: { zh: '数据', en: 'Figure' },
      cell: ({ figure }, { language }) => figure.name[language],
    },
    {
      key: 'kind',
      heading: { zh: '类别', en: 'Kind' },
      cell: ({ figure }, { language }) => kindWords[figure.kind][language],
    },
    ...readingColumns<Row>(({ figure }) => ({ figure, unitName: figure.unitName })),
    {
      key: 'origin',
      heading: { zh: '来源', en: 'Origin' },
      cell: (_, { language }) => originCells.quoted[language],
    },
    ...sourceColumns<Row>(({ figure }) => figure),
    { key: 'projectId', heading: { zh: '项目标识', en: 'Project id' }, cell: ({ project }) => project.id },
  ],
};
