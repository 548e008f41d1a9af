import { gapOf } from '../../report/completion.ts';
import { figureText } from '../../report/format.ts';
import { type Kpi, kpiOf } from '../../report/kpi.ts';
import type { Report } from '../../report/schema.ts';
import { statusTone } from '../../report/status-tone.ts';
import type { Language } from '../../report/vocabulary.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { ViewLink } from '../../ui/navigation.tsx';
import { OriginMark } from '../../ui/OriginMark.tsx';
import { StatusWord } from '../../ui/StatusWord.tsx';

const words = {
  zh: {
    caption: '目标、实际与差距',
    target: '目标',
    actual: '实际',
    completion: '完成率',
  },
  en: {
    caption: 'Target, actual and gap',
    target: 'Target',
    actual: 'Actual',
    completion: 'Completion',
  },
};

interface Row {
  kpi: Kpi;
  progress: NonNullable<Kpi['progress']>;
  actual: string;
}

function rowsOf(report: Report, language: Language): Row[] {
  return report.indicators
    .filter((indicator) => gapOf(indicator) !== null)
    .sort((a, b) => (gapOf(a)?.points ?? 0) - (gapOf(b)?.points ?? 0))
    .flatMap((indicator) => {
      const kpi = kpiOf(indicator, language);
      const actual = figureText(indicator.reading, indicator.unitName, language);
      return kpi.progress ? [{ kpi, progress: kpi.progress, actual }] : [];
    });
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
      {rowsOf(report, language).map(({ kpi, progress, actual }) => (
        <tbody key={kpi.ref} className="break-inside-avoid border-t border-line">
          <tr>
            <th scope="rowgroup" colSpan={3} className="pt-2 text-left font-normal">
              <span className="flex flex-wrap items-baseline gap-x-3">
                <span>{kpi.name}</span>
                <StatusWord tone={statusTone(kpi.status)}>{kpi.statusWord}</StatusWord>
                <span className="text-xs text-muted">
                  {progress.gap} <OriginMark origin="computed" short /> · {kpi.asOf}
                </span>
              </span>
            </th>
          </tr>
          <tr className="text-base">
            <td className="pt-0.5 pr-3 pb-2.5">
              {progress.target ? (
                <Value
                  figure={`${kpi.ref}.target`}
                  text={`${progress.target.exact ? '' : '≈ '}${progress.target.text[language]}`}
                  origin={progress.target.origin}
                />
              ) : null}
            </td>
            <td className="pt-0.5 pr-3 pb-2.5">
              <Value figure={kpi.ref} text={actual} origin="quoted" />
            </td>
            <td className="pt-0.5 pb-2.5 font-semibold">
              <Value
                figure={`${kpi.ref}.completion`}
                text={progress.completionText}
                origin={progress.completion.origin}
              />
            </td>
          </tr>
        </tbody>
      ))}
    </table>
  );
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
