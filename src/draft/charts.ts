/** The charts of a part of the draft: which of them can be drawn, and what a new one begins with. */

import { chooseChart } from '../report/choosing/choose-charts.ts';
import { CHART_INDICATORS, MOST_CHARTS } from '../report/dataset/chart-limits.ts';
import { chartSlots, hasOneUnit } from '../report/dataset/chart-slots.ts';
import type { ChartSpec, Indicator, Report, Text } from '../report/dataset/schema.ts';
import { wordsCheck } from '../report/figures/findings.ts';
import { fitsSlot } from '../report/loading/problem-charts.ts';
import type { DecisionOf } from './decision.ts';
import type { DraftState } from './draft-state.ts';

type ById = ReadonlyMap<string, Indicator>;

export const byIdOf = (indicators: readonly Indicator[]): ById =>
  new Map(indicators.map((indicator) => [indicator.id, indicator]));

/** Whether a chart names as many indicators as it takes, and every one is there and can be shown in it, on one scale. */
function isDrawable(spec: ChartSpec, byId: ById): boolean {
  const slots = chartSlots(spec);
  const shown = slots.flatMap(({ id }) => byId.get(id) ?? []);
  const fits = slots.every(({ id, takes }) => {
    const indicator = byId.get(id);
    return indicator !== undefined && fitsSlot(indicator, takes, byId);
  });
  const [least, most] = 'indicators' in spec ? CHART_INDICATORS[spec.type] : [0, slots.length];
  const isOfSize = slots.length >= least && slots.length <= most;
  const units = new Set(shown.map(({ actual }) => actual.unit));
  const isTwice = new Set(slots.map(({ id }) => id)).size < slots.length;
  return fits && isOfSize && !isTwice && (!hasOneUnit(spec) || units.size < 2);
}

/** Whether it can be drawn, and its title says no figure but by a placeholder. */
export const chartFits = (spec: ChartSpec, byId: ById, check: ReturnType<typeof wordsCheck>): boolean =>
  isDrawable(spec, byId) && check(spec.title).length === 0;

/** The charts of one part, in their order; as it was where one of them cannot be drawn. */
export function setCharts(state: DraftState, { pillar, charts }: DecisionOf<'charts'>): DraftState {
  const { report } = state;
  const byId = byIdOf(report.indicators);
  const others = report.pillars.filter(({ id }) => id !== pillar).flatMap((one) => one.charts);
  const ids = new Set([...others, ...charts].map(({ id }) => id));
  const check = wordsCheck(report);
  const isSound =
    charts.length <= MOST_CHARTS &&
    ids.size === others.length + charts.length &&
    charts.every((one) => chartFits(one, byId, check));
  if (!isSound) return state;
  const pillars = report.pillars.map((one) => (one.id === pillar ? { ...one, charts } : one));
  return { ...state, report: { ...report, pillars } };
}

/** Another of its part that a chart could show too, by the report's order. */
export function addable(spec: ChartSpec, report: Report, pillar: string): Indicator[] {
  if (!('indicators' in spec)) return [];
  const byId = byIdOf(report.indicators);
  return report.indicators.filter(
    (one) =>
      one.pillar === pillar &&
      isDrawable({ ...spec, indicators: [...spec.indicators, one.id] } as ChartSpec, byId),
  );
}

const STEPS_TITLE: Text = { zh: '由前到后的各步', en: 'From the first step to the last' };

/** Counts along one road are for a person to choose: the first two of the part are a beginning. */
function stepsChart(report: Report, pillar: string): ChartSpec | null {
  const byId = byIdOf(report.indicators);
  const [first, second] = report.indicators.filter(
    (one) => one.pillar === pillar && one.kind === 'count' && fitsSlot(one, 'level', byId),
  );
  return first && second
    ? { id: `${pillar}-steps`, type: 'steps', title: STEPS_TITLE, indicators: [first.id, second.id] }
    : null;
}

/** A chart of each type that the part has figures for, as the rules would choose it, under an id of its own. */
export function newCharts(report: Report, pillar: string): ChartSpec[] {
  const used = new Set(report.pillars.flatMap(({ charts }) => charts.map(({ id }) => id)));
  const found = CHART_TYPES.map((type) =>
    type === 'steps' ? stepsChart(report, pillar) : chooseChart({ ...report, id: pillar }, type),
  );
  return found.flatMap((chart) => {
    if (!chart) return [];
    let id = chart.id;
    for (let next = 2; used.has(id); next += 1) id = `${chart.id}-${next}`;
    return [{ ...chart, id }];
  });
}

const CHART_TYPES = [
  'bullet',
  'growth',
  'change',
  'parts',
  'series',
  'steps',
  'units',
  'ranks',
] as const satisfies readonly ChartSpec['type'][];
