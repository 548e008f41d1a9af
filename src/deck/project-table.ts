/** A filtered table of projects on slides: the rows that were on screen when it was sent, in their order. */
import { wrapText } from '../charts/drawing/measure.ts';
import type { Project, Report } from '../report/dataset/schema.ts';
import { LANGUAGES, type Language, missingWords } from '../report/language/vocabulary.ts';
import { FACETS, type Facet, facetOptions, type ProjectFilter } from '../report/projects/project-filter.ts';
import { stageName, stageOf } from '../report/projects/stage.ts';
import { dealPages, type Load, worstOf } from './pages.ts';
import { readingMinutes } from './reading.ts';
import type { TableBody } from './slide.ts';
import { BODY, LEADING, TABLE, TYPE } from './slide-layout.ts';

const words = {
  zh: { columns: ['名称', '领域', '地点', '阶段', '报告的表述'], all: '报告提到的项目', colon: '：' },
  en: {
    columns: ['Name', 'Sector', 'Place', 'Stage', 'In the report’s words'],
    all: 'Projects named in the report',
    colon: ': ',
  },
};

const SHARES = [0.32, 0.14, 0.14, 0.14, 0.26];
const HEAD = TYPE.least * LEADING.body + 2 * TABLE.padding;

function cellsOf(project: Project, report: Report, language: Language): string[] {
  const { place } = project;
  return [
    project.name[language],
    report.sectors.find(({ id }) => id === project.sector)?.name[language] ?? project.sector,
    typeof place === 'string'
      ? (report.places.find(({ id }) => id === place)?.name[language] ?? place)
      : missingWords[place.missing][language],
    stageName(stageOf(project), language),
    project.status[language],
  ];
}

function loadOf(project: Project, report: Report): Load {
  return worstOf(
    LANGUAGES.map((language) => {
      const cells = cellsOf(project, report, language);
      const lines = cells.map((text, column) => {
        // The stage's swatch stands before its word.
        const taken = TABLE.cell + (column === 3 ? 48 : 0);
        return wrapText(text, (SHARES[column] ?? 0) * BODY.width * 0.97 - taken, TYPE.small).length;
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
    columns: words[language].columns.map((name, index) => ({ name, share: SHARES[index] ?? 0 })),
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
    filter[facet].map((id) => name(facet, id)).join(language === 'zh' ? '、' : ', '),
  );
  const all = filter.q.trim() === '' ? facets : [...facets, `“${filter.q.trim()}”`];
  return all.length === 0 ? words[language].all : all.join(' · ');
}
