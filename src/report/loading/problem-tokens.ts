/** Figures and dates that say something else than the words that they are quoted in: the page would show both. */

import type { LocatedPlace } from '../dataset/locators.ts';
import { yearOf } from '../dataset/report-day.ts';
import type { Report, Text } from '../dataset/schema.ts';
import { parsePrintedDate } from '../numbers/printed-date.ts';
import { tokenDifferences } from '../numbers/token-differences.ts';
import { cut, type Problem, problem } from './problem.ts';
import { problemsOfEach } from './problem-list.ts';

const asIn = (expected: string, token: string): Text => ({
  zh: `${expected}（原文写法为“${cut(token)}”）`,
  en: `${expected}, as in the report: “${cut(token)}”`,
});

/** A token that cannot be read is no contradiction: the report may say it in words that no rule knows. */
function placeProblems(place: LocatedPlace, year: number | null): Problem[] {
  if (place.role === 'figure') {
    const { token } = place.locator;
    return (tokenDifferences(place.locator) ?? []).map(({ field, expected, found }) =>
      problem('doesNotFit', `${place.path}.${field}`, asIn(expected, token), found),
    );
  }
  if (place.role !== 'date') return [];
  const { token, date } = place.locator;
  const named = parsePrintedDate(token, year);
  return named === null || named === date
    ? []
    : [problem('doesNotFit', `${place.path}.date`, asIn(named, token), date)];
}

export const tokenProblems = (report: Report, places: readonly LocatedPlace[]): Problem[] =>
  problemsOfEach(places, (place) => placeProblems(place, yearOf(report)));
