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
  // Whoever looked for more may have stopped.
  const isAll = problems.length + unlisted < ENOUGH_PROBLEMS;
  const least = isAll ? { zh: '另有', en: '' } : { zh: '至少另有', en: 'At least ' };
  const are = rest === 1 ? 'problem is' : 'problems are';
  const says: Text = {
    zh: `${least.zh}${rest}个问题未列出，请先改正以上各项。`,
    en: `${least.en}${rest} more ${are} not listed; correct these first.`,
  };
  const expected = `the first ${listed.length} problems`;
  return [...listed, problem('more', '$', expected, `${least.en.toLowerCase()}${rest} more`, says)];
}
