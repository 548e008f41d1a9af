/** Cells made of what the report holds. */

import { locatorWords } from '../../report/dataset/locator-words.ts';
import type { AsOf, Locator, Missing, Text } from '../../report/dataset/schema.ts';
import type { Amount } from '../../report/figures/amount.ts';
import { asOfWords } from '../../report/figures/as-of-words.ts';
import { type Bound, boundWords, type Language, missingWords } from '../../report/language/vocabulary.ts';
import {
  absolute,
  type Decimal,
  decimalNumber,
  decimalOf,
  decimalText,
} from '../../report/numbers/decimal.ts';
import type { Asked, Cell, NumberCell } from './table.ts';

const numberCell = (value: number, shown: Decimal): NumberCell => ({
  value,
  digits: decimalText(shown),
  decimals: shown.scale,
});

/** A number all of whose digits are known: a count of rows, a place in the text. */
export const exactNumber = (value: number): NumberCell => numberCell(value, decimalOf(value));

/** A number that counts or names a place, not a quantity: 2020, and never 2,020. */
export const plainNumber = (value: number): NumberCell => ({ ...exactNumber(value), look: 'plain' });

type Shown = Pick<Amount, 'value' | 'shown'>;

/** A spreadsheet keeps fifteen digits of a number and shows thirty decimals: what has more stands as text. */
const isNumber = ({ value, shown }: Shown): boolean =>
  Number.isFinite(value) && decimalText(absolute({ ...shown, scale: 0 })).length <= 15 && shown.scale <= 30;

/** A figure with the digits that the page shows, and its full value behind them. */
export const figureCell = (figure: Shown): NumberCell | string =>
  isNumber(figure) ? numberCell(figure.value, figure.shown) : decimalText(figure.shown);

/** A difference in percentage points, its sign shown. */
export function pointsCell(points: Shown): NumberCell | string {
  const cell = figureCell(points);
  return typeof cell === 'string' ? cell : { ...cell, look: 'difference' };
}

/** A figure of which no more is known than the digits that the page shows: 357.7亿元 is 35,770,000,000. */
export const roundedCell = ({ shown }: Pick<Amount, 'shown'>): NumberCell | string =>
  figureCell({ value: decimalNumber(shown), shown });

const exactWords: Text = { zh: '确数', en: 'exact' };

export const boundCell = (bound: Bound, language: Language): string =>
  bound === 'exact' ? exactWords[language] : boundWords[bound][language];

/** The unit of {@link Amount.value}, which has 万 and 亿 multiplied out. */
export const unitCell = (
  { unit, unitName }: Pick<Amount, 'unit' | 'unitName'>,
  language: Language,
): string => (unit === '元' && language === 'en' ? 'CNY' : unitName[language]);

/** A day where the report gives one, else the reason in words. */
export const asOfCell = (asOf: AsOf, language: Language): Cell =>
  'date' in asOf ? { date: asOf.date } : asOfWords(asOf, language);

export const asOfPrinted = (asOf: AsOf): Cell => ('token' in asOf ? asOf.token : null);

/** 第三部分第2段第3句：1641个 */
export function sourceCell({ start, end, token }: Locator, { report, language }: Asked): string {
  const where = locatorWords({ start, end, token }, report, language);
  return `${where}${language === 'zh' ? '：' : ': '}${token}`;
}

export const missingCell = ({ missing }: Missing, language: Language): string =>
  missingWords[missing][language];
