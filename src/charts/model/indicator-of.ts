import type { Indicator, Report } from '../../report/dataset/schema.ts';

/** The indicator that a chart names; a chart that names none cannot be drawn, and says which. */
export function indicatorOf(report: Report, id: string): Indicator {
  const indicator = report.indicators.find((candidate) => candidate.id === id);
  if (!indicator) throw new Error(`The report has no indicator “${id}”.`);
  return indicator;
}
