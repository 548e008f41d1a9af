import { csvText } from '../../exports/csv.ts';
import { placeWords } from '../../report/dataset/place-words.ts';
import type { Report } from '../../report/dataset/schema.ts';
import { projectFigures } from '../../report/figures/figures.ts';
import { type Language, missingWords, stageWords } from '../../report/language/vocabulary.ts';
import { outsidePillarsWords } from '../../report/projects/project-filter.ts';
import { columnWords } from './columns.tsx';
import type { ProjectRow } from './project-rows.ts';
import type { ColumnId } from './projects-view.ts';

/** The rows and columns on screen, in their order and language, as CSV text. */
export function projectsCsv(
  rows: readonly ProjectRow[],
  columns: readonly ColumnId[],
  report: Report,
  language: Language,
): string {
  const head = columns.map((id) => columnWords[id][language]);
  const body = rows.map((row) => columns.map((id) => cellText(row, id, report, language)));
  return csvText([head, ...body]);
}

function cellText(row: ProjectRow, column: ColumnId, report: Report, language: Language): string {
  const { project } = row;
  switch (column) {
    case 'name':
      return row.name;
    case 'pillar':
      return row.pillar ?? outsidePillarsWords[language];
    case 'sector':
      return row.sector;
    case 'place':
      return row.place ?? missingWords.noPlaceStated[language];
    case 'stage':
      return (row.stage ? stageWords[row.stage] : missingWords.noStageStated)[language];
    case 'status':
      return project.status.locator
        ? row.status
        : `${row.status}${language === 'zh' ? '［概括］' : ' [summarised]'}`;
    case 'figures': {
      const figures = projectFigures(project).map(
        ({ label, text }) => `${label[language]} ${text[language]}`,
      );
      return figures.join(language === 'zh' ? '；' : '; ');
    }
    case 'source':
      return placeWords(project.mention, report, language);
  }
}
