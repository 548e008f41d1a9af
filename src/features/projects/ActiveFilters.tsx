import { FACETS, type Facet, type FacetOption } from '../../report/projects/project-filter.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { facetWords } from './Filters.tsx';
import type { ProjectsView } from './projects-view.ts';

const words = {
  zh: { on: '已选条件', remove: '移除条件 ', text: '文字', mark: '：', clear: '全部清除' },
  en: { on: 'Active filters', remove: 'Remove filter ', text: 'Text', mark: ': ', clear: 'Clear all' },
};

/** What filters are on, each with the button that takes it off. Nothing where none is. */
export function ActiveFilters({
  options,
  view,
  onChange,
  onClear,
}: {
  options: Readonly<Record<Facet, readonly FacetOption[]>>;
  view: ProjectsView;
  onChange: (change: Partial<ProjectsView>) => void;
  onClear: () => void;
}) {
  const language = useLanguage();
  const t = useWords(words);
  const chips: { key: string; name: string; change: Partial<ProjectsView> }[] = FACETS.flatMap((facet) =>
    view[facet].map((id) => ({
      key: `${facet} ${id}`,
      name: `${facetWords[facet][language]}${t.mark}${options[facet].find((option) => option.id === id)?.name[language] ?? id}`,
      change: { [facet]: view[facet].filter((other) => other !== id) },
    })),
  );
  const q = view.q.trim();
  if (q) chips.push({ key: 'q', name: `${t.text}${t.mark}${q}`, change: { q: '' } });
  if (chips.length === 0) return null;
  return (
    <ul aria-label={t.on} className="flex flex-wrap items-center gap-2">
      {chips.map(({ key, name, change }) => (
        <li key={key}>
          <Chip name={name} removeWords={t.remove} onRemove={() => onChange(change)} />
        </li>
      ))}
      <li className="print:hidden">
        <Button tone="quiet" onClick={onClear}>
          {t.clear}
        </Button>
      </li>
    </ul>
  );
}
