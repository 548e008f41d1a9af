import type { Report } from '../../../report/dataset/schema.ts';
import { findFigure } from '../../../report/figures/figures.ts';
import type { Language } from '../../../report/language/vocabulary.ts';

/** The name of the figure or project by this ref; the ref itself where the report has neither. */
export const thingName = (ref: string, report: Report, language: Language): string =>
  (findFigure(report, ref) ?? report.projects.find(({ id }) => id === ref))?.name[language] ?? ref;
