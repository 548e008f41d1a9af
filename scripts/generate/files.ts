import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { slideCss } from '../../src/deck/slide-css.ts';
import { type Report, reportSchema } from '../../src/report/dataset/schema.ts';
import { themeCss } from '../../src/theme/theme-css.ts';
import { buildDictionary } from './dictionary.ts';
import { buildJsonSchema } from './json-schema.ts';
import { describeWords } from './words-document.ts';

export interface GeneratedFile {
  /** From the root of the repository. */
  path: string;
  content: string;
}

/** The names of the datasets in `data/`, the published schema aside. */
export function listDatasets(root: string): string[] {
  return readdirSync(join(root, 'data'))
    .filter((name) => name.endsWith('.json') && name !== 'report.schema.json')
    .sort();
}

/** Throws with the schema's own words where a dataset does not follow it. */
function readDatasets(root: string): Report[] {
  return listDatasets(root).map((name) =>
    reportSchema.parse(JSON.parse(readFileSync(join(root, 'data', name), 'utf8'))),
  );
}

/** Every file that is made from others, as it should be now. */
export function generateFiles(root: string): GeneratedFile[] {
  const schema = buildJsonSchema();
  const datasets = readDatasets(root);
  return [
    { path: 'data/report.schema.json', content: `${JSON.stringify(schema, null, 2)}\n` },
    { path: 'docs/data-dictionary.md', content: buildDictionary(schema, datasets, 'en') },
    { path: 'docs/data-dictionary.zh.md', content: buildDictionary(schema, datasets, 'zh') },
    { path: 'docs/words.md', content: describeWords() },
    { path: 'src/theme/theme.css', content: themeCss() },
    { path: 'src/features/present/slide-measures.css', content: slideCss() },
  ];
}
