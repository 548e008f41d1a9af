import { BulletBar } from '../../components/BulletBar.tsx';
import { FigureLink } from '../../components/FigureLink.tsx';
import { OriginMark } from '../../components/OriginMark.tsx';
import { StatusWord } from '../../components/StatusWord.tsx';
import type { Report, Text } from '../../report/dataset/schema.ts';
import { type IndicatorView, indicatorView } from '../../report/figures/indicator-view.ts';
import { cardParts, isPresent, type ReportFigure } from '../../report/figures/report-figure.ts';
import { statusWords } from '../../report/figures/status.ts';
import { statusTone } from '../../report/figures/status-tone.ts';
import { headings, terms } from '../../report/language/terms.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';

const words = {
  zh: {
    heading: '关键数字',
    target: '目标100%',
    pace: (pace: string) => `${terms.pace.zh}${pace}`,
    share: (actual: string, denominator: string) =>
      `${terms.actual.zh}${actual}；${terms.completion.zh}以${denominator}为${terms.denominator.zh}`,
    measured: (name: string, denominator: string) => `${name}：${denominator}完成率`,
    separator: '；',
  },
  en: {
    heading: 'Key figures',
    target: 'Target 100%',
    pace: (pace: string) => `${headings.pace.en} ${pace}`,
    share: (actual: string, denominator: string) =>
      `${headings.actual.en}: ${actual}; rate measured against ${denominator}`,
    measured: (name: string, denominator: string) => `${name}: ${terms.completion.en} against ${denominator}`,
    separator: ' · ',
  },
};

/** An indicator with its completion and what that is of: both are there. */
type Completed = IndicatorView & { readonly completion: ReportFigure; readonly denominator: Text };

const isCompleted = (view: IndicatorView): view is Completed =>
  isPresent(view.completion) && isPresent(view.denominator);

/** The first two key figures that have a completion. */
export const heroViews = (report: Report): Completed[] =>
  report.keyFigures
    .flatMap((id) => indicatorView(report, id) ?? [])
    .filter(isCompleted)
    .slice(0, 2);

/** The figures that the eye lands on first: completions, each over its own bar. */
export function Hero({ report }: { report: Report }) {
  const t = useWords(words);
  const views = heroViews(report);
  if (views.length === 0) return null;
  return (
    <section aria-label={t.heading} className="grid gap-x-12 gap-y-10 @3xl:grid-cols-2">
      {views.map((view) => (
        <HeroFigure key={view.id} view={view} />
      ))}
    </section>
  );
}

function HeroFigure({ view }: { view: Completed }) {
  const t = useWords(words);
  const language = useLanguage();
  const { completion, pace, status, variance, actual } = view;
  const denominator = view.denominator[language];
  const measured = t.measured(view.name[language], denominator);
  return (
    <div className="@container min-w-0">
      <p className="flex flex-wrap items-baseline gap-x-3 font-serif text-lg leading-snug font-semibold @sm:text-xl">
        {measured}
        <span className="font-sans font-normal">
          <OriginMark origin={completion.origin} />
        </span>
      </p>
      <p className="mt-2 font-serif text-[min(8.5rem,27cqi)] leading-none font-bold tracking-tight">
        <FigureLink figure={completion.ref} label={measured} words={cardParts(completion, language)} quiet />
      </p>
      <div className="mt-5">
        <BulletBar
          percent={completion.value}
          pace={isPresent(pace) ? pace.value : null}
          targetWord={t.target}
          paceWord={isPresent(pace) ? t.pace(pace.text[language]) : null}
        />
      </div>
      <p className="mt-2 flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <StatusWord tone={statusTone(status)}>{statusWords[status][language]}</StatusWord>
        <span className="text-sm">
          {[...(isPresent(pace) ? [variance.pace] : []), variance.gap]
            .map((words) => words[language])
            .join(t.separator)}
        </span>
        <OriginMark origin="computed" />
      </p>
      <p className="mt-1 text-sm text-muted">
        {[t.share(actual.text[language], denominator), view.asOfWords[language]].join(t.separator)}
      </p>
    </div>
  );
}
