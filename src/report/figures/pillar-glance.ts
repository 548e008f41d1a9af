/** What a pillar shows at a glance: the figure that says most, and a few beside it. */
import type { Pillar, Report } from '../dataset/schema.ts';
import { type IndicatorView, indicatorView, indicatorViews, viewOf } from './indicator-view.ts';
import { pillarCards } from './pillar-cards.ts';
import { isPresent, orNull, type ReportFigure } from './report-figure.ts';

/** An indicator with its completion and what that is of: both are there. */
export type Completed = IndicatorView & {
  readonly completion: ReportFigure;
  readonly denominator: Exclude<IndicatorView['denominator'], { missing: string }>;
};

export const isCompleted = (view: IndicatorView): view is Completed =>
  isPresent(view.completion) && isPresent(view.denominator);

const MOST_LEADING = 2;

/** The figures that lead the whole report: the first two key figures that have a completion. */
export const leadingViews = (report: Report): Completed[] =>
  keyViews(report).filter(isCompleted).slice(0, MOST_LEADING);

const keyViews = (report: Report): IndicatorView[] =>
  report.keyFigures.flatMap((id) => indicatorView(report, id) ?? []);

export interface PillarGlance {
  /** null: the pillar has no indicator. */
  readonly lead: IndicatorView | null;
  /** The others that say most, first of all. */
  readonly others: readonly IndicatorView[];
}

/**
 * A key figure with a completion leads; without one, the indicator furthest behind its target, so that a lag is not
 * hidden; without any target a key figure, an amount before a rank; then one that the finding over it speaks of, and the
 * first of the cards.
 */
export function pillarGlance(report: Report, pillar: Pillar): PillarGlance {
  const isOwn = ({ indicator }: IndicatorView) => indicator.pillar === pillar.id;
  const own = indicatorViews(report).filter(isOwn);
  const key = keyViews(report).filter(isOwn);
  const cards = pillarCards(report, pillar).cards.map(viewOf);
  const completed = own.filter(isCompleted).sort(furthestBehind);
  const isTold = ({ indicator }: IndicatorView) => indicator.kind !== 'rank' && !indicator.planned;
  const { zh: finding } = pillar.finding;
  const spokenOf = own.filter(({ id }) => finding.includes(`{${id}}`) || finding.includes(`{${id}.`));
  const unranked = [...key, ...spokenOf, ...cards, ...own].filter(isTold);
  const lead = key.find(isCompleted) ?? completed[0] ?? unranked[0] ?? key[0] ?? own[0] ?? null;
  const others = [...new Set([...key.filter(isCompleted), ...completed, ...key, ...cards, ...own])];
  return { lead, others: others.filter((view) => view !== lead) };
}

const furthestBehind = (a: IndicatorView, b: IndicatorView): number =>
  (orNull(a.gap)?.value ?? 0) - (orNull(b.gap)?.value ?? 0);
