/** A dataset from bytes or text: the whole report, or a list of what is wrong and where. */

import { withChosenCharts } from '../choosing/choose-charts.ts';
import { listPlaces } from '../dataset/locators.ts';
import { type Report, reportSchema } from '../dataset/schema.ts';
import { SCHEMA_VERSION } from '../dataset/version.ts';
import { inTurns, type Steps } from '../steps/steps.ts';
import { upgradeDataset } from './earlier-versions.ts';
import {
  type FileFormat,
  type ReadResult,
  type Refused,
  readFormat,
  readFormatSteps,
  refuseBySize,
} from './file-format.ts';
import { MOST_BYTES } from './limits.ts';
import type { Problem } from './problem.ts';
import { figureProblems } from './problem-figures.ts';
import { locatorProblems } from './problem-locators.ts';
import { nameProblems } from './problem-names.ts';
import { referenceProblems } from './problem-references.ts';
import { checkBySchema } from './problem-schema.ts';
import { tokenProblems } from './problem-tokens.ts';
import { wordsProblems } from './problem-words.ts';

export type { Problem } from './problem.ts';
export type LoadResult = ReadResult<Report>;

const DATASET: FileFormat<Report> = {
  name: 'youju-report',
  version: SCHEMA_VERSION,
  mostBytes: MOST_BYTES,
  upgrade: upgradeDataset,
  check: (value) => checkBySchema(reportSchema, value),
  problems: datasetProblems,
};

/** Placeholders are looked up by id, so they can only be judged once the ids hold. */
function* datasetProblems(report: Report): Steps<readonly Problem[]> {
  const entries: Problem[] = [];
  const places = listPlaces(report);
  yield;
  for (const problemsOf of [
    nameProblems,
    figureProblems,
    tokenProblems,
    referenceProblems,
    locatorProblems,
  ]) {
    entries.push(...problemsOf(report, places));
    yield;
  }
  return entries.length > 0 ? entries : wordsProblems(report);
}

/** The refusal of a dataset's file by its size alone, before a byte is read; null where it may be read. */
export const refuseReportBySize = (bytes: number): Refused | null => refuseBySize(bytes, DATASET);

/** Where a dataset chooses no charts for a pillar, those that fit are chosen. */
const whole = (read: LoadResult): LoadResult =>
  read.ok ? { ok: true, value: withChosenCharts(read.value) } : read;

export const loadReport = (input: string | Uint8Array): LoadResult => whole(readFormat(input, DATASET));

/** The same while a page goes on answering: ten thousand projects take most of a second. */
export const loadReportInTurns = async (input: string | Uint8Array): Promise<LoadResult> =>
  whole(await inTurns(readFormatSteps(input, DATASET)));
