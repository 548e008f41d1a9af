import { ExplainedText } from '../../components/ExplainedText.tsx';
import { OriginMark } from '../../components/OriginMark.tsx';
import { StatusWord } from '../../components/StatusWord.tsx';
import type { Report } from '../../report/dataset/schema.ts';
import { type IndicatorView, indicatorViews } from '../../report/figures/indicator-view.ts';
import {
  cardText,
  isPresent,
  orNull,
  type ReportFigure,
  shownText,
} from '../../report/figures/report-figure.ts';
import { statusWords } from '../../report/figures/status.ts';
import { statusTone } from '../../report/figures/status-tone.ts';
import { headings } from '../../report/language/terms.ts';
import { ChineseRuns } from '../../ui/ChineseRuns.tsx';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { ViewLink } from '../../ui/navigation.tsx';

const words = {
  zh: {
    caption: '目标、实际完成与差距',
    target: headings.target.zh,
    actual: headings.actual.zh,
    completion: headings.completion.zh,
    ceiling: '上限，不计完成率',
  },
  en: {
    caption: 'Target, actual and gap',
    target: headings.target.en,
    actual: headings.actual.en,
    completion: headings.completion.en,
    ceiling: 'an upper limit: no completion rate',
  },
};

/** Those with a completion, furthest behind first, then the ceilings. */
function rowsOf(report: Report): IndicatorView[] {
  const views = indicatorViews(report);
  const measured = views.filter(({ gap }) => isPresent(gap));
  measured.sort((a, b) => (orNull(a.gap)?.value ?? 0) - (orNull(b.gap)?.value ?? 0));
  return [...measured, ...views.filter(({ ceiling }) => ceiling !== null)];
}

/** A body an indicator: its name and variance over the whole width, its figures below, so that it fits a phone. */
export function TargetTable({ report }: { report: Report }) {
  const t = useWords(words);
  const language = useLanguage();
  return (
    <table className="w-full table-fixed border-t border-ink text-sm">
      <caption className="sr-only">{t.caption}</caption>
      <thead>
        <tr className="text-left text-xs text-muted">
          {[t.target, t.actual, t.completion].map((name) => (
            <th key={name} scope="col" className="py-1.5 pr-3 font-normal">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      {rowsOf(report).map((view) => (
        <tbody key={view.id} className="break-inside-avoid border-t border-line">
          <tr>
            <th scope="rowgroup" colSpan={3} className="pt-2 text-left font-normal">
              <span className="flex flex-wrap items-baseline gap-x-3">
                <span>
                  <ExplainedText text={view.name[language]} />
                </span>
                <StatusWord tone={statusTone(view.status)}>{statusWords[view.status][language]}</StatusWord>
                <span className="text-xs text-muted">
                  {isPresent(view.completion) ? (
                    <>
                      {view.variance.gap[language]} <OriginMark origin="computed" short />
                    </>
                  ) : (
                    t.ceiling
                  )}{' '}
                  · <ChineseRuns text={view.asOfWords[language]} />
                </span>
              </span>
            </th>
          </tr>
          <tr className="text-base">
            <td className="pt-0.5 pr-3 pb-2.5">
              {isPresent(view.target) ? (
                <Value figure={view.target} text={shownText(view.target, language)} />
              ) : null}
            </td>
            <td className="pt-0.5 pr-3 pb-2.5">
              <Value figure={view.actual} text={view.actual.text[language]} />
            </td>
            <td className="pt-0.5 pb-2.5 font-semibold">
              {isPresent(view.completion) ? (
                <Value figure={view.completion} text={cardText(view.completion, language)} />
              ) : (
                <span aria-hidden="true">–</span>
              )}
            </td>
          </tr>
        </tbody>
      ))}
    </table>
  );
}

function Value({ figure, text }: { figure: ReportFigure; text: string }) {
  return (
    <span className="target-value">
      <ViewLink
        change={{ figure: figure.ref }}
        aria-haspopup="dialog"
        className="dotted-link hover:decoration-solid"
      >
        {text}
      </ViewLink>
      <OriginMark origin={figure.origin} short />
    </span>
  );
}
