import type { Figure, Locator, Missing, Project } from '../dataset/schema.ts';
import type { ReportFigure } from './report-figure.ts';
import { isFigure, progressOf } from './target.ts';

/** Where a figure's words stand; for a computed one, the figures that it was worked out from. */
function figureLocators({ printed, owner, role }: ReportFigure): Locator[] {
  if (printed) return [printed];
  if (owner.kind === 'project') return [owner.project.mention];
  const { indicator } = owner;
  const progress = progressOf(indicator);
  const dated = role === 'pace' || role === 'paceGap';
  const day = dated && 'token' in indicator.asOf ? [indicator.asOf] : [];
  const terms: (Figure | Missing | undefined)[] =
    role === 'pace' ? [] : [indicator.actual, progress?.completion, progress?.target];
  return [...day, ...terms.filter((term) => term !== undefined).filter(isFigure)];
}

/** The locators in the report's text that a source card names. */
export function locatorsOf(figure: ReportFigure | null, project: Project | undefined): Locator[] {
  if (figure) return figureLocators(figure);
  if (!project) return [];
  return project.status.locator ? [project.mention, project.status.locator] : [project.mention];
}
