/** The unit of a number: carried in itself, standing behind it, or told by the noun behind or the words before. */

import type { PrintedNumber } from '../../report/numbers/plain-number.ts';
import { halfBehind } from '../../report/numbers/units.ts';
import { namesPeople } from '../lexicon/people.ts';
import type { QuantityKind } from '../lexicon/quantity.ts';
import { unitBehind } from './unit-behind.ts';

interface NamedUnit {
  readonly unit: string;
  readonly kind: QuantityKind;
}

export interface FoundUnit extends NamedUnit {
  /** Behind its last character; where nothing is printed for it, behind the number. */
  readonly end: number;
  /** It stands behind the number as a word of its own. */
  readonly isPrinted: boolean;
}

/** Percentages that the number carries in itself, ratios, and doublings have their unit already. */
function ownUnit(number: PrintedNumber): NamedUnit | null {
  switch (number.shape) {
    case 'percent':
    case 'fraction':
      return { unit: '%', kind: 'percent' };
    case 'permille':
      return { unit: '‰', kind: 'percent' };
    case 'ratio':
      return { unit: 'ratio', kind: 'ratio' };
    case 'fold':
      return { unit: '倍', kind: 'multiple' };
    case 'plain':
    case 'range':
      return null;
  }
}

/** 近5.96万群众: the noun is the unit. Only behind a number that can be nothing else. */
function nounUnit(text: string, number: PrintedNumber): NamedUnit | null {
  if (number.bare || (number.script === 'chinese' && !number.scaled)) return null;
  return namesPeople(text.slice(number.end, number.end + 12), number.scaled)
    ? { unit: '人', kind: 'count' }
    : null;
}

/** What an index is called, right before its bare number: 基尼系数0.35, 综合指数为4.8. */
const INDEX =
  /(?:指数|系数|得分|评分|比值|密度|PMI|指标值)(?:为|达到?|是|降至|降到|下降到|升至|提高到|增加到|由|从)?$/u;

/** 贫困人口减少6800多万: the thing has said its unit already. */
const PEOPLE_BEFORE = /(?:人口|人数|就业)(?:[^，。；\d]{0,8})$/u;

function peopleBefore(text: string, number: PrintedNumber): NamedUnit | null {
  if (
    !number.scaled ||
    number.script !== 'arabic' ||
    !/^(?:[，。；、]|$|以上|左右)/u.test(text.slice(number.end, number.end + 2))
  )
    return null;
  return PEOPLE_BEFORE.test(text.slice(Math.max(0, number.start - 14), number.start))
    ? { unit: '人', kind: 'count' }
    : null;
}

/** 收入比由2.80缩小到2.75: a ratio to one, and where it has got to. */
const RATIO_TO_ONE = /(?:收入比|之比|比值|比)(?:由|从|为)(?:上年的?|20\d{2}年的?)?$/u;
const RATIO_MOVED =
  /(?:收入比|之比|比值|比)(?:由|从)[^，。；]{1,12}(?:缩小|降低|下降|降|扩大|提高|上升)(?:到|至|为)$/u;

function indexUnit(text: string, number: PrintedNumber): NamedUnit | null {
  if (number.script !== 'arabic' || number.shape !== 'plain') return null;
  const before = text.slice(Math.max(0, number.start - 24), number.start);
  if (INDEX.test(before.slice(-10))) return { unit: '', kind: 'measure' };
  const isDecimal = typeof number.value === 'number' && /[.．]/u.test(text.slice(number.start, number.end));
  return isDecimal && (RATIO_TO_ONE.test(before) || RATIO_MOVED.test(before))
    ? { unit: 'ratio', kind: 'ratio' }
    : null;
}

/** 前移2位: places of an order, not people. */
const MOVED = /(?:前移|后移|上升|下降|提升|前进|晋升|跃升|提高|上移|进位)$/u;

/** 两年半, 一个半小时. */
export function halfMore(text: string, number: PrintedNumber): FoundUnit | null {
  const half = number.shape === 'plain' ? halfBehind(text, number.end) : null;
  return half && { unit: half.unit, kind: 'duration', end: number.end + half.length, isPrinted: true };
}

/** What stands behind goes before what the context tells; null for a number that is none of anything. */
export function unitOf(text: string, number: PrintedNumber): FoundUnit | null {
  const own = ownUnit(number);
  if (own) return { ...own, end: number.end, isPrinted: false };
  const behind = unitBehind(text, number.end);
  if (behind) {
    const { unit, end } = behind;
    // 二期 and 三批 name.
    if (number.script === 'chinese' && !unit.chinese && !number.scaled) return null;
    const isMove =
      unit.printed === '位' && MOVED.test(text.slice(Math.max(0, number.start - 2), number.start));
    return { unit: isMove ? '位' : unit.unit, kind: unit.kind, end, isPrinted: true };
  }
  const told = nounUnit(text, number) ?? peopleBefore(text, number) ?? indexUnit(text, number);
  return told && { ...told, end: number.end, isPrinted: false };
}
