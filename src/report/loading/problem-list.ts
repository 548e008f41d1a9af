/** Searches for problems that end once enough are found, and what is listed of them. */
import type { Text } from '../dataset/schema.ts';
import { ENOUGH_PROBLEMS, MOST_PROBLEMS } from './limits.ts';
import { type Problem, problem } from './problem.ts';

/** What is wrong with each of the entries, in their order, until enough is. */
export function problemsOfEach<Entry>(
  entries: readonly Entry[],
  problemsOf: (entry: Entry, index: number) => readonly Problem[],
): Problem[] {
  const problems: Problem[] = [];
  for (const [index, entry] of entries.entries()) {
    problems.push(...problemsOf(entry, index));
    if (problems.length >= ENOUGH_PROBLEMS) break;
  }
  return problems;
}

/** The first hundred, and how many more there are; `unlisted` were counted but never worded. */
export function listAtMost(problems: readonly Problem[], unlisted = 0): Problem[] {
  const listed = problems.slice(0, MOST_PROBLEMS);
  const rest = problems.length - listed.length + unlisted;
  if (rest === 0) return listed;
  const expected = { zh: `列出前 ${listed.length} 个问题`, en: `the first ${listed.length} problems` };
  // Whoever looked for more may have stopped.
  const isAll = problems.length + unlisted < ENOUGH_PROBLEMS;
  const found: Text = isAll
    ? { zh: `另有 ${rest} 个`, en: `and ${rest} more` }
    : { zh: `至少另有 ${rest} 个`, en: `and at least ${rest} more` };
  return [...listed, problem('more', '$', expected, found)];
}
