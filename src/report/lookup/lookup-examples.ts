/** Three questions that this report answers, to be tried by who does not know what may be asked. */

import type { Report } from '../dataset/schema.ts';
import { indicatorViews } from '../figures/indicator-view.ts';
import type { Language } from '../language/vocabulary.ts';

/** The sector that most of these are of. */
function commonest(sectors: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const sector of sectors) counts.set(sector, (counts.get(sector) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? null;
}

/** A figure by its name, another by its digits, and the projects of a sector; fewer where the report has none. */
export function lookupExamples(report: Report, language: Language): string[] {
  const [leading, second] = report.keyFigures;
  const views = indicatorViews(report);
  const named = views.find(({ id }) => id === second) ?? views[0];
  const printed = views.find(({ id }) => id === leading) ?? views.at(-1);
  const common = commonest(report.projects.map(({ sector }) => sector));
  const sector = report.sectors.find(({ id }) => id === common);
  return [
    ...(named ? [named.name[language]] : []),
    ...(printed ? [printed.actual.parts[language].number] : []),
    ...(sector ? [sector.name[language]] : []),
  ];
}
