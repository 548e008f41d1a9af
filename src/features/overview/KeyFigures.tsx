import { KpiCard } from '../../components/KpiCard.tsx';
import type { Report } from '../../report/dataset/schema.ts';
import { indicatorView } from '../../report/figures/indicator-view.ts';
import { useWords } from '../../ui/language.tsx';
import { heroViews } from './Hero.tsx';

const words = { zh: { heading: '其他关键数字' }, en: { heading: 'More key figures' } };

/** The key figures after the hero's, as cards. */
export function KeyFigures({ report }: { report: Report }) {
  const t = useWords(words);
  const hero = new Set(heroViews(report).map(({ id }) => id));
  const others = report.keyFigures
    .filter((id) => !hero.has(id))
    .flatMap((id) => indicatorView(report, id) ?? []);
  if (others.length === 0) return null;
  return (
    <section>
      <h2 className="sr-only">{t.heading}</h2>
      <ul className="grid gap-x-8 gap-y-3 @xs:grid-cols-2 @3xl:grid-cols-3">
        {others.map((view) => (
          <KpiCard key={view.id} view={view} />
        ))}
      </ul>
    </section>
  );
}
