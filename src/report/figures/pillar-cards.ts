import { shownIndicators } from '../dataset/chart-slots.ts';
import type { Indicator, Pillar, Report } from '../dataset/schema.ts';

const MOST_CARDS = 4;

/** What a pillar shows as cards, and what as a list: all of its indicators are in one of the two. */
export function pillarCards(
  report: Report,
  pillar: Pillar,
): { cards: readonly Indicator[]; ledger: readonly Indicator[] } {
  const own = report.indicators.filter((indicator) => indicator.pillar === pillar.id);
  const drawn = new Set(pillar.charts.flatMap((spec) => shownIndicators(spec, report.indicators)));
  const undrawn = own.filter((indicator) => !drawn.has(indicator.id));
  // So few are not worth a list beside the cards.
  if (own.length <= MOST_CARDS) return { cards: own, ledger: [] };
  const chosen = pillar.cards
    ? pillar.cards.flatMap((id) => own.find((indicator) => indicator.id === id) ?? [])
    : (undrawn.length > 0 ? undrawn : own).slice(0, MOST_CARDS);
  return { cards: chosen, ledger: own.filter((indicator) => !chosen.includes(indicator)) };
}
