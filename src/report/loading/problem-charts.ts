/** A chart may only show what its kind can show: a ladder shows ranks, a bullet shows progress. */

import {
  type ChartSlot,
  chartIndicators,
  chartSlots,
  earlierOf,
  hasOneUnit,
} from '../dataset/chart-slots.ts';
import type { ChartSpec, Indicator, Report, Text } from '../dataset/schema.ts';
import { viewOf } from '../figures/indicator-view.ts';
import { isPresent } from '../figures/report-figure.ts';
import { ceilingOf } from '../figures/target.ts';
import { kindWords } from '../language/vocabulary.ts';
import { printedToken } from '../numbers/printed-token.ts';
import { jsonPath, type Problem, problem } from './problem.ts';
import { refersToNothing, repeated } from './problem-ids.ts';

const ANY: Text = { zh: '报告的一项指标', en: 'an indicator of the report' };
type ById = ReadonlyMap<string, Indicator>;
interface Sort {
  fits(indicator: Indicator, byId: ById): boolean;
  readonly expected: Text;
}

const SORTS: Readonly<Record<ChartSlot['takes'], Sort>> = {
  progress: {
    fits: (indicator) => isPresent(viewOf(indicator).completion),
    expected: { zh: '有目标或完成率的指标', en: 'an indicator with a target or a completion rate' },
  },
  rank: { fits: ({ kind }) => kind === 'rank', expected: { zh: '位次指标', en: 'a rank' } },
  level: {
    fits: (indicator) => 'progress' in indicator && indicator.actual.value >= 0,
    expected: { zh: '不小于0的数量指标', en: 'a quantity that is not below 0' },
  },
  growth: {
    fits: ({ kind }) => kind === 'growth',
    expected: { zh: '增速指标', en: 'a growth' },
  },
  changed: {
    fits: (indicator, byId) => isAboveZero(indicator) && isAboveZero(byId.get(earlierOf(indicator) ?? '')),
    expected: {
      zh: '不小于0、并以earlier写明其变化前指标的指标',
      en: 'an indicator not below 0 that names in “earlier” what it was before',
    },
  },
  dated: {
    fits: (indicator) => isAboveZero(indicator) && 'date' in indicator.asOf,
    expected: { zh: '不小于0、有统计截至日期的指标', en: 'an indicator not below 0 that has a date' },
  },
};

/** A bar or a dot on a scale from zero; a growth has a chart of its own, and a rank has no scale. */
function isAboveZero(indicator: Indicator | undefined): boolean {
  const isMeasured = indicator !== undefined && ('progress' in indicator || 'denominator' in indicator);
  return isMeasured && indicator.kind !== 'growth' && indicator.actual.value >= 0;
}

/** Whether a chart can show an indicator in a slot that takes such a one. */
export const fitsSlot = (indicator: Indicator, takes: ChartSlot['takes'], byId: ById): boolean =>
  SORTS[takes].fits(indicator, byId);

/** A target that is not to be passed, or that is 0: nothing is a share of it, even where the report prints a rate. */
const CEILING: Text = {
  zh: '目标大于0、且不是上限的指标',
  en: 'an indicator whose target is above 0 and no upper limit',
};

/** A quantity as it is asked for, but less than nothing. */
const isBelowZero = (indicator: Indicator, takes: ChartSlot['takes']): boolean =>
  takes === 'level' && 'progress' in indicator && indicator.actual.value < 0;

/** What stands in the way: the value, the target, or the kind. */
function foundFor(indicator: Indicator, takes: ChartSlot['takes']): Text {
  const { id, kind, actual } = indicator;
  const ceiling = takes === 'progress' ? ceilingOf(indicator) : null;
  const [zh, en] = ceiling
    ? [`目标为${printedToken(ceiling)}`, `its target is ${printedToken(ceiling)}`]
    : isBelowZero(indicator, takes)
      ? [String(actual.value), String(actual.value)]
      : [kindWords[kind].zh, kind];
  return { zh: `“${id}”（${zh}）`, en: `“${id}” (${en})` };
}

function problemsOf(chart: ChartSpec, path: PropertyKey[], byId: ById): Problem[] {
  const slots = chartSlots(chart).flatMap(({ keys, id, takes }) => {
    const { fits, expected } = SORTS[takes];
    const indicator = byId.get(id);
    const at = jsonPath([...path, ...keys]);
    if (!indicator) return [refersToNothing([...path, ...keys], ANY, id)];
    if (fits(indicator, byId)) return [];
    const asked = takes === 'progress' && ceilingOf(indicator) ? CEILING : expected;
    return [problem('doesNotFit', at, asked, foundFor(indicator, takes))];
  });
  const listed =
    'indicators' in chart ? repeated([...path, 'indicators'], chart.indicators) : nestedInItself(chart, path);
  const days = chart.type === 'series' ? sameDay(chart.indicators, path, byId) : [];
  const units = new Set(chartIndicators(chart).flatMap((id) => byId.get(id)?.actual.unit ?? []));
  if (!hasOneUnit(chart) || units.size < 2) return [...slots, ...listed, ...days];
  const expected = { zh: '同一单位的指标', en: 'indicators of one unit' };
  return [
    ...slots,
    ...listed,
    ...days,
    problem('doesNotFit', jsonPath(path), expected, [...units].join(', ')),
  ];
}

/** Over time, one thing has one figure a day. */
function sameDay(ids: readonly string[], path: readonly PropertyKey[], byId: ById): Problem[] {
  const days = ids.map((id) => {
    const asOf = byId.get(id)?.asOf;
    return asOf && 'date' in asOf ? asOf.date : null;
  });
  const expected = { zh: '与前面各项日期不同的指标', en: 'an indicator of another day than those before' };
  return days.flatMap((day, at) =>
    day !== null && days.indexOf(day) < at
      ? [problem('doesNotFit', jsonPath([...path, 'indicators', at]), expected, `${ids[at]} (${day})`)]
      : [],
  );
}

/** A bar cannot be the part of itself. */
function nestedInItself(chart: ChartSpec, path: readonly PropertyKey[]): Problem[] {
  if (chart.type !== 'nested' || chart.whole !== chart.part) return [];
  const expected = { zh: '整体之外的指标', en: 'an indicator other than the whole' };
  return [problem('duplicateId', jsonPath([...path, 'part']), expected, chart.part)];
}

export function chartProblems(report: Report): Problem[] {
  const byId = new Map(report.indicators.map((indicator) => [indicator.id, indicator]));
  return report.pillars.flatMap(({ charts }, pillar) =>
    charts.flatMap((chart, at) => problemsOf(chart, ['pillars', pillar, 'charts', at], byId)),
  );
}
