/** Datasets of earlier versions of the format, brought to the present one before they are checked. */
import { SCHEMA_VERSION } from '../dataset/version.ts';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The same fields in the same order, one of them under another name. */
function renamed(fields: Fields, from: string, to: string): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name === from ? to : name, value]),
  );
}

/** Version 1 called an indicator's actual figure its `reading`. */
function fromVersion1(dataset: Fields): Fields {
  const { indicators } = dataset;
  if (!Array.isArray(indicators)) return { ...dataset, version: 2 };
  const upgraded = indicators.map((entry: unknown) =>
    isFields(entry) && !('actual' in entry) ? renamed(entry, 'reading', 'actual') : entry,
  );
  return { ...dataset, version: 2, indicators: upgraded };
}

/** Version 3 tells more apart: measures from programmes, going on from not stated. What version 2 says, it says still. */
const fromVersion2 = (dataset: Fields): Fields => ({ ...dataset, version: 3 });

/** One step for each version, from it to the next. */
const STEPS: readonly [version: number, upgrade: (dataset: Fields) => Fields][] = [
  [1, fromVersion1],
  [2, fromVersion2],
];

/**
 * The dataset as the present version has it. What is no dataset, of the present version or of one not known here
 * comes back as it is, for the loader to judge.
 */
export function upgradeDataset(value: unknown): unknown {
  if (!isFields(value) || value.format !== 'youju-report') return value;
  let dataset = value;
  for (const [version, upgrade] of STEPS) {
    if (dataset.version === version && version < SCHEMA_VERSION) dataset = upgrade(dataset);
  }
  return dataset;
}
