/** Numbers that count or measure: each with its unit, its bound and the words attached to it; and the numerals that do not, with the reason. */
import type { Bound, NotFigureReason } from '../report/vocabulary.ts';
import { type Aside, asideReason, asidesOf } from './asides.ts';
import { bounded } from './bound.ts';
import { namesPeople } from './lexicon/units.ts';
import { nameReason } from './named-numbers.ts';
import { type NumberToken, narrowDigits, numberTokens } from './number-token.ts';
import type { QuantityKind } from './quantity.ts';
import { unitBehind } from './unit-behind.ts';

export interface Measured {
  /** With the attached modifiers. */
  readonly start: number;
  readonly end: number;
  readonly number: NumberToken;
  readonly value: number | readonly number[];
  readonly unit: string;
  /** What the unit alone says; the context may say otherwise (a percentage may be growth). */
  readonly kind: QuantityKind;
  readonly bound: Bound;
  /** 第3位, 第二: a place in an order. */
  readonly ordinal: boolean;
}

export interface Rejected {
  readonly start: number;
  readonly end: number;
  readonly reason: NotFigureReason;
}

export interface Measurements {
  readonly measured: readonly Measured[];
  readonly rejected: readonly Rejected[];
}

type Reading = Measured | Rejected | null;

const isMeasured = (reading: Measured | Rejected): reading is Measured => 'unit' in reading;

const RANK_UNIT = /^(?:位|名|大(?!道|街|队))/u;
/** Behind a rank without a measure word the words end, or the clause goes on: 增速全省第二，… 居第3的… */
const RANK_END = /^(?:[，。；、,;）)\s]|的|以内|和|与|及|并|$)/u;

/** A place in an order, or the name of one in a row: 第3位, 全省第二; 第二产业 and 第七届 are names. */
function ordinalReading(text: string, number: NumberToken): Measured | null {
  const after = text.slice(number.end, number.end + 4);
  const unit = RANK_UNIT.exec(after)?.[0] ?? '';
  if (typeof number.value !== 'number' || number.shape !== 'plain') return null;
  if (!unit && !RANK_END.test(after)) return null;
  const before = text.slice(Math.max(0, number.start - 3), number.start - 1);
  // 第一，… at the head of a sentence numbers an argument.
  if (!unit && (before === '' || /[。；\n]\s*$/u.test(before))) return null;
  return {
    start: number.start - 1,
    end: number.end + unit.length,
    number,
    value: number.value,
    unit: '位',
    kind: 'rank',
    bound: 'exact',
    ordinal: true,
  };
}

