import type { ChartSpec, Report } from '../../report/dataset/schema.ts';
import type { Language } from '../../report/language/vocabulary.ts';
import { type CountItem, countsOf } from '../model/counts.ts';
import type { ChartModelBase } from '../model/model.ts';

export interface StepsModel extends ChartModelBase {
  readonly type: 'steps';
  /** The end of the scale: a page that holds some of the steps keeps the scale of them all. */
  readonly max: number;
  readonly steps: readonly CountItem[];
}

export function getStepsModel(
  spec: Extract<ChartSpec, { type: 'steps' }>,
  report: Report,
  language: Language,
): StepsModel {
  const { items, base, table } = countsOf(spec, report, language);
  const max = Math.max(...items.map(({ figure }) => figure.value), 1);
  return { type: 'steps', ...base, table, max, steps: items };
}
