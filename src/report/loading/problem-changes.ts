/** How things have changed: what an indicator was before, and which way a growth goes. */

import { earlierOf } from '../dataset/chart-slots.ts';
import type { Indicator } from '../dataset/schema.ts';
import { jsonPath, type Problem, problem } from './problem.ts';
import { problemsOfEach } from './problem-list.ts';

/** What was before is of one kind and unit with what came of it, and has itself no other before it that leads back. */
function earlierProblems(indicators: readonly Indicator[]): Problem[] {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const before = new Map(indicators.map((indicator) => [indicator.id, earlierOf(indicator)]));
  const circling = idsInCircles(before);
  return problemsOfEach(indicators, (indicator, at) => {
    const earlier = byId.get(before.get(indicator.id) ?? '');
    if (!earlier) return [];
    const path = jsonPath(['indicators', at, 'earlier']);
    const { kind, actual } = indicator;
    if (circling.has(indicator.id)) {
      const expected = {
        zh: '更早的、不再指回本指标的指标',
        en: 'an indicator that does not lead back to this one',
      };
      return [problem('doesNotFit', path, expected, earlier.id)];
    }
    if (earlier.kind === kind && earlier.actual.unit === actual.unit) return [];
    const expected = { zh: '同类、同单位的指标', en: 'an indicator of the same kind and unit' };
    return [problem('doesNotFit', path, expected, `${earlier.id} (${earlier.kind}, ${earlier.actual.unit})`)];
  });
}

/** The ids on a way that comes back to itself; each way is walked once. */
function idsInCircles(next: ReadonlyMap<string, string | null>): ReadonlySet<string> {
  const circling = new Set<string>();
  const done = new Set<string>();
  for (const start of next.keys()) {
    const walked: string[] = [];
    const onWay = new Set<string>();
    let at: string | null = start;
    while (at !== null && !done.has(at) && !onWay.has(at)) {
      walked.push(at);
      onWay.add(at);
      at = next.get(at) ?? null;
    }
    if (at !== null && onWay.has(at)) for (const id of walked.slice(walked.indexOf(at))) circling.add(id);
    for (const id of walked) done.add(id);
  }
  return circling;
}

/** Only growth falls or is an average of years; a fall of less than nothing would be a rise. */
function growthProblems(indicator: Indicator, at: number): Problem[] {
  if (!('denominator' in indicator)) return [];
  const marks = (['fall', 'annualAverage'] as const).filter((key) => indicator[key]);
  const path = (key: PropertyKey) => jsonPath(['indicators', at, key]);
  if (indicator.kind !== 'growth') {
    const expected = { zh: '仅用于增速指标', en: 'a growth: only that has it' };
    return marks.map((key) => problem('doesNotFit', path(key), expected, indicator.kind));
  }
  if (!indicator.fall || indicator.actual.value >= 0) return [];
  const expected = { zh: '不小于0的降幅', en: 'a fall that is not below 0' };
  return [problem('doesNotFit', path('fall'), expected, String(indicator.actual.value))];
}

export const changeProblems = (indicators: readonly Indicator[]): Problem[] => [
  ...earlierProblems(indicators),
  ...problemsOfEach(indicators, growthProblems),
];
