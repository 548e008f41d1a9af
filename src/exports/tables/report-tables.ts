import type { Report } from '../../report/dataset/schema.ts';
import type { Language } from '../../report/language/vocabulary.ts';
import { auditTable } from './audit.ts';
import { indicatorsTable } from './indicators.ts';
import { projectFiguresTable } from './project-figures.ts';
import { projectsTable } from './projects.ts';
import { type FilledTable, fillTable } from './table.ts';
import { targetsTable } from './targets.ts';

/** The tables of a report, in the order of the workbook's sheets. */
export function reportTables(report: Report, language: Language): FilledTable[] {
  const asked = { report, language };
  return [
    fillTable(indicatorsTable, asked),
    fillTable(projectsTable, asked),
    fillTable(projectFiguresTable, asked),
    fillTable(targetsTable, asked),
    fillTable(auditTable, asked),
  ];
}
