import { KpiCard } from '../../components/KpiCard.tsx';
import type { Report } from '../../report/dataset/schema.ts';
import { kpiOf } from '../../report/figures/kpi.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { heroIndicators } from './Hero.tsx';

const words = { zh: { heading: '其他关键数字' }, en: { heading: 'More key figures' } };

/** The key figures after the hero's, as cards. */
export function KeyFigures({ report }: { report: Report }) {
  const t = useWords(words);
  const language = useLanguage();
  const hero = new Set(heroIndicators(report).map((indicator) => indicator.id));
  const others = report.keyFigures
    .filter((id) => !hero.has(id))
    .flatMap((id) => report.indicators.find((indicator) => indicator.id === id) ?? []);
  if (others.length === 0) return null;
  return (
    <section>
      <h2 className="sr-only">{t.heading}</h2>
      <ul className="grid gap-x-8 gap-y-3 @xs:grid-cols-2 @3xl:grid-cols-3">
        {others.map((indicator) => (
          <KpiCard key={indicator.id} kpi={kpiOf(indicator, language)} />
        ))}
      </ul>
    </section>
  );
}
