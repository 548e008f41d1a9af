import { printedIndicators, shownIndicators } from '../dataset/chart-slots.ts';
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

/**
 * Of a pillar's figures on the page: what stands open as cards, and what is folded. What its charts print is neither: it
 * stands in them, and in their tables.
 */
export function pillarFigures(
  report: Report,
  pillar: Pillar,
): { open: readonly Indicator[]; folded: readonly Indicator[] } {
  const { cards, ledger } = pillarCards(report, pillar);
  const compared = new Set(pillar.charts.flatMap((spec) => shownIndicators(spec, report.indicators)));
  const printed = new Set(pillar.charts.flatMap((spec) => printedIndicators(spec, report.indicators)));
  const open = cards.filter(({ id }) => !compared.has(id));
  const rest = [...cards.filter(({ id }) => compared.has(id)), ...ledger];
  return { open, folded: rest.filter(({ id }) => !printed.has(id)) };
}
