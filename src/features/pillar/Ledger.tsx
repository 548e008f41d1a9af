import { kpiOf } from '../../report/kpi.ts';
import type { Indicator } from '../../report/schema.ts';
import { statusOf } from '../../report/status.ts';
import { FigureLink } from '../../ui/FigureLink.tsx';
import { useLanguage, useWords } from '../../ui/language.tsx';

const words = {
  zh: { heading: '其余数字', none: '以上各项，报告均未列目标。' },
  en: { heading: 'All other figures', none: 'The report states no target for any of these.' },
};

/** The figures that are no cards: one line each, so that every one of them is on the page. */
export function Ledger({ indicators }: { indicators: readonly Indicator[] }) {
  const t = useWords(words);
  const language = useLanguage();
  if (indicators.length === 0) return null;
  return (
    <div>
      <h3 className="text-base font-semibold">{t.heading}</h3>
      <dl className="mt-2 text-sm">
        {indicators.map((indicator) => {
          const kpi = kpiOf(indicator, language);
          return (
            <div
              key={kpi.ref}
              className="flex items-baseline justify-between gap-x-4 border-t border-line py-1.5"
            >
              <dt>{kpi.name}</dt>
              <dd className="shrink-0 text-right text-base font-semibold">
                <FigureLink figure={kpi.ref} words={kpi.parts} label={kpi.name} />
              </dd>
            </div>
          );
        })}
      </dl>
      {indicators.every((indicator) => statusOf(indicator) === 'noTarget') ? (
        <p className="mt-2 text-xs text-muted">{t.none}</p>
      ) : null}
    </div>
  );
}
