/** Which figures lead a report, and which stand as cards in a pillar, where nobody has chosen any: docs/charts-chosen.md. */
import { shownIndicators } from '../dataset/chart-slots.ts';
import type { ChartSpec, Indicator } from '../dataset/schema.ts';
import { firstOfName, hasCompletion, headlines, isLevel, present, toldApart, toldOf } from './telling.ts';

const MOST_COMPLETIONS = 4;
const MOST_HEADLINES = 6;
const MOST_RANKS = 2;
/** With fewer figures a page has no head. */
const FEW = 4;

/** One of each list in turn, in their order, until there are `most`. */
function inTurn<Item>(lists: readonly (readonly Item[])[], most: number): Item[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  const turns = Array.from({ length: longest }, (_, turn) =>
    lists.flatMap((list) => list.slice(turn, turn + 1)),
  );
  return turns.flat().slice(0, most);
}

/** By pillar, in the report's order; what stands outside of them leads none. */
const byPillar = <Kind extends Indicator>(indicators: readonly Kind[]): Kind[][] => {
  const pillars = [...new Set(indicators.flatMap(({ pillar }) => pillar ?? []))];
  return pillars.map((pillar) => indicators.filter((one) => one.pillar === pillar));
};

/**
 * Completions first, in the report's order, then amounts with a growth of their own, from each pillar in turn; where these
 * are few the first amounts and growths; ranks last, behind the amounts that they rank.
 */
export function chooseKeyFigures(indicators: readonly Indicator[]): string[] {
  const told = firstOfName(present(toldOf(indicators)));
  const completions = told.filter(hasCompletion).slice(0, MOST_COMPLETIONS);
  const chosen = new Set<Indicator>(completions);
  const fill = (candidates: readonly Indicator[], until: number) => {
    for (const one of candidates) if (chosen.size < until) chosen.add(one);
  };
  const turns = (list: readonly Indicator[]) =>
    inTurn(byPillar(list.filter((one) => !chosen.has(one))), MOST_HEADLINES);
  fill(turns(headlines(told)), MOST_HEADLINES);
  fill(turns(told.filter(({ kind }) => kind === 'amount')), FEW);
  fill(turns(told.filter(isLevel)), FEW);
  fill(turns(told.filter(({ kind }) => kind === 'growth')), FEW);
  const ranks = told.filter(({ kind }) => kind === 'rank').slice(0, MOST_RANKS);
  return [...chosen, ...ranks].map(({ id }) => id);
}

const MOST_CARDS = 4;
const CARD_ORDER: readonly Indicator['kind'][] = [
  'amount',
  'count',
  'measure',
  'duration',
  'milestone',
  'rate',
  'share',
  'growth',
  'rank',
];

/** What no chart of the pillar shows: its headlines, then the kinds in turn, ranks last; in the report's order within each. */
export function chooseCards(indicators: readonly Indicator[], charts: readonly ChartSpec[]): string[] {
  const drawn = new Set(charts.flatMap((spec) => shownIndicators(spec, indicators)));
  const undrawn = toldApart(present(toldOf(indicators))).filter(({ id }) => !drawn.has(id));
  const heads = new Set<Indicator>(headlines(indicators));
  const order = (one: Indicator) => (heads.has(one) ? -1 : CARD_ORDER.indexOf(one.kind));
  const fitting = undrawn.filter(({ kind }) => CARD_ORDER.includes(kind));
  return [...fitting]
    .sort((a, b) => order(a) - order(b))
    .slice(0, MOST_CARDS)
    .map(({ id }) => id);
}
