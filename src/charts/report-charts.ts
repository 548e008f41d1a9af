import type { Report } from '../report/dataset/schema.ts';
import type { Language } from '../report/language/vocabulary.ts';
import type { ChartModel } from './model/model.ts';
import { getChartModel, getStageMatrixModel, getTargetsModel } from './registry/models.ts';

/** Every chart that a report gives, in the order of the page; one without completions has no chart of targets. */
export function reportCharts(report: Report, language: Language): ChartModel[] {
  const targets = getTargetsModel(report, language);
  return [
    ...(targets.rows.length > 0 ? [targets] : []),
    ...report.pillars.flatMap(({ charts }) => charts.map((spec) => getChartModel(spec, report, language))),
    ...(report.projects.length > 0 ? [getStageMatrixModel(report, language)] : []),
  ];
}
