import { placeWords } from '../../report/dataset/place-words.ts';
import type { Project } from '../../report/dataset/schema.ts';
import { projectFigures } from '../../report/figures/figures.ts';
import { projectTypeWords } from '../../report/language/vocabulary.ts';
import { stageName, stageOf } from '../../report/projects/stage.ts';
import { missingCell, nameOf } from './cells.ts';
import { idColumn, pillarColumn, sectorColumn, sourceColumns } from './shared-columns.ts';
import type { TableDefinition } from './table.ts';

/** The register in the report's order. */
export const projectsTable: TableDefinition<Project> = {
  id: 'projects',
  name: { zh: '项目', en: 'Projects' },
  rows: (report) => report.projects,
  columns: [
    {
      key: 'name',
      heading: { zh: '项目', en: 'Project' },
      cell: ({ name }, { language }) => name[language],
    },
    pillarColumn,
    sectorColumn,
    {
      key: 'type',
      heading: { zh: '类别', en: 'Type' },
      cell: ({ type }, { language }) => projectTypeWords[type][language],
    },
    {
      key: 'place',
      heading: { zh: '地点', en: 'Place' },
      widest: 20,
      cell: ({ place }, { report, language }) =>
        typeof place === 'string' ? nameOf(report.places, place, language) : missingCell(place, language),
    },
    {
      key: 'stage',
      heading: { zh: '阶段', en: 'Stage' },
      widest: 20,
      cell: (project, { language }) => stageName(stageOf(project), language),
    },
    {
      key: 'status',
      heading: { zh: '进展（原文）', en: 'Status (translated)' },
      cell: ({ status }, { language }) => status[language],
    },
    {
      key: 'statusSource',
      heading: { zh: '进展出处', en: 'Source of the status' },
      widest: 32,
      cell: ({ status }, { report, language }) =>
        status.locator ? placeWords(status.locator, report, language) : summarised[language],
    },
    {
      key: 'figures',
      heading: { zh: '数据', en: 'Figures' },
      cell: (project, { language }) =>
        projectFigures(project)
          .map(({ label, text }) => `${label[language]} ${text[language]}`)
          .join(language === 'zh' ? '；' : '; ') || null,
    },
    ...sourceColumns<Project>(({ mention }) => mention),
    idColumn,
  ],
};

const summarised = {
  zh: '概括报告文字，不是一处原话',
  en: 'Summarised: not one run of the report’s words',
};
