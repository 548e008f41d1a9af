/** How far an indicator is towards what it is measured against: quoted where printed, computed where not. */

import type { Figure, Indicator, LevelIndicator, Progress, Text } from '../dataset/schema.ts';
import { type Bound, LANGUAGES, type Language } from '../language/vocabulary.ts';
import {
  absolute,
  compare,
  type Decimal,
  decimalOf,
  divide,
  HUNDRED,
  multiply,
  type Ratio,
  ratioNumber,
  shift,
  subtract,
  trim,
} from '../numbers/decimal.ts';
import { printedParts } from '../numbers/printed.ts';
import { type Rounded, roundBeside } from '../numbers/rounding.ts';
import { figureParts, figureText, formatComputed, percentText } from './format.ts';

export type Origin = 'quoted' | 'computed';

/** What the page shows of a number that the report prints or that is worked out from it. */
export interface Derived {
  origin: Origin;
  /** As shown, bound and unit included: digits as printed, or rounded without crossing the target. */
  text: Text;
  /** false: digits were lost, or a bound is behind it, and `text` deserves an “≈” (which it does not hold). */
  exact: boolean;
  /** Quoted only. */
  figure?: Figure;
  /** Computed only: `1641 ÷ 1500 = 109.4%`; “≈” where digits were lost. */
  arithmetic?: Text;
}

export interface Completion extends Derived {
  /** Per cent, unrounded (the nearest double): for a bar's length. Compare by {@link completionRatio}. */
  percent: number;
}

export interface Target extends Derived {
  /** In the actual's unit, 万 and 亿 multiplied out, unrounded. */
  value: number;
}

export interface Gap extends Derived {
  /** Percentage points past the target; below zero: short of it. */
  points: number;
}

export const bilingual = (write: (language: Language) => string): Text => {
  const [zh, en] = LANGUAGES;
  return { zh: write(zh), en: write(en) };
};

export const isFigure = (value: Figure | { missing: string }): value is Figure => 'token' in value;

const PERCENT: Text = { zh: '%', en: '%' };

type Measured = LevelIndicator & { progress: Progress };

/** A target that is not to be passed: “at most 5 days”; and none at all, for nothing is a share of 0. */
export function ceilingOf(indicator: Indicator): Figure | null {
  if (!('progress' in indicator) || !indicator.progress) return null;
  const { target } = indicator.progress;
  return isFigure(target) && (target.bound === 'atMost' || target.value === 0) ? target : null;
}

/** The indicator with something to be measured against; a ceiling is no completion. */
function measured(indicator: Indicator): Measured | null {
  if (!('progress' in indicator) || !indicator.progress || ceilingOf(indicator)) return null;
  return indicator as Measured;
}

/** How the words bind the completion: by its own where it is printed, else by the actual or a rough target. */
export function boundOf(indicator: Indicator): Bound {
  const progress = measured(indicator)?.progress;
  if (!progress) return indicator.actual.bound;
  const { completion, target } = progress;
  if (isFigure(completion)) return completion.bound;
  return isFigure(target) && target.bound === 'about' ? 'about' : indicator.actual.bound;
}

/** actual ÷ target as an exact ratio (1 is the whole target); null where there is none. */
export function completionRatio(indicator: Indicator): Ratio | null {
  const progress = measured(indicator)?.progress;
  if (!progress) return null;
  if (isFigure(progress.completion)) {
    return { over: decimalOf(progress.completion.value), under: HUNDRED };
  }
  if (!isFigure(progress.target)) return null;
  return { over: decimalOf(indicator.actual.value), under: decimalOf(progress.target.value) };
}

/** A figure in a line of arithmetic: money with its unit, a count by its number and 万 alone. */
function term(figure: Figure, indicator: Indicator, language: Language): string {
  if (figure.unit === '元') return figureText(figure, indicator.unitName, language);
  const parts = figureParts(figure, indicator.unitName, language);
  if (language === 'en') return parts.lead + parts.number + parts.tail;
  const scale = /^[十百千万亿]*/u.exec(parts.unit)?.[0] ?? '';
  return parts.lead + parts.number + parts.tail + scale;
}

