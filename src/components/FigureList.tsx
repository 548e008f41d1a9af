import type { IndicatorView } from '../report/figures/indicator-view.ts';
import { useLanguage } from '../ui/language.tsx';
import { FigureLink } from './FigureLink.tsx';

/** Figures that are no cards: a line each, the name at one end and the value at the other. */
export function FigureList({ views }: { views: readonly IndicatorView[] }) {
  const language = useLanguage();
  return (
    <dl className="mt-2 text-sm">
      {views.map(({ id, name, actual }) => (
        <div key={id} className="flex items-baseline justify-between gap-x-4 border-t border-line py-1.5">
          <dt>{name[language]}</dt>
          <dd className="shrink-0 text-right text-base font-semibold">
            <FigureLink figure={actual.ref} words={actual.parts[language]} label={name[language]} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
