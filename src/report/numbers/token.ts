/** A figure's token read: 近3000万元 is 30,000,000 元, nearly. The inverse of printing; nothing is guessed. */

import type { Bound } from '../language/vocabulary.ts';
import { type Decimal, decimalNumber } from './decimal.ts';
import { narrow, parseNumeral } from './numeral.ts';

export interface ParsedToken {
  /** 万 and 亿 multiplied out, without the dirt of floating point: the nearest double of the exact number. */
  value: number;
  /** As printed, without scale words; empty where the token ends with its number. */
  unit: string;
  bound: Bound;
  /** 第3位: a place in an order. */
  ordinal: boolean;
}

const LEADS: readonly (readonly [RegExp, Bound])[] = [
  [/^(?:不少于|不低于|不小于|至少|最少|最低)/u, 'atLeast'],
  [/^(?:不超过|不多于|不高于|不大于|至多|最多|最高|控制在|不足|不到|低于|少于|小于)/u, 'atMost'],
  // 上万家: only before a scale word, for 以上 and 网上 say nothing of the kind.
  [/^上(?=[十百千万亿])/u, 'atLeast'],
  [/^(?:接近|将近|近)/u, 'nearly'],
  [/^(?:大约|约为|约)/u, 'about'],
  [/^(?:超过|超出|超|突破|逾|高于|多于|大于)/u, 'over'],
  [/^(?:达到|累计|共计|总计|达|共|计)/u, 'exact'],
];
const TAILS: readonly (readonly [RegExp, Bound])[] = [
  [/(?:及以上|以上)$/u, 'atLeast'],
  [/(?:及以下|以下|以内|之内)$/u, 'atMost'],
  [/(?:左右|上下)$/u, 'about'],
  [/(?:有余|开外)$/u, 'over'],
];
const INNER: Readonly<Record<string, Bound>> = { 余: 'over', 多: 'over', 来: 'about' };

/** 百分之九十五 is 95%. */
const PARTS = /^(百|千)分之/u;
const NUMBER =
  /^((?:[\d,]+(?:\.\d+)?|[〇零一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟点])+)([余多来])?/u;
/** 千 belongs to the unit in 千瓦, 千米 and their like: 120万千瓦 is 1,200,000 千瓦. */
const KILO_UNIT = /千(?=[瓦米克伏卡赫帕焦])/u;
/** 3个百分点: the measure word stands before a unit that is one itself. */
const MEASURE_WORD = /^个(?=(?:工作日|自然日|百分点|基点|小时|月|季度|星期|学时|标准))/u;
const UNIT = /^[\p{Script=Han}\p{L}%‰℃°²³㎡/·]{0,20}$/u;
/** A second number in the unit (一区六园, 三分之二): the token is not one figure. 个百分点 and 千瓦 are units all the same. */
const SECOND_NUMBER = /分之|[0-9〇零一二两三四五六七八九十百千万亿](?!分点|(?<=千)[瓦米克伏卡赫帕焦])/u;

/** The bounds that the words say; null where two of them disagree. */
function oneBound(bounds: readonly Bound[]): Bound | null {
  const said = [...new Set(bounds.filter((bound) => bound !== 'exact'))];
  return said.length > 1 ? null : (said[0] ?? 'exact');
}

function takeLeads(text: string): { rest: string; bounds: Bound[] } {
  const bounds: Bound[] = [];
  let rest = text;
  for (let more = true; more; ) {
    const found = LEADS.find(([lead]) => lead.test(rest));
    more = found !== undefined;
    if (found) {
      bounds.push(found[1]);
      rest = rest.replace(found[0], '');
    }
  }
  return { rest, bounds };
}

function takeTail(text: string): { rest: string; bounds: Bound[] } {
  const found = TAILS.find(([tail]) => tail.test(text));
  return found ? { rest: text.replace(found[0], ''), bounds: [found[1]] } : { rest: text, bounds: [] };
}

/** The number at the head of the text, its 余 or 多 and the scale words after that; what is left is the unit. */
function takeNumber(text: string): { number: Decimal; unit: string; bounds: Bound[] } | null {
  const kilo = KILO_UNIT.exec(text);
  const end = kilo && kilo.index > 0 ? kilo.index : text.length;
  const match = NUMBER.exec(text.slice(0, end));
  if (!match) return null;
  const [whole, digits = '', inner] = match;
  const scale = inner ? (/^[百千万亿]+/u.exec(text.slice(whole.length, end))?.[0] ?? '') : '';
  const number = parseNumeral(digits + scale);
  if (!number) return null;
  const bound = inner ? INNER[inner] : undefined;
  // A blank between number and unit, as some typesetters leave, is no part of the unit.
  const unit = text.slice(whole.length + scale.length).replace(/^[ \u00a0\u3000]+/u, '');
  return { number, unit, bounds: bound ? [bound] : [] };
}

/** Reads one token; null where it is not one number with its bound and unit. Linear, for tokens of 200 characters. */
export function parseToken(token: string): ParsedToken | null {
  if (token.length > 200) return null;
  const lead = takeLeads(narrow(token.trim()));
  const ordinal = lead.rest.startsWith('第');
  const sign = /^(?:[-−]|负)/u.exec(lead.rest)?.[0] ?? '';
  const unsigned = lead.rest.slice(ordinal ? 1 : sign.length);
  const parts = PARTS.exec(unsigned);
  const tail = takeTail(parts ? unsigned.slice(parts[0].length) : unsigned);
  const taken = takeNumber(tail.rest);
  const bound = oneBound([...lead.bounds, ...(taken?.bounds ?? []), ...tail.bounds]);
  if (!taken || !bound || (parts && taken.unit)) return null;
  const printed = parts ? (parts[1] === '百' ? '%' : '‰') : taken.unit.replace(MEASURE_WORD, '');
  // 居全省第二 is 第二位: an ordinal that stands alone is a place.
  const unit = ordinal && printed === '' ? '位' : printed;
  if (!UNIT.test(unit) || SECOND_NUMBER.test(unit)) return null;
  const { units, scale } = taken.number;
  return { value: decimalNumber({ units: sign ? -units : units, scale }), unit, bound, ordinal };
}
