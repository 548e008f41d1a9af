/** A number in every form in which it is shown: unrounded, as its digits stand on the page, and in words. */

import type { Figure, Text } from '../dataset/schema.ts';
import type { Bound, Language } from '../language/vocabulary.ts';
import {
  absolute,
  compare,
  type Decimal,
  decimalOf,
  decimalText,
  ONE,
  type Ratio,
  ratioNumber,
} from '../numbers/decimal.ts';
import { printedParts } from '../numbers/printed.ts';
import { bilingual } from './bilingual.ts';
import { computedParts, type FigureParts, figureParts, joinParts } from './format.ts';

export interface Amount {
  /** Unrounded, 万 and 亿 multiplied out, per cent as the number of per cent: the nearest double of `ratio`. */
  readonly value: number;
  /** The same number exactly: what is compared with a line. */
  readonly ratio: Ratio;
  /** The number that the page shows, in the unit of `value`: rounded where it was, with the zeros that are printed. */
  readonly shown: Decimal;
  /** As in the dataset: 元, %, 家 … */
  readonly unit: string;
  readonly unitName: Text;
  readonly bound: Bound;
  readonly form: PrintedForm;
  /** Four runs of words; put end to end they are `text`. A difference is shown by its size, without a sign. */
  readonly parts: Readonly<Record<Language, FigureParts>>;
  readonly text: Text;
}

/** How the digits are printed, which a number format of an Office program says again. */
export interface PrintedForm {
  /** Digits behind the decimal point, in the printed scale. */
  readonly decimals: number;
  /** 万, 亿, 万亿 behind the number, as printed and as a power of ten. */
  readonly scaleWords: string;
  readonly scale: number;
}

export const PERCENT: Text = { zh: '%', en: '%' };
const POINTS: Text = { zh: '个百分点', en: 'percentage points' };

/** The form of a printed figure. */
export function printedForm({ token }: Pick<Figure, 'token'>): PrintedForm {
  const { decimals, scaleWords, scale } = printedParts(token);
  return { decimals, scaleWords, scale };
}

/** With zeros behind the point until there are `decimals` digits. */
function padded({ units, scale }: Decimal, decimals: number): Decimal {
  const short = Math.max(0, decimals - scale);
  return { units: units * 10n ** BigInt(short), scale: scale + short };
}

const inWords = (write: (language: Language) => FigureParts): Pick<Amount, 'parts' | 'text'> => {
  const parts = { zh: write('zh'), en: write('en') };
  return { parts, text: bilingual((language) => joinParts(parts[language])) };
};

/** A figure of the report: its digits as printed. */
export function printedAmount(figure: Figure, unitName: Text): Amount {
  const form = printedForm(figure);
  const exact = decimalOf(figure.value);
  return {
    value: figure.value,
    ratio: { over: exact, under: ONE },
    shown: padded(exact, form.decimals - form.scale),
    unit: figure.unit,
    unitName,
    bound: figure.bound,
    form,
    ...inWords((language) => figureParts(figure, unitName, language)),
  };
}

interface ComputedAmount {
  readonly ratio: Ratio;
  /** Rounded. */
  readonly shown: Decimal;
  readonly unit: string;
  readonly unitName: Text;
  readonly bound: Bound;
  /** The bound that is said in words before it; “exact” where “≈” is said of the whole instead. */
  readonly said: Bound;
  readonly form: PrintedForm;
}

/** A number worked out from figures, in the scale in which they are printed. */
export function computedAmount({ said, ...computed }: ComputedAmount): Amount {
  const { ratio, shown, unit, unitName, form } = computed;
  return {
    ...computed,
    value: ratioNumber(ratio),
    ...inWords((language) => computedParts({ value: shown, unit, unitName, form, bound: said }, language)),
  };
}

const plainForm = ({ scale }: Decimal): PrintedForm => ({ decimals: scale, scaleWords: '', scale: 0 });

/** A computed per cent: 109.4%. `ratio` and `shown` in per cent. */
export function percentAmount(ratio: Ratio, shown: Decimal, bound: Bound): Amount {
  const form = plainForm(shown);
  const parts = { lead: '', number: decimalText(shown), tail: '', unit: '%' };
  const amount = { value: ratioNumber(ratio), ratio, shown, unit: '%', unitName: PERCENT, bound, form };
  return { ...amount, ...inWords(() => parts) };
}

/** A difference in percentage points: 2.57个百分点. Below zero it is short of what it is measured from. */
export function pointsAmount(ratio: Ratio, shown: Decimal, bound: Bound): Amount {
  const form = plainForm(shown);
  const size = absolute(shown);
  const one = compare(size, ONE) === 0;
  const number = decimalText(size);
  const unit = { zh: '个百分点', en: ` percentage point${one ? '' : 's'}` };
  const amount = { value: ratioNumber(ratio), ratio, shown, unit: '个百分点', unitName: POINTS, bound, form };
  return { ...amount, ...inWords((language) => ({ lead: '', number, tail: '', unit: unit[language] })) };
}
