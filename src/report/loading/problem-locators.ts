/** A locator's token must be as long as its place, and its place must lie in the text. */
import { listPlaces } from '../dataset/locators.ts';
import type { Report } from '../dataset/schema.ts';
import { type Problem, problem } from './problem.ts';
import { problemsOfEach } from './problem-list.ts';

export function locatorProblems(report: Report): Problem[] {
  const { length } = report.source;
  return problemsOfEach(listPlaces(report), ({ path, locator: { start, end, token } }) => {
    const problems: Problem[] = [];
    const tokenEnd = start + token.length;
    if (end !== tokenEnd) {
      const expected = {
        zh: `${tokenEnd}（起点加字数）`,
        en: `${tokenEnd}, the start and the token’s length`,
      };
      problems.push(problem('badLocator', `${path}.end`, expected, String(end)));
    }
    if (end > length) {
      const expected = { zh: `不超过原文长度 ${length}`, en: `at most ${length}, the length of the text` };
      problems.push(problem('badLocator', `${path}.end`, expected, String(end)));
    }
    return problems;
  });
}
