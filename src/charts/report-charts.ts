import type { Report } from '../report/dataset/schema.ts';
import type { Language } from '../report/language/vocabulary.ts';
import { ofClass } from '../report/projects/project-class.ts';
import { getTargetsModel } from './bullet/model.ts';
import { getStageMatrixModel } from './matrix/model.ts';
import { type ChartModel, getChartModel } from './registry/models.ts';

/** Every chart that a report gives, in the order of the page; one without completions has no chart of targets. */
export function reportCharts(report: Report, language: Language): ChartModel[] {
  const targets = getTargetsModel(report, language);
  return [
    ...(targets.rows.length > 0 ? [targets] : []),
    ...report.pillars.flatMap(({ charts }) => charts.map((spec) => getChartModel(spec, report, language))),
    ...(ofClass(report.projects, 'projects').length > 0 ? [getStageMatrixModel(report, language)] : []),
  ];
}
