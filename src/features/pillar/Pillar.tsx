import { getChartModel } from '../../charts/registry/models.ts';
import { ChartPanel } from '../../components/ChartPanel.tsx';
import { FilledWords } from '../../components/FilledWords.tsx';
import { KpiCard } from '../../components/KpiCard.tsx';
import type { Indicator, Pillar as PillarOf, Report } from '../../report/dataset/schema.ts';
import { wordRuns } from '../../report/figures/findings.ts';
import { viewOf } from '../../report/figures/indicator-view.ts';
import { pillarFigures } from '../../report/figures/pillar-cards.ts';
import { ordinalNumeral } from '../../report/language/ordinal.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { AuditNotes } from './AuditNotes.tsx';
import { Ledger } from './Ledger.tsx';
import { ProjectsByStage } from './ProjectsByStage.tsx';

const words = {
  zh: { numeral: (n: string) => `第${n}部分`, figures: '主要数字' },
  en: { numeral: (n: string) => `Pillar ${n}`, figures: 'Main figures' },
};

/** So many stand under the second of two charts, which is seldom as high as the first. */
const MOST_UNDER_CHART = 2;

/** More than these take more of the row than the chart beside them. */
const MOST_BESIDE_CHART = 4;

/**
 * One of the report's parts: its finding, its charts and main figures; folded under them its other figures, its projects
 * and what the audit found in it.
 */
export function Pillar({ report, pillar }: { report: Report; pillar: PillarOf }) {
  const language = useLanguage();
  const { open, folded } = pillarFigures(report, pillar);
  const { charts } = pillar;
  // Two charts share a row, seven to five; an odd one leaves to the cards what they need of it.
  const odd = charts.length % 2 === 1;
  const many = open.length > MOST_BESIDE_CHART;
  const within = !odd && charts.length > 0 && open.length <= MOST_UNDER_CHART;
  const cards = <Cards indicators={open} narrow={within || (odd && !many)} />;
  const spanOf = (index: number) =>
    index % 2 === 0 && !(odd && many && index === charts.length - 1) ? '@4xl:col-span-7' : '@4xl:col-span-5';
  return (
    <section id={`part-${pillar.id}`} aria-labelledby={titleId(pillar)} className="scroll-mt-6">
      <PillarHead report={report} pillar={pillar} />
      <div className="mt-5 grid gap-x-10 gap-y-6 @4xl:grid-cols-12">
        {charts.map((spec, index) => (
          <div key={spec.id} className={`min-w-0 ${spanOf(index)}`}>
            <ChartPanel model={getChartModel(spec, report, language)} />
            {within && index === charts.length - 1 ? cards : null}
          </div>
        ))}
        {within ? null : (
          <div
            className={`min-w-0 ${odd ? (many ? '@4xl:col-span-7' : '@4xl:col-span-5') : '@4xl:col-span-12'}`}
          >
            {cards}
          </div>
        )}
      </div>
      <div className="folds mt-4">
        <Ledger indicators={folded} />
        <ProjectsByStage report={report} pillar={pillar} />
        <AuditNotes report={report} pillar={pillar} />
      </div>
    </section>
  );
}

// Not the section’s own id and more: a pillar may be called by what stands before “-title” in another’s.
const titleId = (pillar: PillarOf) => `title-of-${pillar.id}`;

function PillarHead({ report, pillar }: { report: Report; pillar: PillarOf }) {
  const t = useWords(words);
  const language = useLanguage();
  const numeral = ordinalNumeral(pillar.ordinal, language);
  return (
    <header className="pillar-head">
      <p className="pillar-seal">
        <span className="sr-only">{t.numeral(numeral)}</span>
        <span aria-hidden="true">{numeral}</span>
      </p>
      <div>
        <p className="text-sm text-muted">{pillar.name[language]}</p>
        <h2 id={titleId(pillar)}>
          <FilledWords runs={wordRuns(pillar.finding, report, language)} />
        </h2>
        <p className="mt-1 text-pretty text-muted">
          <FilledWords runs={wordRuns(pillar.lead, report, language)} />
        </p>
      </div>
    </header>
  );
}

function Cards({ indicators, narrow }: { indicators: readonly Indicator[]; narrow: boolean }) {
  const t = useWords(words);
  if (indicators.length === 0) return null;
  return (
    <>
      <h3 className="sr-only">{t.figures}</h3>
      <ul className={narrow ? 'kpis' : `kpis kpis-${columnsOf(indicators.length)}`}>
        {indicators.map((indicator) => (
          <KpiCard key={indicator.id} view={viewOf(indicator)} />
        ))}
      </ul>
    </>
  );
}

const MOST_COLUMNS = 5;

/** As even as they can be: five in one row, eight in two of four. */
const columnsOf = (count: number): number => Math.ceil(count / Math.ceil(count / MOST_COLUMNS));
