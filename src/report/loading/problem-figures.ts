/** Figures whose value no chart and no arithmetic could do anything with. */

import { isFigureValue, LARGEST, SMALLEST } from '../dataset/figure-range.ts';
import type { LocatedPlace } from '../dataset/locators.ts';
import type { Figure, Indicator, Report, Text } from '../dataset/schema.ts';
import { isFigure } from '../figures/target.ts';
import { jsonPath, type Problem, problem } from './problem.ts';
import { problemsOfEach } from './problem-list.ts';

const IN_RANGE: Text = {
  zh: `0，或绝对值在${SMALLEST}～${LARGEST}之间的数`,
  en: `0, or a number from ${SMALLEST} to ${LARGEST} on either side of it`,
};
const NOT_NEGATIVE: Text = { zh: '不小于0的数', en: 'a number that is not below 0' };
const WHOLE: Text = { zh: '从1起的整数', en: 'a whole number from 1' };

function rangeProblems(places: readonly LocatedPlace[]): Problem[] {
  return problemsOfEach(places, (place) =>
    place.role !== 'figure' || isFigureValue(place.locator.value)
      ? []
      : [problem('doesNotFit', `${place.path}.value`, IN_RANGE, String(place.locator.value))],
  );
}

/** How much is done, of what, and to what share: a share of less than nothing has no bar and no pace. */
function progressProblems(indicator: Indicator, at: number): Problem[] {
  if (!('progress' in indicator) || !indicator.progress) return [];
  const { target, completion } = indicator.progress;
  const figures: [keys: PropertyKey[], figure: Figure | { missing: string }][] = [
    [['actual'], indicator.actual],
    [['progress', 'target'], target],
    [['progress', 'completion'], completion],
  ];
  return figures.flatMap(([keys, figure]) =>
    isFigure(figure) && figure.value < 0
      ? [
          problem(
            'doesNotFit',
            jsonPath(['indicators', at, ...keys, 'value']),
            NOT_NEGATIVE,
            String(figure.value),
          ),
        ]
      : [],
  );
}

function amongProblems(indicator: Indicator, at: number): Problem[] {
  if (indicator.kind !== 'rank' || !isFigure(indicator.among)) return [];
  const { value } = indicator.among;
  if (Number.isInteger(value) && value >= 1) return [];
  return [problem('doesNotFit', jsonPath(['indicators', at, 'among', 'value']), WHOLE, String(value))];
}

export const figureProblems = (report: Report, places: readonly LocatedPlace[]): Problem[] => [
  ...rangeProblems(places),
  ...problemsOfEach(report.indicators, progressProblems),
  ...problemsOfEach(report.indicators, amongProblems),
];
