import type { ChartModel } from '../charts/model/model.ts';

/**
 * The figure or project that a mark of a chart stands for on a slide; null where it stands for many. A square of the
 * unit chart is one project, whatever it filters on the page.
 */
export function markRef(chart: ChartModel, index: number): string | null {
  const mark = chart.marks[index];
  if (!mark) return null;
  if (chart.type === 'units') return mark.id;
  const figure = mark.change?.figure;
  return typeof figure === 'string' ? figure : null;
}
