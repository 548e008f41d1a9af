import type { Locator, Project } from '../dataset/schema.ts';
import type { FigureEntry } from './figures.ts';

const isPlaced = <T extends object>(value: T | Locator | undefined): value is Locator =>
  value !== undefined && 'token' in value;

/** Where a figure's words stand; for a computed one, the figures it was worked out from. */
function figureLocators({ figure, owner, part }: FigureEntry): Locator[] {
  if (figure) return [figure];
  if (owner.kind === 'project') return [owner.project.mention];
  const { indicator } = owner;
  const progress = 'progress' in indicator ? indicator.progress : null;
  const dated = part === 'pace' || part === 'paceGap';
  const day = dated && 'token' in indicator.asOf ? [indicator.asOf] : [];
  const terms = part === 'pace' ? [] : [indicator.actual, progress?.completion, progress?.target];
  return [...day, ...terms.filter((term) => isPlaced(term ?? undefined))] as Locator[];
}

/** The places in the report's text that a source card names. */
export function locatorsOf(entry: FigureEntry | null, project: Project | undefined): Locator[] {
  if (entry) return figureLocators(entry);
  if (!project) return [];
  return project.status.locator ? [project.mention, project.status.locator] : [project.mention];
}
