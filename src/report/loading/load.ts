/** A dataset from bytes or text: the whole report, or a list of what is wrong and where. Never half of one. */

import { type Report, reportSchema } from '../dataset/schema.ts';
import { SCHEMA_VERSION } from '../dataset/version.ts';
import { upgradeDataset } from './earlier-versions.ts';
import { megabytes, parseJsonFile } from './json-file.ts';
import { listAtMost, MOST_PROBLEMS, type Problem, preview, problem } from './problem.ts';
import { referenceProblems } from './problem-references.ts';
import { schemaProblems } from './problem-schema.ts';
import { unsafeProblems } from './problem-unsafe.ts';
import { wordsProblems } from './problem-words.ts';

export type { Problem } from './problem.ts';
export type LoadResult = { ok: true; report: Report } | { ok: false; problems: Problem[] };

/** Refused unread beyond this: the first report takes 0.1 MB, one of 10,000 projects about 8. */
export const MOST_BYTES = 20 * 1024 * 1024;

const refuse = (problems: readonly Problem[], unlisted = 0): LoadResult => ({
  ok: false,
  problems: listAtMost(problems, unlisted),
});

/** The envelope, before the schema lists a hundred ways in which some other file is no report. */
function envelopeProblem(value: unknown): Problem | null {
  const { format, version } = (typeof value === 'object' && value !== null ? value : {}) as {
    format?: unknown;
    version?: unknown;
  };
  if (format !== 'youju-report') {
    return problem('notAReport', '$.format', '"youju-report"', preview(format));
  }
  if (version === SCHEMA_VERSION) return null;
  const expected = {
    zh: `${SCHEMA_VERSION}（本程序所读的版本）`,
    en: `${SCHEMA_VERSION}, the version that this program reads`,
  };
  return problem('otherVersion', '$.version', expected, preview(version));
}

/** The refusal of a file by its size alone, before a byte is read; null where it may be read. */
export function refuseBySize(bytes: number): LoadResult | null {
  if (bytes <= MOST_BYTES) return null;
  const expected = { zh: `不超过 ${megabytes(MOST_BYTES)}`, en: `at most ${megabytes(MOST_BYTES)}` };
  return refuse([problem('tooLarge', '$', expected, megabytes(bytes))]);
}

export function loadReport(input: string | Uint8Array): LoadResult {
  const tooLarge = refuseBySize(input.length);
  if (tooLarge) return tooLarge;
  const parsed = parseJsonFile(input);
  if ('code' in parsed) return refuse([parsed]);
  const value = upgradeDataset(parsed.value);
  const envelope = envelopeProblem(value);
  if (envelope) return refuse([envelope]);
  const unsafe = unsafeProblems(value);
  if (unsafe.some(({ code }) => code !== 'unsafeText')) return refuse(unsafe);
  const checked = reportSchema.safeParse(value);
  if (!checked.success) {
    // There may be a hundred thousand; only what is listed needs words.
    const { issues } = checked.error;
    const worded = schemaProblems(issues.slice(0, MOST_PROBLEMS), value);
    return refuse([...unsafe, ...worded], Math.max(0, issues.length - MOST_PROBLEMS));
  }
  const report = checked.data;
  const references = referenceProblems(report);
  // Placeholders are looked up by id, so they can only be judged once the ids hold.
  const problems = [...unsafe, ...references, ...(references.length === 0 ? wordsProblems(report) : [])];
  return problems.length > 0 ? refuse(problems) : { ok: true, report };
}
