/** Places in an order, printed or said: 第3位, 全省第二, 居全国之首; and why another numeral behind 第 is none. */
import type { NotFigureReason } from '../../report/language/vocabulary.ts';
import { FIRST_PLACES, ORDINAL_SIGN, PLACE_UNIT } from '../../report/numbers/ordinal-words.ts';
import { fixedNumber, type PrintedNumber } from '../../report/numbers/plain-number.ts';
import type { Measured } from './measured.ts';

const RANK_UNIT = /^(?:位|名|大(?!道|街|队))/u;
/** Behind a rank without a measure word the words end, or the clause goes on: 增速全省第二，… 居第3的… */
const RANK_END = /^(?:[，。；、,;）)\s]|的|以内|和|与|及|并|$)/u;

/** A place in an order, or the name of one in a row: 第3位, 全省第二; 第二产业 and 第七届 are names. */
export function ordinalMeasured(text: string, number: PrintedNumber): Measured | null {
  const after = text.slice(number.end, number.end + 4);
  const unit = RANK_UNIT.exec(after)?.[0] ?? '';
  if (typeof number.value !== 'number' || number.shape !== 'plain') return null;
  if (!unit && !RANK_END.test(after)) return null;
  // 第一、二产业 names two.
  if (/^[、和与及]第?[二三](?:[、和与及]第?三)?产业/u.test(text.slice(number.end, number.end + 10)))
    return null;
  const before = text.slice(Math.max(0, number.start - 3), number.start - 1);
  // 第一，… at the head of a sentence numbers an argument.
  if (!unit && (before === '' || /[。；\n]\s*$/u.test(before))) return null;
  return {
    start: number.start - ORDINAL_SIGN.length,
    end: number.end + unit.length,
    number,
    value: number.value,
    unit: PLACE_UNIT,
    kind: 'rank',
    bound: 'exact',
    ordinal: true,
  };
}

/** What a numeral behind 第 orders where it is no rank. */
export function ordinalReason(text: string, number: PrintedNumber): NotFigureReason {
  if (/^(?:[、和与及]第?[二三]|[一二三]?产业|书记|时间)/u.test(text.slice(number.end, number.end + 3)))
    return 'wordNotNumber';
  return /^(?:批|期|轮|季度)/u.test(text.slice(number.end, number.end + 2))
    ? 'batchOrdinal'
    : 'sessionOrdinal';
}

/** 居全省首位, 位列榜首, 居全国之首: first in an order without a numeral. 摆在首位 is a way of speaking. */
const FIRST = new RegExp(
  `(?<=(?:居|列|位|占据|跃升|全省|全国|全市)[^，。；、]{0,12})(?:${FIRST_PLACES.join('|')})(?!度)`,
  'gu',
);

export function firstPlaces(text: string): Measured[] {
  return [...text.matchAll(FIRST)].map((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    const number = fixedNumber(span.start, span.end, { value: 1, shape: 'plain', script: 'chinese' });
    return { ...span, number, value: 1, unit: PLACE_UNIT, kind: 'rank', bound: 'exact', ordinal: true };
  });
}
