/** A locator's token must be as long as its place, and its place must lie in the text. */
import { jsonPath, type Problem, problem } from './problem.ts';
import type { Locator, Report } from './schema.ts';

interface Placed {
  path: PropertyKey[];
  locator: Locator;
}

const isLocator = (value: object): value is Locator => 'start' in value && 'end' in value && 'token' in value;

/** Every locator of the report, wherever it stands. The schema has bounded the depth. */
export function locatorsIn(value: unknown, path: PropertyKey[] = []): Placed[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = isLocator(value) ? [{ path, locator: value }] : [];
  const inner = Array.isArray(value)
    ? value.flatMap((item, index) => locatorsIn(item, [...path, index]))
    : Object.entries(value).flatMap(([key, item]) => locatorsIn(item, [...path, key]));
  return [...own, ...inner];
}

export function locatorProblems(report: Report): Problem[] {
  const { length } = report.source;
  return locatorsIn(report).flatMap(({ path, locator: { start, end, token } }) => {
    const problems: Problem[] = [];
    if (end - start !== token.length) {
      const expected = {
        zh: `${start + token.length}（“${token}”的末尾）`,
        en: `${start + token.length}, the end of “${token}”`,
      };
      problems.push(problem('badLocator', jsonPath([...path, 'end']), expected, String(end)));
    }
    if (end > length) {
      const expected = { zh: `不超过原文长度 ${length}`, en: `at most ${length}, the length of the text` };
      problems.push(problem('badLocator', jsonPath([...path, 'end']), expected, String(end)));
    }
    return problems;
  });
}
