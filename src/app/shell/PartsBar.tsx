import { useEffect, useState } from 'react';
import type { Report } from '../../report/dataset/schema.ts';
import { ordinalNumeral } from '../../report/language/ordinal.ts';
import { headings } from '../../report/language/terms.ts';
import { conditionNames } from '../../report/projects/condition-names.ts';
import { onlyFilter, type ProjectFilter } from '../../report/projects/project-filter.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { ViewLink } from '../../ui/navigation.tsx';
import { askWords } from './ask-words.ts';
import { CopyViewLink } from './CopyViewLink.tsx';

const words = {
  zh: {
    contents: '目录',
    overview: '总览',
    targets: '目标',
    projects: '项目',
    colophon: headings.colophon.zh,
    chosen: '已选：',
    separator: '、',
    clear: '清除',
  },
  en: {
    contents: 'Contents',
    overview: 'Overview',
    targets: 'Targets',
    projects: 'Projects',
    colophon: headings.colophon.en,
    chosen: 'Selected: ',
    separator: ', ',
    clear: 'Clear',
  },
};

/** Stays in sight below the overview: the parts of the page, the one being read marked, the choice, and the search. */
export function PartsBar({
  report,
  filter,
  isTableMoved,
  onAsk,
}: {
  report: Report;
  filter: ProjectFilter;
  /** The table of projects stands in the overview. */
  isTableMoved: boolean;
  /** Opens the search. */
  onAsk: () => void;
}) {
  const t = useWords(words);
  const asked = useWords(askWords);
  const language = useLanguage();
  const parts = [
    { id: 'overview', name: t.overview },
    ...(report.indicators.some((indicator) => 'progress' in indicator && indicator.progress !== null)
      ? [{ id: 'targets', name: t.targets }]
      : []),
    ...report.pillars.map((pillar) => ({
      id: `part-${pillar.id}`,
      numeral: ordinalNumeral(pillar.ordinal, language),
      name: pillar.name[language],
    })),
    { id: 'projects', name: t.projects },
    { id: 'colophon', name: t.colophon },
  ];
  const current = useCurrentPart(parts.map(({ id }) => id).join(' '), isTableMoved);
  const conditions = conditionNames(report, filter, language);
  return (
    <div className="parts-bar print:hidden">
      <nav aria-label={t.contents}>
        <ul>
          {parts.map((part) => (
            <li key={part.id}>
              <a href={`#${part.id}`} aria-current={part.id === current ? 'location' : undefined}>
                {'numeral' in part ? <b aria-hidden="true">{part.numeral}</b> : null}
                {part.name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {conditions.length > 0 ? (
        <p>
          {t.chosen}
          {conditions.join(t.separator)}{' '}
          <ViewLink change={onlyFilter({})} className="dotted-link">
            {t.clear}
          </ViewLink>
        </p>
      ) : null}
      <p className="parts-copy">
        <CopyViewLink />
      </p>
      <button type="button" title={asked.keys} className="button button-quiet" onClick={onAsk}>
        {asked.ask}
        <span aria-hidden="true" className="key-cap">
          /
        </span>
      </button>
    </div>
  );
}

/** The part that stands in the upper quarter of the window. `ids` in the page's order, parted by blanks. */
function useCurrentPart(ids: string, isTableMoved: boolean): string | null {
  const [current, setCurrent] = useState<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: moved, the table is another element
  useEffect(() => {
    const elements = ids.split(' ').flatMap((id) => document.getElementById(id) ?? []);
    const seen = new Set<string>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) {
          if (isIntersecting) seen.add(target.id);
          else seen.delete(target.id);
        }
        setCurrent(elements.findLast(({ id }) => seen.has(id))?.id ?? null);
      },
      { rootMargin: '-12% 0px -75% 0px' },
    );
    for (const element of elements) observer.observe(element);
    return () => observer.disconnect();
  }, [ids, isTableMoved]);
  return current;
}
