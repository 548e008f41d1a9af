import type { ChartSpec, Report } from '../../report/dataset/schema.ts';
import type { Language } from '../../report/language/vocabulary.ts';
import { getBulletModel } from '../bullet/model.ts';
import { getPartsModel, getStepsModel } from '../model/counts.ts';
import type { ChartModel } from '../model/model.ts';
import { getUnitsModel } from '../model/stages.ts';
import { getNestedModel } from '../nested/model.ts';
import { getRanksModel } from '../ranks/model.ts';

export { getTargetsModel } from '../bullet/model.ts';
export { getStageMatrixModel } from '../model/stages.ts';

/** What the chart that a pillar asks for says. Throws, naming the indicator, where the report cannot give it. */
export function getChartModel(spec: ChartSpec, report: Report, language: Language): ChartModel {
  switch (spec.type) {
    case 'bullet':
      return getBulletModel(spec, report, language);
    case 'nested':
      return getNestedModel(spec, report, language);
    case 'steps':
      return getStepsModel(spec, report, language);
    case 'parts':
      return getPartsModel(spec, report, language);
    case 'ranks':
      return getRanksModel(spec, report, language);
    case 'units':
      return getUnitsModel(spec, report, language);
  }
}
