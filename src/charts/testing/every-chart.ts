/** Every chart that the made-up report and each dataset of data/ can give; for tests. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Report } from '../../report/dataset/schema.ts';
import { LANGUAGES, type Language } from '../../report/language/vocabulary.ts';
import { madeUpReport } from '../../report/testing/made-up-report.ts';
import type { ChartModel } from '../registry/models.ts';
import { reportCharts } from '../report-charts.ts';

const folder = path.resolve(import.meta.dirname, '../../../data');

function datasets(): Report[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
    .map((name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as Report);
}

export function everyChart(): { name: string; model: ChartModel }[] {
  return [madeUpReport(), ...datasets()].flatMap((report) =>
    LANGUAGES.flatMap((language) =>
      reportCharts(report, language).map((model) => ({
        name: `${report.id} ${language} ${model.id}`,
        model,
      })),
    ),
  );
}

/** The made-up report's chart of that type, in Chinese unless told. */
export function madeUpChart<Type extends ChartModel['type']>(
  type: Type,
  language: Language = 'zh',
): Extract<ChartModel, { type: Type }> {
  const model = reportCharts(madeUpReport(), language).find((candidate) => candidate.type === type);
  if (!model) throw new Error(`The made-up report has no chart of type ${type}`);
  return model as Extract<ChartModel, { type: Type }>;
}
