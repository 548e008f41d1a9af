import { getChartModel } from '../../charts/registry/models.ts';
import { ChartPanel } from '../../components/ChartPanel.tsx';
import { FilledWords } from '../../components/FilledWords.tsx';
import { KpiCard } from '../../components/KpiCard.tsx';
import type { Indicator, Pillar as PillarOf, Report } from '../../report/dataset/schema.ts';
import { wordRuns } from '../../report/figures/findings.ts';
import { viewOf } from '../../report/figures/indicator-view.ts';
import { pillarFigures } from '../../report/figures/pillar-cards.ts';
import { ordinalNumeral } from '../../report/language/ordinal.ts';
import { ChineseRuns } from '../../ui/ChineseRuns.tsx';
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
  const cards = (
    <Cards
      indicators={open}
      columns={within || (odd && !many) ? null : columnsOf(open.length, odd ? 4 : 5)}
    />
  );
  const shared = odd && many;
  const spanOf = (index: number) => {
    if (shared && index === charts.length - 1) return '@4xl:col-span-6';
    return index % 2 === 0 ? '@4xl:col-span-7' : '@4xl:col-span-5';
  };
  return (
    <section id={`part-${pillar.id}`} aria-labelledby={titleId(pillar)} className="scroll-mt-6">
      <PillarHead report={report} pillar={pillar} />
      <div className="mt-5 grid gap-x-8 gap-y-5 @4xl:grid-cols-12">
        {charts.map((spec, index) => (
          <div key={spec.id} className={`min-w-0 ${spanOf(index)}`}>
            <ChartPanel model={getChartModel(spec, report, language)} />
            {within && index === charts.length - 1 ? cards : null}
          </div>
        ))}
        {within ? null : (
          <div
            className={`min-w-0 ${odd ? (shared ? '@4xl:col-span-6' : '@4xl:col-span-5') : '@4xl:col-span-12'}`}
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
        <p className="text-sm text-muted">
          <ChineseRuns text={pillar.name[language]} />
        </p>
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

/** In as many columns as fit where their number is null. */
function Cards({ indicators, columns }: { indicators: readonly Indicator[]; columns: number | null }) {
  const t = useWords(words);
  if (indicators.length === 0) return null;
  return (
    <>
      <h3 className="sr-only">{t.figures}</h3>
      <ul className={columns === null ? 'kpis' : `kpis kpis-${columns}`}>
        {indicators.map((indicator) => (
          <KpiCard key={indicator.id} view={viewOf(indicator)} />
        ))}
      </ul>
    </>
  );
}

/** As even as they can be: eight in two rows of four, five in one, or in two where at most four fit. */
const columnsOf = (count: number, most: number): number => Math.ceil(count / Math.ceil(count / most));
