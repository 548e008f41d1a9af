/** The registry of how each type of chart is drawn and cut: fetched with the first live chart, slide or picture. */
import { bulletChart } from '../bullet/chart.ts';
import { changeChart } from '../change/chart.ts';
import type { ChartDescriptor } from '../drawing/descriptor.ts';
import { growthChart } from '../growth/chart.ts';
import { matrixChart } from '../matrix/chart.ts';
import { nestedChart } from '../nested/chart.ts';
import { partsChart } from '../parts/chart.ts';
import { ranksChart } from '../ranks/chart.ts';
import { seriesChart } from '../series/chart.ts';
import { stepsChart } from '../steps/chart.ts';
import { unitsChart } from '../units/chart.ts';
import type { ChartModel, ChartType, ModelOf } from './models.ts';

const charts = {
  bullet: bulletChart,
  nested: nestedChart,
  steps: stepsChart,
  parts: partsChart,
  growth: growthChart,
  change: changeChart,
  series: seriesChart,
  ranks: ranksChart,
  units: unitsChart,
  matrix: matrixChart,
} satisfies { readonly [Type in ChartType]: ChartDescriptor<ModelOf<Type>> };

export const CHART_TYPES = Object.keys(charts) as readonly ChartType[];

/** The descriptor of a chart's type. */
export const chartOfType = (type: ChartType): ChartDescriptor<ChartModel> =>
  charts[type] as ChartDescriptor<ChartModel>;
