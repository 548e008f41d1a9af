import { getChartModel } from '../../charts/registry/models.ts';
import { ChartPanel } from '../../components/ChartPanel.tsx';
import { FilledWords } from '../../components/FilledWords.tsx';
import { KpiCard } from '../../components/KpiCard.tsx';
import type { Pillar as PillarOf, Report } from '../../report/dataset/schema.ts';
import { wordRuns } from '../../report/figures/findings.ts';
import { viewOf } from '../../report/figures/indicator-view.ts';
import { pillarCards } from '../../report/figures/pillar-cards.ts';
import { ordinalNumeral } from '../../report/language/ordinal.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { AuditNotes } from './AuditNotes.tsx';
import { Ledger } from './Ledger.tsx';
import { ProjectsByStage } from './ProjectsByStage.tsx';

const words = {
  zh: { numeral: (n: string) => `第${n}部分`, figures: '主要数字' },
  en: { numeral: (n: string) => `Pillar ${n}`, figures: 'Main figures' },
};

/** One of the report's parts: its finding, its charts, its figures, its projects, what the audit found in it. */
export function Pillar({ report, pillar }: { report: Report; pillar: PillarOf }) {
  const t = useWords(words);
  const language = useLanguage();
  const numeral = ordinalNumeral(pillar.ordinal, language);
  // Not the section’s own id and more: a pillar may be called by what stands before “-title” in another’s.
  const titleId = `title-of-${pillar.id}`;
  const { cards, ledger } = pillarCards(report, pillar);
  // Two charts share a row, seven to five; an odd one has the list below it and leaves five columns to the cards.
  const besideChart = pillar.charts.length % 2 === 1;
  return (
    <section id={`part-${pillar.id}`} aria-labelledby={titleId} className="scroll-mt-6">
      <header className="grid gap-x-6 gap-y-2 @3xl:grid-cols-[5.5rem_1fr]">
        <p className="pillar-seal">
          <span className="sr-only">{t.numeral(numeral)}</span>
          <span aria-hidden="true">{numeral}</span>
        </p>
        <div>
          <p className="text-sm text-muted">{pillar.name[language]}</p>
          <h2
            id={titleId}
            className="mt-1 text-2xl font-bold @3xl:text-3xl @3xl:break-keep @3xl:[overflow-wrap:anywhere]"
          >
            <FilledWords runs={wordRuns(pillar.finding, report, language)} />
          </h2>
          <p className="mt-3 max-w-[44em] text-pretty text-muted">
            <FilledWords runs={wordRuns(pillar.lead, report, language)} />
          </p>
        </div>
      </header>

      <div className="mt-8 grid gap-x-10 gap-y-10 @4xl:grid-cols-12">
        {pillar.charts.map((spec, index) => (
          <div key={spec.id} className={`min-w-0 ${index % 2 === 0 ? '@4xl:col-span-7' : '@4xl:col-span-5'}`}>
            <ChartPanel model={getChartModel(spec, report, language)} />
            {besideChart && index === pillar.charts.length - 1 ? (
              <div className="mt-8">
                <Ledger indicators={ledger} />
              </div>
            ) : null}
          </div>
        ))}
        <div className={`min-w-0 ${besideChart ? '@4xl:col-span-5' : '@4xl:col-span-12'}`}>
          <h3 className="text-base font-semibold">{t.figures}</h3>
          <ul
            className={`mt-2 grid gap-x-6 gap-y-1 @xs:grid-cols-2 ${besideChart ? '' : '@3xl:grid-cols-4'}`}
          >
            {cards.map((indicator) => (
              <KpiCard key={indicator.id} view={viewOf(indicator)} />
            ))}
          </ul>
        </div>
      </div>

      <div
        className={`mt-8 grid gap-x-10 gap-y-8 ${!besideChart && ledger.length > 0 ? '@4xl:grid-cols-2' : ''}`}
      >
        {besideChart ? null : <Ledger indicators={ledger} />}
        <ProjectsByStage report={report} pillar={pillar} />
      </div>
      <AuditNotes report={report} pillar={pillar} />
    </section>
  );
}
