/** Figures in words. Chinese shows the token as printed; English moves the point of 万 and 亿 exactly. */

import type { Figure, Text } from '../dataset/schema.ts';
import { type Bound, boundWords, type Language } from '../language/vocabulary.ts';
import {
  absolute,
  compare,
  type Decimal,
  decimalOf,
  decimalText,
  HUNDRED,
  ONE,
  type Ratio,
  shift,
  trim,
} from '../numbers/decimal.ts';
import { printedParts } from '../numbers/printed.ts';
import { printedToken } from '../numbers/printed-token.ts';
import { type Rounded, roundBeside } from '../numbers/rounding.ts';

/**
 * A figure in four runs of words, so that the page can set the number large and the unit small. Put end to
 * end, blanks included, they are the whole: 近 · 3000 · (none) · 万元, or `nearly CNY ` · `30` · ` million`.
 */
export interface FigureParts {
  readonly lead: string;
  readonly number: string;
  readonly tail: string;
  readonly unit: string;
}

export type PlainFigure = Pick<Figure, 'token' | 'value' | 'unit' | 'bound' | 'unitAt'>;

const LARGE = [
  { exponent: 12, word: ' trillion' },
  { exponent: 9, word: ' billion' },
  { exponent: 6, word: ' million' },
] as const;

/** st, nd, rd or th. */
export function ordinalTail(place: number): string {
  const teen = place % 100 >= 11 && place % 100 <= 13;
  return (teen ? undefined : ['th', 'st', 'nd', 'rd'][place % 10]) ?? 'th';
}

/** The runs joined: the figure as one line of text. */
export const joinParts = ({ lead, number, tail, unit }: FigureParts): string => lead + number + tail + unit;

interface EnglishNumber {
  value: Decimal;
  /** The decimals that the last printed digit stands for (2 is hundredths, −4 is 万); null: none was printed. */
  lastDecimal: number | null;
  /** Printed with 万 or 亿: may be said in millions. */
  scaled: boolean;
  lead: string;
  unit: string;
  unitName: string;
}

/** Digits printed behind the point are all kept; none are added: 3000万 is 30 million, 10.0亿 is 1.00 billion. */
function englishParts({ value, lastDecimal, scaled, lead, unit, unitName }: EnglishNumber): FigureParts {
  const large = scaled
    ? LARGE.find(({ exponent }) => compare(absolute(value), shift(ONE, exponent)) >= 0)
    : undefined;
  const exponent = large?.exponent ?? 0;
  const least = lastDecimal === null ? 0 : Math.max(0, lastDecimal + exponent);
  const kept = trim(shift(value, -exponent), least);
  const short = Math.max(0, least - kept.scale);
  const shown = { units: kept.units * 10n ** BigInt(short), scale: kept.scale + short };
  const before = lead ? `${lead} ` : '';
  const money = unit === '元';
  return {
    lead: money ? `${before}CNY ` : before,
    number: decimalText(shown, true),
    tail: large?.word ?? '',
    unit: money || !unitName ? '' : /^[%％‰]/.test(unitName) ? '%' : ` ${unitName}`,
  };
}

/** The figure's four runs of words; in Chinese together they are the token, with its unit. */
export function figureParts(figure: PlainFigure, unitName: Text, language: Language): FigureParts {
  const { lead, number, tail, unit, decimals, ordinal, scale, scaleWords } = printedParts(
    printedToken(figure),
  );
  if (language === 'zh') return { lead, number, tail, unit };
  if (/^[位名]$/.test(figure.unit) && ordinal) {
    return { lead: '', number: String(figure.value), tail: ordinalTail(figure.value), unit: '' };
  }
  return englishParts({
    value: decimalOf(figure.value),
    lastDecimal: decimals > 0 ? decimals - scale : null,
    scaled: scaleWords !== '' || /[万亿]/.test(number),
    lead: boundWords[figure.bound].en,
    unit: figure.unit,
    unitName: unitName.en,
  });
}

/** The figure as one line of text, unit and bound included. */
export function figureText(figure: PlainFigure, unitName: Text, language: Language): string {
  return joinParts(figureParts(figure, unitName, language));
}

/** A computed per cent, rounded to one decimal on its own side of `line` (100 unless told): 99.96 but never 100.0. */
export const roundedPercent = (percent: Ratio, line: Decimal = HUNDRED): Rounded =>
  roundBeside(percent, 1, line);

export interface ComputedNumber {
  /** Rounded already: nothing here loses a digit. */
  readonly value: Decimal;
  /** As a figure's unit: 元, 家, % … */
  readonly unit: string;
  readonly unitName: Text;
  /** As the figures that it was computed from are printed: their scale words, and how many digits behind the point. */
  readonly form: { readonly decimals: number; readonly scaleWords: string; readonly scale: number };
  /** Said in words before the number. */
  readonly bound: Bound;
}

/** A computed number in the scale of the figures behind it: 357.7亿元 / CNY 35.77 billion. Never rounds. */
export function computedParts(computed: ComputedNumber, language: Language): FigureParts {
  const { value, unit, unitName, form, bound } = computed;
  const { decimals, scaleWords, scale } = form;
  const lead = boundWords[bound][language];
  if (language === 'en') {
    const lastDecimal = decimals > 0 ? decimals - scale : null;
    return englishParts({ value, lastDecimal, scaled: scale > 0, lead, unit, unitName: unitName.en });
  }
  const moved = trim(shift(value, -scale));
  const short = Math.max(0, decimals - moved.scale);
  const shown = { units: moved.units * 10n ** BigInt(short), scale: moved.scale + short };
  return { lead, number: decimalText(shown), tail: '', unit: `${scaleWords}${unit}` };
}
