import type { IndicatorView } from '../report/figures/indicator-view.ts';
import { useLanguage } from '../ui/language.tsx';
import { ExplainedText } from './ExplainedText.tsx';
import { FigureLink } from './FigureLink.tsx';

/** Figures that are no cards: a line each, the name at one end and the value at the other. */
export function FigureList({ views }: { views: readonly IndicatorView[] }) {
  const language = useLanguage();
  return (
    <dl className="figure-list">
      {views.map(({ id, name, actual }) => (
        <div key={id}>
          <dt>
            <ExplainedText text={name[language]} />
          </dt>
          <dd>
            <FigureLink figure={actual.ref} words={actual.parts[language]} label={name[language]} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