/** Percentages that the number carries in itself, ratios, and doublings have their unit already. */
function ownUnit(number: NumberToken): { unit: string; kind: QuantityKind } | null {
  switch (number.shape) {
    case 'percent':
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
function nounUnit(text: string, number: NumberToken): { unit: string; kind: QuantityKind } | null {
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

function peopleBefore(text: string, number: NumberToken): { unit: string; kind: QuantityKind } | null {
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

function indexReading(text: string, number: NumberToken): { unit: string; kind: QuantityKind } | null {
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

function measuredReading(text: string, number: NumberToken): Measured | null {
  const own = ownUnit(number);
  const behind = own ? null : unitBehind(text, number.end);
  const named =
    own ?? behind?.unit ?? nounUnit(text, number) ?? peopleBefore(text, number) ?? indexReading(text, number);
  if (!named) return null;
  if (behind && number.script === 'chinese' && !behind.unit.chinese && !number.scaled) return null;
  const moved =
    named.unit === '人' &&
    behind?.unit.printed === '位' &&
    MOVED.test(text.slice(Math.max(0, number.start - 2), number.start));
  const extent = bounded(text, number, behind?.end ?? number.end);
  // A bare scale word is a number only where something binds it: 突破万人, 超百亿元, 亿元以上; 万元 alone is a unit.
  if (number.bare && extent.bound === 'exact') return null;
  // 10万吨级码头: a class of berth, not so many tonnes.
  const kind = behind && text[extent.end] === '级' ? 'spec' : named.kind;
  const sign = typeof number.value === 'number' ? signBefore(text, number.start) : 0;
  return {
    ...extent,
    start: Math.min(extent.start, number.start - sign),
    number,
    value: sign && typeof number.value === 'number' ? -number.value : number.value,
    unit: moved ? '位' : named.unit,
    kind,
    ordinal: false,
  };
}

/** How many characters before the number make it negative: a minus that joins nothing, or 负. */
function signBefore(text: string, start: number): number {
  const [before = '', sign = ''] = [text[start - 2] ?? '', text[start - 1] ?? ''];
  if (sign === '负') return /[减担抱肩胜自欺辜]/u.test(before) ? 0 : 1;
  return /[-−－﹣]/u.test(sign) && !/[\dA-Za-z%‰—-]/u.test(before) ? 1 : 0;
}

function readingOf(text: string, number: NumberToken, asides: readonly Aside[]): Reading {
  const span = { start: number.start, end: number.end };
  const aside = asideReason(text, number, asides);
  if (aside) return { ...span, reason: aside };
  if (text[number.start - 1] === '第') {
    return (
      ordinalReading(text, number) ?? {
        ...span,
        start: number.start - 1,
        reason: ordinalReason(text, number),
      }
    );
  }
  const name = nameReason(text, number);
  if (name) return { ...span, reason: name };
  const measured = measuredReading(text, number);
  if (measured) return measured;
  return { ...span, reason: number.script === 'chinese' ? 'wordNotNumber' : 'nameOfProgramme' };
}

function ordinalReason(text: string, number: NumberToken): NotFigureReason {
  if (/^(?:[一二三]?产业|书记|时间)/u.test(text.slice(number.end, number.end + 3))) return 'wordNotNumber';
  return /^(?:批|期|轮|季度)/u.test(text.slice(number.end, number.end + 2))
    ? 'batchOrdinal'
    : 'sessionOrdinal';
}

/** 4.08和3.76个百分点: a number without a unit takes that of the number it is listed with. */
const LISTED = /^[ ]?(?:和|与|、|及|以及|,|，)[ ]?$/u;

function unitFromNext(text: string, number: NumberToken, next: Measured | undefined): Measured | null {
  if (!next || next.ordinal || number.shape !== 'plain' || number.script !== 'arabic') return null;
  if (!LISTED.test(text.slice(number.end, next.number.start))) return null;
  return {
    start: number.start,
    end: number.end,
    number,
    value: number.value,
    unit: next.unit,
    kind: next.kind,
    bound: 'exact',
    ordinal: false,
  };
}

/** 7.4个和7.7个百分点: the measure word alone stands for the whole unit of the last one. */
function wholeUnit(text: string, measured: Measured, next: Measured | undefined): Measured {
  if (!next || measured.unit !== '个' || next.unit !== '百分点') return measured;
  return LISTED.test(text.slice(measured.end, next.number.start))
    ? { ...measured, unit: next.unit, kind: next.kind }
    : measured;
}

/** 30%、25%左右: what is said behind the last of a list is said of all of it. */
function listBound(text: string, measured: Measured, next: Measured | undefined): Measured {
  if (!next || measured.bound !== 'exact' || next.bound === 'exact' || next.unit !== measured.unit)
    return measured;
  const spoken = next.end > next.number.end + next.unit.length && next.start === next.number.start;
  return spoken && /^[和与、及]$/u.test(text.slice(measured.end, next.start))
    ? { ...measured, bound: next.bound }
    : measured;
}

/** 居全省首位, 位列榜首, 居全国之首: first in an order without a numeral. 摆在首位 is a way of speaking. */
const FIRST = /(?<=(?:居|列|位|占据|跃升|全省|全国|全市)[^，。；、]{0,12})(?:首位|榜首|之首)(?!度)/gu;

function firstPlaces(text: string): Measured[] {
  return [...text.matchAll(FIRST)].map((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    const number: NumberToken = {
      ...span,
      value: 1,
      shape: 'plain',
      script: 'chinese',
      bare: false,
      inner: null,
      scaled: false,
    };
    return { ...span, number, value: 1, unit: '位', kind: 'rank', bound: 'exact', ordinal: true };
  });
}

/** `text` as it is printed, line ends as `\n`. Linear in its length. */
export function measurementsOf(text: string): Measurements {
  const narrow = narrowDigits(text);
  const asides = asidesOf(narrow);
  const numbers = numberTokens(narrow);
  const measured: Measured[] = [];
  const rejected: Rejected[] = [];
  let next: Measured | undefined;
  let cursor = asides.length - 1;
  // From the last to the first: a list has its unit on its last member.
  for (let index = numbers.length - 1; index >= 0; index -= 1) {
    const number = numbers[index];
    if (!number) continue;
    while (cursor >= 0 && (asides[cursor]?.start ?? 0) > number.start) cursor -= 1;
    const around = asides.slice(Math.max(0, cursor - 1), cursor + 1);
    const reading = readingOf(narrow, number, around);
    if (!reading) continue;
    const listed = isMeasured(reading)
      ? listBound(narrow, wholeUnit(narrow, reading, next), next)
      : listedReading(narrow, number, reading, next);
    if (isMeasured(listed)) {
      measured.push(listed);
      next = listed;
    } else rejected.push(listed);
  }
  const all = [...measured, ...firstPlaces(narrow)].sort((a, b) => a.start - b.start);
  return { measured: all, rejected: rejected.reverse() };
}

function listedReading(
  text: string,
  number: NumberToken,
  rejected: Rejected,
  next: Measured | undefined,
): Measured | Rejected {
  return rejected.reason === 'nameOfProgramme' ? (unitFromNext(text, number, next) ?? rejected) : rejected;
}