/** null when the indicator has no progress; quoted where printed, else computed. */
export function completionOf(indicator: Indicator): Completion | null {
  const ratio = completionRatio(indicator);
  const progress = measured(indicator)?.progress;
  if (!ratio || !progress) return null;
  const { completion, target } = progress;
  if (isFigure(completion)) {
    const text = bilingual((language) => figureText(completion, PERCENT, language));
    return { percent: completion.value, origin: 'quoted', text, exact: true, figure: completion };
  }
  if (!isFigure(target)) return null;
  const { text, exact } = percentText(ratio);
  const certain = exact && [indicator.actual, target].every(({ bound }) => bound === 'exact');
  const equals = certain ? '=' : '≈';
  return {
    percent: ratioNumber({ ...ratio, over: shift(ratio.over, 2) }),
    origin: 'computed',
    text: { zh: text, en: text },
    exact: certain,
    arithmetic: bilingual(
      (language) =>
        `${term(indicator.actual, indicator, language)} ÷ ${term(target, indicator, language)} ${equals} ${text}`,
    ),
  };
}

/** The completion as set in a chart or on a card: with “≈” where a bound is behind a computed one. */
export function completionShown(indicator: Indicator, { text, origin }: Completion): Text {
  const rough = origin === 'computed' && boundOf(indicator) !== 'exact';
  return bilingual((language) => (rough ? `≈ ${text[language]}` : text[language]));
}

/** The target: as printed, or implied by a printed completion (≈, for the printed per cent was rounded). */
export function targetOf(indicator: Indicator): Target | null {
  if (!('progress' in indicator) || !indicator.progress) return null;
  const { target, completion } = indicator.progress;
  if (isFigure(target)) {
    const text = bilingual((language) => figureText(target, indicator.unitName, language));
    return { value: target.value, origin: 'quoted', text, exact: true, figure: target };
  }
  if (!isFigure(completion) || completion.value === 0) return null;
  return impliedTarget(indicator, completion);
}

/** In the scale and to the last place of the printed actual. */
function impliedTarget(indicator: Indicator, completion: Figure): Target {
  const { actual, unitName } = indicator;
  const { places, scale, scaleWords } = printedParts(actual.token);
  const ratio = { over: shift(decimalOf(actual.value), 2), under: decimalOf(completion.value) };
  const value = shift(divide({ ...ratio, over: shift(ratio.over, -scale) }, places).value, scale);
  const text = bilingual((language) =>
    formatComputed({ value, unit: actual.unit, unitName, scaleWords, places }, language),
  );
  return {
    value: ratioNumber(ratio),
    origin: 'computed',
    text,
    exact: false,
    arithmetic: bilingual(
      (language) =>
        `${term(actual, indicator, language)} ÷ ${figureText(completion, PERCENT, language)} ≈ ${text[language]}`,
    ),
  };
}

/** The per cent as shown: all digits of a printed one, else rounded beside 100. */
function shownPercent(ratio: Ratio, quoted: boolean): Rounded {
  const hundredfold = { over: shift(ratio.over, 2), under: ratio.under };
  return quoted ? { value: ratio.over, exact: true } : roundBeside(hundredfold, 1, HUNDRED);
}

/** Shown completion − 100, in percentage points. `text` is its size without a sign, `points` has one. */
export function gapOf(indicator: Indicator): Gap | null {
  const completion = completionOf(indicator);
  const ratio = completionRatio(indicator);
  if (!completion || !ratio) return null;
  const quoted = completion.origin === 'quoted';
  const shown = shownPercent(ratio, quoted);
  const value = trim(subtract(shown.value, HUNDRED));
  const size = formatPoints(value);
  const exact = shown.exact && boundOf(indicator) === 'exact';
  const equals = exact ? '=' : '≈';
  const exactPoints = subtract(shift(ratio.over, 2), multiply(ratio.under, HUNDRED));
  return {
    points: ratioNumber({ over: exactPoints, under: ratio.under }),
    origin: 'computed',
    text: size,
    exact,
    arithmetic: bilingual((language) =>
      value.units >= 0n
        ? `${completion.text[language]} − 100% ${equals} ${size[language]}`
        : `100% − ${completion.text[language]} ${equals} ${size[language]}`,
    ),
  };
}

/** 2.57 个百分点 / 2.57 percentage points, without a sign. */
export function formatPoints(value: Decimal): Text {
  const number = formatComputed({ value: absolute(value), unit: '', unitName: { zh: '', en: '' } }, 'zh');
  const one = compare(absolute(value), { units: 1n, scale: 0 }) === 0;
  return { zh: `${number} 个百分点`, en: `${number} percentage point${one ? '' : 's'}` };
}
