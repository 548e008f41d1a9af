import type { IndicatorView } from '../report/figures/indicator-view.ts';
import { isPresent } from '../report/figures/report-figure.ts';
import { ChineseRuns } from '../ui/ChineseRuns.tsx';
import { useLanguage } from '../ui/language.tsx';
import { ExplainedText } from './ExplainedText.tsx';
import { FigureLink } from './FigureLink.tsx';
import { KpiVariance } from './KpiVariance.tsx';

/** One figure with all that makes it readable: name, value, status and variance, its day where it has one, its notes. */
export function KpiCard({ view }: { view: IndicatorView }) {
  const language = useLanguage();
  const { name, actual, completion, ceiling, asOf, asOfWords, notes } = view;
  const measured = isPresent(completion) || ceiling !== null;
  const lines = ['date' in asOf ? [asOfWords] : [], notes].flat();
  return (
    <li className={measured ? 'kpi max-sm:col-span-full' : 'kpi'}>
      <p className="kpi-name">
        <ExplainedText text={name[language]} />
      </p>
      <p className="kpi-number">
        <FigureLink figure={actual.ref} words={actual.parts[language]} label={name[language]} quiet />
      </p>
      {measured ? (
        <div className="mt-1 flex flex-wrap items-baseline gap-x-3">
          <KpiVariance view={view} />
        </div>
      ) : null}
      {lines.map((line) => (
        <p key={line.zh} className="kpi-line">
          <ChineseRuns text={line[language]} />
        </p>
      ))}
    </li>
  );
}
