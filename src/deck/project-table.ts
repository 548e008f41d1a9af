/** A filtered table of projects on slides: the rows that were on screen when it was sent, in their order. */
import { wrapText } from '../charts/drawing/measure.ts';
import type { Project, Report } from '../report/dataset/schema.ts';
import { listed } from '../report/language/listed.ts';
import { LANGUAGES, type Language } from '../report/language/vocabulary.ts';
import { SLIDE_COLUMN_IDS, type SlideColumnId, slideHeading, slideText } from '../report/projects/columns.ts';
import { FACETS, type Facet, facetOptions, type ProjectFilter } from '../report/projects/project-filter.ts';
import { stageOf } from '../report/projects/stage.ts';
import { dealPages, type Load, worstOf } from './pages.ts';
import { readingMinutes } from './reading.ts';
import type { TableBody } from './slide.ts';
import { BODY, LEADING, TABLE, TYPE } from './slide-layout.ts';

const words = {
  zh: {
    projects: '报告提到的项目',
    plans: '报告提到的规划、政策',
    measures: '报告提到的其他举措',
    all: '报告提到的项目、规划、政策和其他举措',
  },
  en: {
    projects: 'Projects named in the report',
    plans: 'Plans and policies named in the report',
    measures: 'Other measures named in the report',
    all: 'Projects, plans, policies and other measures named in the report',
  },
};

/** A column's share of the table's width; all together are 1. */
const SHARES: Readonly<Record<SlideColumnId, number>> = {
  name: 0.32,
  sector: 0.14,
  place: 0.14,
  stage: 0.14,
  status: 0.26,
};
/** Before the stage's word, in pixels of the slide. */
const SWATCH = 48;
const HEAD = TYPE.least * LEADING.body + 2 * TABLE.padding;

const cellsOf = (project: Project, report: Report, language: Language): string[] =>
  SLIDE_COLUMN_IDS.map((id) => slideText(id, project, { report, language }));

function loadOf(project: Project, report: Report): Load {
  return worstOf(
    LANGUAGES.map((language) => {
      const cells = cellsOf(project, report, language);
      const lines = SLIDE_COLUMN_IDS.map((id, column) => {
        const taken = TABLE.cell + (id === 'stage' ? SWATCH : 0);
        const width = SHARES[id] * BODY.width * 0.97 - taken;
        return wrapText(cells[column] ?? '', width, TYPE.small).length;
      });
      return {
        height: Math.max(...lines) * TYPE.small * LEADING.body + 2 * TABLE.padding,
        minutes: readingMinutes(cells.join(' ')),
      };
    }),
  );
}

/** The ids of each page, in the order given; projects that the report does not have are left out. */
export function projectPages(report: Report, ids: readonly string[]): string[][] {
  const known = new Map(report.projects.map((project) => [project.id, project]));
  const projects = ids.flatMap((id) => known.get(id) ?? []);
  return dealPages(projects, (project) => loadOf(project, report), BODY.height - HEAD).map((page) =>
    page.map(({ id }) => id),
  );
}

export function projectTable(report: Report, ids: readonly string[], language: Language): TableBody {
  const projects = ids.flatMap((id) => report.projects.find((project) => project.id === id) ?? []);
  return {
    type: 'table',
    columns: SLIDE_COLUMN_IDS.map((id) => ({
      name: slideHeading(id)[language],
      share: SHARES[id],
    })),
    rows: projects.map((project) => ({
      ref: project.id,
      stage: stageOf(project),
      cells: cellsOf(project, report, language),
    })),
  };
}

/** What was filtered by, in words: “水利、能源 · 建设”; all projects where nothing was. */
export function filterWords(filter: ProjectFilter, report: Report, language: Language): string {
  const options = facetOptions(report);
  const name = (facet: Facet, id: string) =>
    options[facet].find((option) => option.id === id)?.name[language] ?? id;
  const facets = FACETS.filter((facet) => filter[facet].length > 0).map((facet) =>
    listed(
      filter[facet].map((id) => name(facet, id)),
      language,
    ),
  );
  const all = filter.q.trim() === '' ? facets : [...facets, `“${filter.q.trim()}”`];
  return all.length === 0 ? words[language][filter.show] : all.join(' · ');
}
