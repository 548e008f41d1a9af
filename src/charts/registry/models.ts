/** The registry of what each type of chart says: all that the page's first load knows of charts. */
import type { ChartSpec, Report } from '../../report/dataset/schema.ts';
import type { Language } from '../../report/language/vocabulary.ts';
import { getBulletModel } from '../bullet/model.ts';
import { getChangeModel } from '../change/model.ts';
import { getGrowthModel } from '../growth/model.ts';
import type { MatrixModel } from '../matrix/model.ts';
import { getNestedModel } from '../nested/model.ts';
import { getPartsModel } from '../parts/model.ts';
import { getRanksModel } from '../ranks/model.ts';
import { getSeriesModel } from '../series/model.ts';
import { getStepsModel } from '../steps/model.ts';
import { getUnitsModel } from '../units/model.ts';

type SpecType = ChartSpec['type'];
type Writer<Type extends SpecType, Model> = (
  spec: Extract<ChartSpec, { type: Type }>,
  report: Report,
  language: Language,
) => Model;

/** By the type that a pillar asks for. */
const models = {
  bullet: getBulletModel,
  nested: getNestedModel,
  steps: getStepsModel,
  parts: getPartsModel,
  growth: getGrowthModel,
  change: getChangeModel,
  series: getSeriesModel,
  ranks: getRanksModel,
  units: getUnitsModel,
} satisfies { readonly [Type in SpecType]: Writer<Type, { readonly type: Type }> };

/** The charts of the whole report are asked for by their own functions, not by a pillar. */
export type ChartModel = ReturnType<(typeof models)[SpecType]> | MatrixModel;
export type ChartType = ChartModel['type'];
export type ModelOf<Type extends ChartType> = Extract<ChartModel, { type: Type }>;

/** What the chart that a pillar asks for says. Throws, naming the indicator, where the report cannot give it. */
export function getChartModel(spec: ChartSpec, report: Report, language: Language): ChartModel {
  const write = models[spec.type] as Writer<SpecType, ChartModel>;
  return write(spec, report, language);
}
