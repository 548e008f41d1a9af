/** What an indicator is measured against: as printed, or implied by a printed completion. */

import type { Figure, Indicator, LevelIndicator, Progress } from '../dataset/schema.ts';
import type { Language, MissingReason } from '../language/vocabulary.ts';
import { decimalOf, divide, shift } from '../numbers/decimal.ts';
import { computedAmount, PERCENT, printedAmount, printedForm } from './amount.ts';
import { bilingual } from './bilingual.ts';
import { figureParts, figureText } from './format.ts';
import type { Absent, Derived } from './report-figure.ts';

export const isFigure = (value: Figure | { missing: string }): value is Figure => 'token' in value;

export const progressOf = (indicator: Indicator): Progress | null =>
  'progress' in indicator ? indicator.progress : null;

/** The printed target, where it is not to be passed: “at most 5 days”; and none at all, for nothing is a share of 0. */
export function ceilingOf(indicator: Indicator): Figure | null {
  const target = progressOf(indicator)?.target;
  if (!target || !isFigure(target)) return null;
  return target.bound === 'atMost' || target.value === 0 ? target : null;
}

/** A figure in a line of arithmetic: money with its unit, a count by its number and 万 alone. */
export function term(figure: Figure, indicator: Indicator, language: Language): string {
  if (figure.unit === '元') return figureText(figure, indicator.unitName, language);
  const { lead, number, tail } = figureParts(figure, indicator.unitName, language);
  if (language === 'en') return lead + number + tail;
  // In 200余万家 and 3000万余家 the tail holds 余 and the words of scale on either side of it.
  return lead + number + (tail || printedForm(figure).scaleWords);
}

export function targetOf(indicator: Indicator): Derived | Absent<MissingReason> {
  const progress = progressOf(indicator);
  if (!progress) return { missing: 'noTargetStated' };
  const { target, completion } = progress;
  if (isFigure(target)) {
    return { ...printedAmount(target, indicator.unitName), origin: 'quoted', exact: true, printed: target };
  }
  if (!isFigure(completion) || completion.value === 0) return target;
  return impliedTarget(indicator as LevelIndicator, completion);
}

/** In the scale and to the last decimal of the printed actual; about, for the printed per cent was rounded. */
function impliedTarget(indicator: LevelIndicator, completion: Figure): Derived {
  const { actual, unitName } = indicator;
  const form = printedForm(actual);
  const ratio = { over: shift(decimalOf(actual.value), 2), under: decimalOf(completion.value) };
  const scaled = { ...ratio, over: shift(ratio.over, -form.scale) };
  const shown = shift(divide(scaled, form.decimals).value, form.scale);
  const amount = computedAmount({
    ratio,
    shown,
    unit: actual.unit,
    unitName,
    bound: 'about',
    said: 'exact',
    form,
  });
  return {
    ...amount,
    origin: 'computed',
    exact: false,
    arithmetic: bilingual(
      (language) =>
        `${term(actual, indicator, language)} ÷ ${figureText(completion, PERCENT, language)} ≈ ${amount.text[language]}`,
    ),
  };
}

/** A rank, a mark that was passed, a threshold or a number of the surroundings has no target, whatever a report says. */
const WITHOUT_TARGETS: ReadonlySet<Indicator['kind']> = new Set([
  'rank',
  'milestone',
  'threshold',
  'context',
]);

/** A rate of the whole: beyond 100% of its denominator there is nothing to aim at. */
const isWholeRate = ({ kind, actual }: Pick<Indicator, 'kind' | 'actual'>): boolean =>
  kind === 'rate' && actual.value === 100 && actual.bound === 'exact';

/** Nor has what stands before the parts (how many motions came in), or a rate that has reached 100%. */
export const canHaveTarget = (indicator: Pick<Indicator, 'kind' | 'pillar' | 'actual'>): boolean =>
  indicator.pillar !== null && !WITHOUT_TARGETS.has(indicator.kind) && !isWholeRate(indicator);
