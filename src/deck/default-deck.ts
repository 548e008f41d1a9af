/** The deck that a report has before anyone has changed it: a talk of so many minutes, and behind it all the rest. */

import { shownIndicators } from '../report/dataset/chart-slots.ts';
import type { ChartSpec, Pillar, Report } from '../report/dataset/schema.ts';
import { namedIndicators } from '../report/figures/findings.ts';
import { leadingViews } from '../report/figures/pillar-glance.ts';
import { anyBehind, attentionPages } from './attention.ts';
import { auditPages } from './audit-points.ts';
import { chartPageCount, fitsBeside, TARGETS_CHART } from './chart-of.ts';
import { followUpPoints } from './follow-up.ts';
import { stagePages } from './groups.ts';
import { DECK_VERSION, type Deck, type SlideEntry } from './schema.ts';

/** Lengths of a talk that the arrangement offers, in minutes. */
export const TALK_LENGTHS = [5, 10, 20] as const;
export const DEFAULT_MINUTES = 10;
/** A slide, where the slides go on by themselves. */
const DEFAULT_SECONDS = 20;

/** A slide of the report's own, and the shortest talk, in minutes, that has time for it; none has for Infinity. */
interface Timed {
  readonly entry: SlideEntry;
  readonly from: number;
}
const [SHORT, MIDDLE, LONG] = TALK_LENGTHS;
const BEHIND = Number.POSITIVE_INFINITY;

/** `id` is a kind of slide or an id of the dataset; both are slugs, so the ids of slides are slugs too. */
const numbered = (id: string, page: number): string => (page === 1 ? id : `${id}-${page}`);
const plain = { hidden: false, backup: false, notes: '', title: '' };
const timed = (from: number, entry: SlideEntry): Timed => ({ from, entry });

/** Nobody looks through more of one thing; the slides say “6/40”, and the others can be added. */
const MOST_PAGES = 6;

/** A thing that may take several slides: the first is there from so many minutes, the others behind the talk. */
const pagesFrom = (from: number, count: number, entryOf: (page: number) => SlideEntry): Timed[] =>
  Array.from({ length: Math.min(count, MOST_PAGES) }, (_, index) =>
    timed(index === 0 ? from : BEHIND, entryOf(index + 1)),
  );

const chartEntries = (report: Report, chart: string, id: string, from: number): Timed[] =>
  pagesFrom(from, chartPageCount(report, chart), (page) => ({
    ...plain,
    id: numbered(id, page),
    kind: 'chart',
    chart,
    page,
  }));

/**
 * The chart that stands beside the finding: one that shows what it says (all projects, or a figure that it names),
 * of those for which there is room beside figures.
 */
function leadChart({ charts, finding }: Pillar, report: Report): ChartSpec | undefined {
  const named = new Set(namedIndicators(finding, report));
  const shows = (chart: ChartSpec) => {
    const shown = shownIndicators(chart, report.indicators);
    // A chart of no indicator shows all projects.
    return shown.length === 0 || shown.some((id) => named.has(id));
  };
  const fitting = charts.filter(({ id }) => fitsBeside(report, id));
  return fitting.find(shows) ?? fitting[0];
}

/** The finding with its chart; in a long talk a second chart; behind it the other charts and the projects. */
function pillarEntries(pillar: Pillar, report: Report): Timed[] {
  const id = `pillar-${pillar.ordinal}`;
  const lead = leadChart(pillar, report);
  const others = pillar.charts.filter((chart) => chart !== lead);
  return [
    timed(MIDDLE, { ...plain, id, kind: 'finding', pillar: pillar.id, chart: lead?.id ?? null }),
    ...others.flatMap((chart, index) =>
      chartEntries(report, chart.id, `${id}-chart-${index + 1}`, index === 0 ? LONG : BEHIND),
    ),
    ...pagesFrom(BEHIND, stagePages(report, pillar.id).length, (page) => ({
      ...plain,
      id: numbered(`${id}-projects`, page),
      kind: 'stages',
      pillar: pillar.id,
      page,
    })),
  ];
}

function entriesOf(report: Report): Timed[] {
  const paged = (kind: 'attention' | 'audit', count: number) =>
    pagesFrom(BEHIND, count, (page) => ({ ...plain, id: numbered(kind, page), kind, page }));
  const single = (kind: 'overview' | 'leading' | 'behind' | 'followUp', id: string, wanted: boolean) =>
    wanted ? [timed(SHORT, { ...plain, id, kind })] : [];
  return [
    timed(SHORT, { ...plain, id: 'cover', kind: 'cover' }),
    ...single('overview', 'overview', report.pillars.length > 0),
    ...single('leading', 'leading', leadingViews(report).length > 0),
    ...pagesFrom(LONG, chartPageCount(report, TARGETS_CHART), (page) => ({
      ...plain,
      id: numbered('targets', page),
      kind: 'targets',
      page,
    })),
    ...report.pillars.flatMap((pillar) => pillarEntries(pillar, report)),
    ...single('behind', 'behind', anyBehind(report)),
    // Every name of what is behind, and of what has no stated target.
    ...paged('attention', attentionPages(report).length),
    ...paged('audit', auditPages(report).length),
    ...single('followUp', 'follow-up', followUpPoints(report).length > 0),
    timed(SHORT, { ...plain, id: 'closing', kind: 'closing' }),
  ];
}

/**
 * At 10 minutes a slide a minute: cover, overview, leading figures, a slide a pillar, what is behind, what to follow
 * up, closing. Whatever has no time in a talk of `minutes` stands behind its closing slide.
 */
export function defaultDeck(report: Report, minutes: number = DEFAULT_MINUTES): Deck {
  const entries = entriesOf(report);
  const told = entries.filter(({ from }) => from <= minutes);
  const behind = entries.filter(({ from }) => from > minutes);
  return {
    format: 'youju-deck',
    version: DECK_VERSION,
    report: { id: report.id, sha256: report.source.sha256 },
    minutes,
    seconds: DEFAULT_SECONDS,
    slides: [...told.map(({ entry }) => entry), ...behind.map(({ entry }) => ({ ...entry, backup: true }))],
  };
}
