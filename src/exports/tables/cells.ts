/** Cells made of what the report holds. */

import { placeWords } from '../../report/dataset/place-words.ts';
import type { AsOf, Figure, Locator, Missing, Text } from '../../report/dataset/schema.ts';
import { asOfWords } from '../../report/figures/kpi.ts';
import { type Bound, boundWords, type Language, missingWords } from '../../report/language/vocabulary.ts';
import { decimalOf, decimalText } from '../../report/numbers/decimal.ts';
import { parseToken } from '../../report/numbers/token.ts';
import type { Asked, Cell, NumberCell } from './table.ts';

/** A number all of whose digits are known: a printed figure, 万 and 亿 multiplied out. */
export const exactNumber = (value: number): NumberCell => ({ value, digits: decimalText(decimalOf(value)) });

/** A number that counts or names a place, not a quantity: 2020, and never 2,020. */
export const plainNumber = (value: number): NumberCell => ({ ...exactNumber(value), look: 'plain' });

/** A per cent with the digits that the page shows, and its full value behind them. */
export function percentCell(value: number, shown: Text): NumberCell {
  return { value, digits: digitsOf(shown) };
}

/** A difference in percentage points, its sign shown. */
export function pointsCell(points: number, size: Text): NumberCell {
  const digits = digitsOf(size);
  return { value: points, digits: points < 0 ? `-${digits}` : digits, look: 'difference' };
}

function digitsOf({ zh }: Text): string {
  const digits = /\d[\d,]*(?:\.\d+)?/.exec(zh)?.[0];
  if (digits === undefined) throw new Error(`“${zh}” holds no number.`);
  return digits.replaceAll(',', '');
}

/** The number that a computed text says: 357.7亿元 is 35,770,000,000, for no more digits are known. */
export function saidNumber({ zh }: Text): NumberCell {
  const parsed = parseToken(zh);
  if (!parsed) throw new Error(`“${zh}” cannot be read as a number.`);
  return exactNumber(parsed.value);
}

const exactWords: Text = { zh: '确数', en: 'exact' };

export const boundCell = (bound: Bound, language: Language): string =>
  bound === 'exact' ? exactWords[language] : boundWords[bound][language];

/** The unit of {@link Figure.value}, which has 万 and 亿 multiplied out. */
export const unitCell = (figure: Pick<Figure, 'unit'>, unitName: Text, language: Language): string =>
  figure.unit === '元' && language === 'en' ? 'CNY' : unitName[language];

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
