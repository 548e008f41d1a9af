import { terms } from '../../report/language/terms.ts';
import type { Language } from '../../report/language/vocabulary.ts';
import { PROJECT_COLUMNS } from '../../report/projects/columns.ts';
import { FACETS, type Facet } from '../../report/projects/project-filter.ts';

type KindWords = Readonly<Record<Facet | 'indicator' | 'project' | 'note' | 'term', string>>;

const facetWords = (language: Language): Record<Facet, string> =>
  Object.fromEntries(FACETS.map((facet) => [facet, PROJECT_COLUMNS[facet].heading[language]])) as Record<
    Facet,
    string
  >;

/** What a result is. */
export const kindWords: Readonly<Record<Language, KindWords>> = {
  zh: { ...facetWords('zh'), indicator: '指标', project: '项目', note: terms.crossChecks.zh, term: '用语' },
  en: {
    ...facetWords('en'),
    indicator: 'Indicator',
    project: 'Project',
    note: 'Cross-check note',
    term: 'Term',
  },
};
