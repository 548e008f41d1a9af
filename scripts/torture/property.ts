/** The property itself, and what came of trying it many times. */
import fc from 'fast-check';
import type { Report } from '../../src/report/dataset/schema.ts';
import { LANGUAGES, type Language } from '../../src/report/language/vocabulary.ts';
import { MOST_PROBLEMS } from '../../src/report/loading/limits.ts';
import { loadReport } from '../../src/report/loading/load.ts';
import { type Case, caseArbitrary, caseText } from './case.ts';
import { reportFaults } from './checks.ts';
import { prototypeFaults } from './faults.ts';

/** What the costlier half finds wrong; it is given by whoever can load the page. */
export type DocumentFaults = (report: Report, languages?: readonly Language[]) => Promise<string[]>;

export interface Outcome {
  readonly accepted: boolean;
  readonly faults: readonly string[];
}

const refusalFaults = (problems: readonly { path: string; expected: string; found: string }[]): string[] => [
  ...(problems.length === 0 ? ['refused without a reason'] : []),
  ...(problems.length > MOST_PROBLEMS + 1 ? [`${problems.length} problems at once`] : []),
  ...problems.flatMap(({ path, expected, found }) =>
    path.startsWith('$') && expected !== '' && found !== ''
      ? []
      : [`a problem that says too little: ${path}`],
  ),
];

function thrown(error: unknown): string {
  if (!(error instanceof Error)) return `throws ${String(error)}`;
  const causes = error instanceof AggregateError ? error.errors.map(String).join('; ') : '';
  return `throws ${error.message} ${causes} ${error.stack?.split('\n').slice(1, 4).join('') ?? ''}`;
}

/** Loads a dataset's text; what the loader accepts is put through everything, by `documentFaults` too where it is given. */
export async function tryText(
  text: string,
  documentFaults: DocumentFaults | null,
  languages: readonly Language[] = LANGUAGES,
): Promise<Outcome> {
  let accepted = false;
  try {
    const result = loadReport(text);
    if (!result.ok) return { accepted, faults: [...refusalFaults(result.problems), ...prototypeFaults()] };
    accepted = true;
    const faults = reportFaults(result.value, languages);
    if (documentFaults) faults.push(...(await documentFaults(result.value, languages)));
    return { accepted, faults: [...faults, ...prototypeFaults()] };
  } catch (error) {
    return { accepted, faults: [thrown(error)] };
  }
}

export interface Tried {
  tried: number;
  accepted: number;
  /** The smallest dataset found with each fault, as the numbers that make it. */
  readonly failures: { readonly fault: string; readonly case: Case }[];
}

export interface Trial {
  readonly bases: Readonly<Record<string, Report>>;
  readonly seed: number;
  /** Tried until so many were tried, or, where `count` is of the accepted, accepted. */
  readonly count: number;
  readonly of: 'tried' | 'accepted';
  readonly documentFaults: DocumentFaults | null;
  /** Each dataset in both languages, or one in Chinese and another in English. */
  readonly languages: 'both' | 'oneOrOther';
  /** In milliseconds since the epoch: nothing is begun afterwards. */
  readonly until?: number;
}

/** How many datasets are judged before a failing one is made smaller. */
const CHUNK = 100;

/** The same for the same dataset, however often it is tried. */
const oneLanguage = (text: string): readonly Language[] => [LANGUAGES[text.length % 2] ?? 'zh'];

export async function tryMany({
  bases,
  seed,
  count,
  of,
  documentFaults,
  languages,
  until,
}: Trial): Promise<Tried> {
  const result: Tried = { tried: 0, accepted: 0, failures: [] };
  const arbitrary = caseArbitrary(Object.keys(bases));
  const timeLeft = () => (until ?? Number.POSITIVE_INFINITY) - Date.now();
  for (let chunk = 0; result[of] < count && timeLeft() > 0; chunk += 1) {
    let failed = false;
    const property = fc.asyncProperty(arbitrary, async (one) => {
      // What makes a failing case smaller is not counted.
      if (!failed && result[of] >= count) return;
      const text = caseText(bases, one);
      const asked = languages === 'both' ? LANGUAGES : oneLanguage(text);
      const { accepted, faults } = await tryText(text, documentFaults, asked);
      if (!failed) {
        result.tried += 1;
        if (accepted) result.accepted += 1;
      }
      if (faults[0] === undefined) return;
      failed = true;
      throw new Error(faults[0]);
    });
    const checked = await fc.check(property, {
      seed: seed + chunk,
      numRuns: CHUNK,
      // Making a failing case smaller takes time too.
      ...(until !== undefined && { interruptAfterTimeLimit: Math.max(1, timeLeft()) }),
    });
    if (checked.failed && checked.counterexample)
      result.failures.push({ fault: String(checked.errorInstance), case: checked.counterexample[0] });
  }
  return result;
}
