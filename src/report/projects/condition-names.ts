import type { Report } from '../dataset/schema.ts';
import type { Language } from '../language/vocabulary.ts';
import { FACETS, facetOptions, type ProjectFilter } from './project-filter.ts';

/** What a filter asks for, by name, facet by facet and then the words that are searched. */
export function conditionNames(report: Report, filter: ProjectFilter, language: Language): string[] {
  const options = facetOptions(report);
  const chosen = FACETS.flatMap((facet) =>
    filter[facet].flatMap((id) => options[facet].find((option) => option.id === id)?.name[language] ?? []),
  );
  const asked = filter.q.trim();
  return asked === '' ? chosen : [...chosen, asked];
}
