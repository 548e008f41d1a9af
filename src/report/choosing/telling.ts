/** Which indicators tell something by themselves: docs/charts-chosen.md. */

import { earlierOf } from '../dataset/chart-slots.ts';
import type { Indicator, LevelIndicator } from '../dataset/schema.ts';
import { viewOf } from '../figures/indicator-view.ts';
import { isPresent } from '../figures/report-figure.ts';

export const hasCompletion = (indicator: Indicator): indicator is LevelIndicator =>
  isPresent(viewOf(indicator).completion);

export const isLevel = (indicator: Indicator): indicator is LevelIndicator => 'progress' in indicator;

/** Those whose names no other of them has: two rows of one name cannot be told apart. */
export function toldApart<Kind extends Indicator>(indicators: readonly Kind[]): Kind[] {
  const named = new Map<string, number>();
  for (const { name } of indicators) named.set(name.zh, (named.get(name.zh) ?? 0) + 1);
  return indicators.filter(({ name }) => named.get(name.zh) === 1);
}

/** The first of each name: a report says first what it says of the whole. */
export function firstOfName<Kind extends Indicator>(indicators: readonly Kind[]): Kind[] {
  const named = new Set<string>();
  return indicators.filter(({ name }) => {
    if (named.has(name.zh)) return false;
    named.add(name.zh);
    return true;
  });
}

/** Between an amount and the growth that the words give it: 447亿元，增长17%. */
const BESIDE = 14;

/** Levels that the words give a growth of their own: what a report counts as its headlines. */
export function headlines(indicators: readonly Indicator[]): LevelIndicator[] {
  return indicators.filter((indicator, at): indicator is LevelIndicator => {
    const next = indicators[at + 1];
    if (!isLevel(indicator) || next?.kind !== 'growth' || next.pillar !== indicator.pillar) return false;
    const between = next.actual.start - endOf(indicator);
    return between >= 0 && between <= BESIDE && isOf(next, indicator);
  });
}

/** Where all that the words say of a level ends: its completion may stand before its growth. */
function endOf({ actual, progress }: LevelIndicator): number {
  const figures = [actual, progress?.completion, progress?.target];
  return Math.max(...figures.map((figure) => (figure && 'end' in figure ? figure.end : 0)));
}

/** 财政总收入增速 is of 财政总收入; what stands in brackets is said of both. */
const isOf = (growth: Indicator, level: Indicator): boolean =>
  growth.name.zh.startsWith(level.name.zh.replace(/（[^（）]*）$/u, ''));

/** Without what another indicator names as its own past. */
export function present(indicators: readonly Indicator[]): Indicator[] {
  const past = new Set(indicators.map(earlierOf));
  return indicators.filter(({ id }) => !past.has(id));
}

/** Without what is only to come: nothing leads a page that has not been done. */
export const toldOf = <Kind extends Indicator>(indicators: readonly Kind[]): Kind[] =>
  indicators.filter(({ planned }) => !planned);
