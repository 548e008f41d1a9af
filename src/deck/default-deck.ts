/** The deck that a report has before anyone has changed it: from the cover to the questions. */

import { shownIndicators } from '../report/dataset/chart-slots.ts';
import type { ChartSpec, Pillar, Report } from '../report/dataset/schema.ts';
import { namedIndicators } from '../report/figures/findings.ts';
import { attentionPages } from './attention.ts';
import { auditPages } from './audit-points.ts';
import { chartPageCount, isFlat, TARGETS_CHART } from './chart-of.ts';
import { stagePages } from './groups.ts';
import { DECK_VERSION, type Deck, type SlideEntry } from './schema.ts';

const MINUTES = 20;
/** `id` is a kind of slide or an id of the dataset; both are slugs, so the ids of slides are slugs too. */
const numbered = (id: string, page: number): string => (page === 1 ? id : `${id}-${page}`);
const plain = { hidden: false, notes: '' };

/** A talk has no time for more of one thing; the slides say “6/40”, and the others can be added. */
const MOST_PAGES = 6;
const pagesOf = (count: number): number[] =>
  Array.from({ length: Math.min(count, MOST_PAGES) }, (_, index) => index + 1);

function chartEntries(chart: string, id: string, report: Report): SlideEntry[] {
  return pagesOf(chartPageCount(report, chart)).map((page) => ({
    ...plain,
    id: numbered(id, page),
    kind: 'chart',
    chart,
    page,
  }));
}

/**
 * The chart that stands beside the finding: one that shows what it says (all projects, or a figure that it names),
 * of those for which there is room over figures.
 */
function leadChart({ charts, finding }: Pillar, report: Report): ChartSpec | undefined {
  const named = new Set(namedIndicators(finding, report));
  const shows = (chart: ChartSpec) => {
    const shown = shownIndicators(chart, report.indicators);
    // A chart of no indicator shows all projects.
    return shown.length === 0 || shown.some((id) => named.has(id));
  };
  const fitting = charts.filter(({ id }) => isFlat(report, id));
  return fitting.find(shows) ?? fitting[0];
}

function pillarEntries(pillar: Pillar, report: Report): SlideEntry[] {
  const id = `pillar-${pillar.ordinal}`;
  const lead = leadChart(pillar, report);
  const others = pillar.charts.filter((chart) => chart !== lead);
  return [
    { ...plain, id, kind: 'finding', pillar: pillar.id, chart: lead?.id ?? null },
    ...others.flatMap((chart, index) => chartEntries(chart.id, `${id}-chart-${index + 1}`, report)),
    ...pagesOf(stagePages(report, pillar.id).length).map(
      (page): SlideEntry => ({
        ...plain,
        id: numbered(`${id}-projects`, page),
        kind: 'stages',
        pillar: pillar.id,
        page,
      }),
    ),
  ];
}

export function defaultDeck(report: Report): Deck {
  const paged = (kind: 'targets' | 'attention' | 'audit', count: number): SlideEntry[] =>
    pagesOf(count).map((page) => ({ ...plain, id: numbered(kind, page), kind, page }));
  return {
    format: 'youju-deck',
    version: DECK_VERSION,
    report: { id: report.id, sha256: report.source.sha256 },
    minutes: MINUTES,
    slides: [
      { ...plain, id: 'cover', kind: 'cover' },
      ...paged('targets', chartPageCount(report, TARGETS_CHART)),
      ...report.pillars.flatMap((pillar) => pillarEntries(pillar, report)),
      ...paged('attention', attentionPages(report).length),
      ...paged('audit', auditPages(report).length),
      { ...plain, id: 'closing', kind: 'closing' },
    ],
  };
}
