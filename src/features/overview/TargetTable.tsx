import { gapOf } from '../../report/completion.ts';
import { figureText } from '../../report/format.ts';
import { type Kpi, kpiOf } from '../../report/kpi.ts';
import type { Report } from '../../report/schema.ts';
import { statusTone } from '../../report/status-tone.ts';
import type { Language } from '../../report/vocabulary.ts';
import { FigureLink } from '../../ui/FigureLink.tsx';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { ViewLink } from '../../ui/navigation.tsx';
import { OriginMark } from '../../ui/OriginMark.tsx';
import { StatusWord } from '../../ui/StatusWord.tsx';

const words = {
  zh: {
    caption: '目标、实际与差距',
    name: '指标',
    target: '目标',
    actual: '实际',
    completion: '完成率',
    gap: '与目标相比',
  },
  en: {
    caption: 'Target, actual and gap',
    name: 'Indicator',
    target: 'Target',
    actual: 'Actual',
    completion: 'Completion',
    gap: 'Against the target',
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

export function TargetTable({ report }: { report: Report }) {
  const t = useWords(words);
  const language = useLanguage();
  const head = 'py-1.5 pr-3 font-normal text-muted text-xs';
  const cell = 'py-2 pr-3 align-baseline';
  return (
    <div className="overflow-x-auto">
      <table className="w-full border-t border-ink text-sm">
        <caption className="sr-only">{t.caption}</caption>
        <thead>
          <tr className="text-left">
            <th scope="col" className={head}>
              {t.name}
            </th>
            <th scope="col" className={`${head} text-right`}>
              {t.target}
            </th>
            <th scope="col" className={`${head} text-right`}>
              {t.actual}
            </th>
            <th scope="col" className={`${head} text-right`}>
              {t.completion}
            </th>
          </tr>
        </thead>
        <tbody>
          {rowsOf(report, language).map(({ kpi, progress, actual }) => (
            <tr key={kpi.ref} className="border-t border-line">
              <th scope="row" className={`${cell} text-left font-normal`}>
                {kpi.name}
                <span className="mt-0.5 flex flex-wrap items-baseline gap-x-2">
                  <StatusWord tone={statusTone(kpi.status)}>{kpi.statusWord}</StatusWord>
                  <span className="text-xs text-muted">
                    {progress.gap} · {kpi.asOf}
                  </span>
                </span>
              </th>
              <td className={`${cell} text-right whitespace-nowrap tabular-nums`}>
                {progress.target ? (
                  <>
                    <ViewLink
                      change={{ figure: `${kpi.ref}.target` }}
                      aria-haspopup="dialog"
                      className="underline decoration-edge decoration-dotted underline-offset-4"
                    >
                      {progress.target.text[language]}
                    </ViewLink>
                    <span className="ml-1.5">
                      <OriginMark origin={progress.target.origin} short />
                    </span>
                  </>
                ) : null}
              </td>
              <td className={`${cell} text-right whitespace-nowrap tabular-nums`}>
                <ViewLink
                  change={{ figure: kpi.ref }}
                  aria-haspopup="dialog"
                  className="underline decoration-edge decoration-dotted underline-offset-4"
                >
                  {actual}
                </ViewLink>
                <span className="ml-1.5">
                  <OriginMark origin="quoted" short />
                </span>
              </td>
              <td className={`${cell} pr-0 text-right font-semibold whitespace-nowrap`}>
                <FigureLink
                  figure={`${kpi.ref}.completion`}
                  label={`${kpi.name}，${t.completion}`}
                  words={{ lead: '', number: progress.completionText.replace('%', ''), tail: '', unit: '%' }}
                />
                <span className="ml-1.5">
                  <OriginMark origin={progress.completion.origin} short />
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
