/** A chart may only show what its kind can show: a ladder shows ranks, a bullet shows progress. */

import type { ChartSpec, Indicator, Report, Text } from '../dataset/schema.ts';
import { viewOf } from '../figures/indicator-view.ts';
import { isPresent } from '../figures/report-figure.ts';
import { jsonPath, type Problem, problem } from './problem.ts';
import { repeated } from './problem-repeated.ts';

interface Slot {
  keys: PropertyKey[];
  id: string;
  fits: (indicator: Indicator) => boolean;
  expected: Text;
}

const ANY: Text = { zh: '报告的一项指标', en: 'an indicator of the report' };
const WITH_PROGRESS: Text = { zh: '有目标或完成率的指标', en: 'an indicator with a target or a completion' };
const RANK: Text = { zh: '位次指标', en: 'a rank' };
const LEVEL: Text = { zh: '数量指标', en: 'a quantity' };

const hasProgress = (indicator: Indicator) => isPresent(viewOf(indicator).completion);
const isRank = ({ kind }: Indicator) => kind === 'rank';
const isLevel = (indicator: Indicator) => 'progress' in indicator;

function slotsOf(chart: ChartSpec): Slot[] {
  const each = (ids: readonly string[], fits: Slot['fits'], expected: Text): Slot[] =>
    ids.map((id, at) => ({ keys: ['indicators', at], id, fits, expected }));
  switch (chart.type) {
    case 'bullet':
      return each(chart.indicators, hasProgress, WITH_PROGRESS);
    case 'nested':
      return [
        { keys: ['whole'], id: chart.whole, fits: isLevel, expected: LEVEL },
        { keys: ['part'], id: chart.part, fits: hasProgress, expected: WITH_PROGRESS },
      ];
    case 'steps':
    case 'parts':
      return each(chart.indicators, isLevel, LEVEL);
    case 'ranks':
      return each(chart.indicators, isRank, RANK);
    case 'units':
      return [];
  }
}

/** One bar has one unit. */
function sharesUnit(chart: ChartSpec): string[] {
  if (chart.type === 'nested') return [chart.whole, chart.part];
  return chart.type === 'parts' ? chart.indicators : [];
}

function problemsOf(chart: ChartSpec, path: PropertyKey[], byId: ReadonlyMap<string, Indicator>): Problem[] {
  const slots = slotsOf(chart).flatMap(({ keys, id, fits, expected }) => {
    const indicator = byId.get(id);
    const at = jsonPath([...path, ...keys]);
    if (!indicator) return [problem('unknownReference', at, ANY, id)];
    return fits(indicator) ? [] : [problem('doesNotFit', at, expected, `${id} (${indicator.kind})`)];
  });
  const listed = 'indicators' in chart ? repeated([...path, 'indicators'], chart.indicators) : [];
  const units = new Set(sharesUnit(chart).flatMap((id) => byId.get(id)?.actual.unit ?? []));
  if (units.size < 2) return [...slots, ...listed];
  const expected = { zh: '同一单位的指标', en: 'indicators of one unit' };
  return [...slots, ...listed, problem('doesNotFit', jsonPath(path), expected, [...units].join(', '))];
}

export function chartProblems(report: Report): Problem[] {
  const byId = new Map(report.indicators.map((indicator) => [indicator.id, indicator]));
  return report.pillars.flatMap(({ charts }, pillar) =>
    charts.flatMap((chart, at) => problemsOf(chart, ['pillars', pillar, 'charts', at], byId)),
  );
}
