import { OriginMark } from '../../components/OriginMark.tsx';
import { StatusWord } from '../../components/StatusWord.tsx';
import type { Report } from '../../report/dataset/schema.ts';
import { ceilingOf, gapOf } from '../../report/figures/completion.ts';
import { shownText } from '../../report/figures/figures.ts';
import { figureText } from '../../report/figures/format.ts';
import { type Kpi, kpiOf } from '../../report/figures/kpi.ts';
import { statusTone } from '../../report/figures/status-tone.ts';
import type { Language } from '../../report/language/vocabulary.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { ViewLink } from '../../ui/navigation.tsx';

const words = {
  zh: {
    caption: '目标、实际与差距',
    target: '目标',
    actual: '实际',
    completion: '完成率',
    ceiling: '上限，不计完成率',
  },
  en: {
    caption: 'Target, actual and gap',
    target: 'Target',
    actual: 'Actual',
    completion: 'Completion',
    ceiling: 'a ceiling: no completion',
  },
};

interface Row {
  kpi: Kpi;
  actual: string;
}

/** Those with a completion, furthest behind first, then the ceilings. */
function rowsOf(report: Report, language: Language): Row[] {
  const measured = report.indicators.filter((indicator) => gapOf(indicator) !== null);
  const ceilings = report.indicators.filter((indicator) => ceilingOf(indicator) !== null);
  measured.sort((a, b) => (gapOf(a)?.points ?? 0) - (gapOf(b)?.points ?? 0));
  return [...measured, ...ceilings].map((indicator) => ({
    kpi: kpiOf(indicator, language),
    actual: figureText(indicator.actual, indicator.unitName, language),
  }));
}

/** A body an indicator: its name and standing over the whole width, its figures below, so that it fits a phone. */
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
      {rowsOf(report, language).map(({ kpi, actual }) => (
        <tbody key={kpi.ref} className="break-inside-avoid border-t border-line">
          <tr>
            <th scope="rowgroup" colSpan={3} className="pt-2 text-left font-normal">
              <span className="flex flex-wrap items-baseline gap-x-3">
                <span>{kpi.name}</span>
                <StatusWord tone={statusTone(kpi.status)}>{kpi.statusWord}</StatusWord>
                <span className="text-xs text-muted">
                  {kpi.progress ? (
                    <>
                      {kpi.progress.gap} <OriginMark origin="computed" short />
                    </>
                  ) : (
                    t.ceiling
                  )}{' '}
                  · {kpi.asOf}
                </span>
              </span>
            </th>
          </tr>
          <tr className="text-base">
            <td className="pt-0.5 pr-3 pb-2.5">
              <TargetValue kpi={kpi} />
            </td>
            <td className="pt-0.5 pr-3 pb-2.5">
              <Value figure={kpi.ref} text={actual} origin="quoted" />
            </td>
            <td className="pt-0.5 pb-2.5 font-semibold">
              {kpi.progress ? (
                <Value
                  figure={`${kpi.ref}.completion`}
                  text={kpi.progress.completionText}
                  origin={kpi.progress.completion.origin}
                />
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

function TargetValue({ kpi }: { kpi: Kpi }) {
  const language = useLanguage();
  const figure = `${kpi.ref}.target`;
  if (kpi.ceiling) return <Value figure={figure} text={kpi.ceiling.targetText} origin="quoted" />;
  const target = kpi.progress?.target;
  if (!target) return null;
  return <Value figure={figure} text={shownText(target, language)} origin={target.origin} />;
}

function Value({ figure, text, origin }: { figure: string; text: string; origin: 'quoted' | 'computed' }) {
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-1.5 tabular-nums">
      <ViewLink
        change={{ figure }}
        aria-haspopup="dialog"
        className="underline decoration-edge decoration-dotted decoration-1 underline-offset-4 hover:decoration-solid"
      >
        {text}
      </ViewLink>
      <OriginMark origin={origin} short />
    </span>
  );
}
