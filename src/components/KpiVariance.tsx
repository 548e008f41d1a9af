import type { IndicatorView } from '../report/figures/indicator-view.ts';
import { cardParts, isPresent } from '../report/figures/report-figure.ts';
import { statusWords } from '../report/figures/status.ts';
import { statusTone } from '../report/figures/status-tone.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import { ExplainedText } from './ExplainedText.tsx';
import { FigureLink } from './FigureLink.tsx';
import { OriginMark } from './OriginMark.tsx';
import { StatusWord } from './StatusWord.tsx';

const words = {
  zh: {
    ceiling: (target: string) => `${target}（上限）`,
    label: (name: string, denominator: string) => `${name}，${denominator}完成率`,
  },
  en: {
    ceiling: (target: string) => `Upper limit: ${target}`,
    label: (name: string, denominator: string) => `${name}, completion rate against ${denominator}`,
  },
};

/** How far an indicator with a target has come: its completion and the gap, or its ceiling, which has neither. */
export function KpiVariance({ view }: { view: IndicatorView }) {
  const t = useWords(words);
  const language = useLanguage();
  const { completion, denominator, ceiling, variance } = view;
  if (!isPresent(denominator)) return null;
  if (ceiling) {
    const name = t.ceiling(denominator[language]);
    return (
      <div className="text-sm">
        <p className="flex flex-wrap items-baseline gap-x-2">
          <span className="text-muted">{name}</span>
          <span className="font-semibold">
            <FigureLink figure={ceiling.ref} label={name} words={ceiling.parts[language]} />
          </span>
          <OriginMark origin={ceiling.origin} short />
        </p>
        <p>
          <Status view={view} />
        </p>
      </div>
    );
  }
  if (!isPresent(completion)) return null;
  return (
    <div className="text-sm">
      <p className="flex flex-wrap items-baseline gap-x-2">
        <span className="text-muted">{view.completionName[language]}</span>
        <span className="font-semibold">
          <FigureLink
            figure={completion.ref}
            label={t.label(view.name[language], denominator[language])}
            words={cardParts(completion, language)}
          />
        </span>
        <OriginMark origin={completion.origin} short />
      </p>
      <p className="flex flex-wrap items-baseline gap-x-2">
        <Status view={view} />
        <span className="text-muted">
          <ExplainedText text={variance.gap[language]} /> <OriginMark origin="computed" short />
        </span>
      </p>
    </div>
  );
}

function Status({ view: { status } }: { view: IndicatorView }) {
  return <StatusWord tone={statusTone(status)}>{statusWords[status][useLanguage()]}</StatusWord>;
}
