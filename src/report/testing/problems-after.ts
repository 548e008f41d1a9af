import type { Report } from '../dataset/schema.ts';
import { loadReport } from '../loading/load.ts';
import type { Problem } from '../loading/problem.ts';
import { madeUpReport } from './made-up-report.ts';

/** What the loader says of a file; nothing where it loads. */
export function problemsOf(input: string | Uint8Array): readonly Problem[] {
  const result = loadReport(input);
  return result.ok ? [] : result.problems;
}

/** What is wrong with the made-up report after a change; `change` may break every rule of its type. */
export function problemsAfter(
  change: (report: Report) => void,
): Pick<Problem, 'code' | 'path' | 'expected' | 'found'>[] {
  const report = madeUpReport();
  change(report);
  return problemsOf(JSON.stringify(report)).map(({ code, path, expected, found }) => ({
    code,
    path,
    expected,
    found,
  }));
}

/** Puts there what no type would let through. */
export const set = (target: object, key: string, value: unknown) => Object.assign(target, { [key]: value });
