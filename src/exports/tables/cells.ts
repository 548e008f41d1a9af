/** Cells made of what the report holds. */

import { placeWords } from '../../report/dataset/place-words.ts';
import type { AsOf, Locator, Missing, Text } from '../../report/dataset/schema.ts';
import type { Amount } from '../../report/figures/amount.ts';
import { asOfWords } from '../../report/figures/as-of-words.ts';
import { type Bound, boundWords, type Language, missingWords } from '../../report/language/vocabulary.ts';
import { decimalNumber, decimalOf, decimalText } from '../../report/numbers/decimal.ts';
import type { Asked, Cell, NumberCell } from './table.ts';

/** A number all of whose digits are known: a printed figure, 万 and 亿 multiplied out. */
export const exactNumber = (value: number): NumberCell => ({ value, digits: decimalText(decimalOf(value)) });

/** A number that counts or names a place, not a quantity: 2020, and never 2,020. */
export const plainNumber = (value: number): NumberCell => ({ ...exactNumber(value), look: 'plain' });

/** A figure with the digits that the page shows, and its full value behind them. */
export const figureCell = ({ value, shown }: Pick<Amount, 'value' | 'shown'>): NumberCell => ({
  value,
  digits: decimalText(shown),
});

/** A difference in percentage points, its sign shown. */
export const pointsCell = (points: Pick<Amount, 'value' | 'shown'>): NumberCell => ({
  ...figureCell(points),
  look: 'difference',
});

/** A figure of which no more is known than the digits that the page shows: 357.7亿元 is 35,770,000,000. */
export const roundedCell = ({ shown }: Pick<Amount, 'shown'>): NumberCell =>
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

/** 第三部分，全文第 1873–1877 字：1641个 */
export function sourceCell({ start, end, token }: Locator, { report, language }: Asked): string {
  const place = placeWords({ start, end, token }, report, language);
  return `${place}${language === 'zh' ? '：' : ': '}${token}`;
}

export const missingCell = ({ missing }: Missing, language: Language): string =>
  missingWords[missing][language];

const names = new WeakMap<readonly { id: string }[], ReadonlyMap<string, Text>>();

/** The name of a sector, place or pillar by its id. */
export function nameOf(list: readonly { id: string; name: Text }[], id: string, language: Language): string {
  const known = names.get(list) ?? new Map(list.map((entry) => [entry.id, entry.name]));
  names.set(list, known);
  return known.get(id)?.[language] ?? id;
}
