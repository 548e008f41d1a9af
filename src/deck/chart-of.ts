/** The chart that an entry of the deck names: a pillar's, or one of the whole report's. */

import { getTargetsModel } from '../charts/bullet/model.ts';
import { getStageMatrixModel } from '../charts/matrix/model.ts';
import { type ChartModel, getChartModel } from '../charts/registry/models.ts';
import { chartPages, fitsBox } from '../charts/render/chart-pages.ts';
import type { Pillar, Report } from '../report/dataset/schema.ts';
import { LANGUAGES, type Language } from '../report/language/vocabulary.ts';
import { knownByReport } from './known.ts';
import { CHART_BESIDE_FIGURES, WHOLE_CHART } from './slide-layout.ts';

/** The ids of the charts of the whole report, as their models have them. */
export const TARGETS_CHART = 'targets';
export const MATRIX_CHART = 'stage-matrix';

export interface NamedChart {
  readonly model: ChartModel;
  /** null: of the whole report. */
  readonly pillar: Pillar | null;
}

function makeChart(report: Report, chart: string, language: Language): NamedChart | null {
  if (chart === TARGETS_CHART) {
    const model = getTargetsModel(report, language);
    return model.rows.length > 0 ? { model, pillar: null } : null;
  }
  if (chart === MATRIX_CHART) {
    const model = getStageMatrixModel(report, language);
    return model.sectors.length > 0 ? { model, pillar: null } : null;
  }
  for (const pillar of report.pillars) {
    const spec = pillar.charts.find(({ id }) => id === chart);
    if (spec) return { model: getChartModel(spec, report, language), pillar };
  }
  return null;
}

const chartsIn = knownByReport((report, language: Language) => {
  const known = new Map<string, NamedChart | null>();
  return (chart: string) => {
    const made = known.get(chart);
    if (made !== undefined) return made;
    const now = makeChart(report, chart, language);
    known.set(chart, now);
    return now;
  };
});

/** null where the report has no such chart. */
export const chartOf = (report: Report, chart: string, language: Language): NamedChart | null =>
  chartsIn(report, language)(chart);

const bothLanguages = (report: Report, chart: string): ChartModel[] =>
  LANGUAGES.flatMap((language) => chartOf(report, chart, language)?.model ?? []);

/** Whether the whole chart can be read beside figures, in every language. */
export const fitsBeside = knownByReport((report, chart: string): boolean =>
  bothLanguages(report, chart).every((model) => fitsBox(model, CHART_BESIDE_FIGURES)),
);

/** In the order of LANGUAGES, the chart's pages; none where the report has no such chart. */
const pagesOf = knownByReport((report, chart: string) =>
  chartPages(bothLanguages(report, chart), WHOLE_CHART),
);

/** How many slides the chart takes by itself; 0 where the report has no such chart. */
export const chartPageCount = (report: Report, chart: string): number =>
  pagesOf(report, chart)[0]?.length ?? 0;

/** One of its pages, from 1; null where there is none. */
export const chartPage = (
  report: Report,
  chart: string,
  page: number,
  language: Language,
): ChartModel | null => pagesOf(report, chart)[LANGUAGES.indexOf(language)]?.[page - 1] ?? null;
