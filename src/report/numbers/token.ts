/** A figure's token read: 近3000万元 is 30,000,000 元, nearly. The inverse of printing; nothing is guessed. */

import type { Bound } from '../language/vocabulary.ts';
import { type BoundWord, leadAtHead, tailAtEnd, VAGUE } from './bound-words.ts';
import { withoutInvisible } from './legible.ts';
import { everydayNumeral, NUMERAL_SIGNS, narrow } from './numeral.ts';
import { FIRST_PLACES, ORDINAL_SIGN, PLACE_UNIT } from './ordinal-words.ts';
import { KILO_UNITS, type PrintedNumber } from './plain-number.ts';
import { numberAtHead } from './printed-number.ts';
import { halfBehind, withoutMeasureWord } from './units.ts';

export interface ParsedToken {
  /** 万 and 亿 multiplied out, without the dirt of floating point: the nearest double of the exact number. */
  value: number;
  /** As printed, without scale words; empty where the token ends with its number. 七成 and 百分之七十 are in %. */
  unit: string;
  bound: Bound;
  /** 第3位: a place in an order. */
  ordinal: boolean;
}

const LONGEST_TOKEN = 200;
/** A plus is printed before a rise. */
const SIGN = /^(?:[-−－﹣+＋]|负)/u;
const UNIT = /^[\p{Script=Han}\p{L}%‰℃°²³㎡/·]{0,20}$/u;
/** A second number in the unit (一区六园): the token is not one figure. 百分点 and 千瓦 are units all the same. */
const SECOND_NUMBER = new RegExp(`分之|[0-9${NUMERAL_SIGNS}](?!分点|(?<=千)[${KILO_UNITS}])`, 'u');
/** A blank between number and unit, as some typesetters leave, is no part of the unit. */
const BLANKS = /^[ \u00a0\u3000]+/u;

/** The bounds that the words say; null where two of them disagree. */
function oneBound(bounds: readonly Bound[]): Bound | null {
  const said = [...new Set(bounds.filter((bound) => bound !== 'exact'))];
  return said.length > 1 ? null : (said[0] ?? 'exact');
}

function takeLeads(token: string): { rest: string; bounds: Bound[] } {
  const bounds: Bound[] = [];
  let rest = token;
  for (let lead: BoundWord | null = leadAtHead(rest); lead; lead = leadAtHead(rest)) {
    bounds.push(lead.bound);
    rest = rest.slice(lead.length);
  }
  return { rest, bounds };
}

/** The unit of a number that is printed alone before `behind`; null where the words behind it make it no figure. */
function unitOf({ shape }: PrintedNumber, behind: string): string | null {
  switch (shape) {
    case 'plain': {
      const unit = withoutMeasureWord(behind.replace(BLANKS, ''));
      return UNIT.test(unit) && !SECOND_NUMBER.test(unit) && !unit.startsWith(VAGUE) ? unit : null;
    }
    case 'percent':
      return behind === '' ? '%' : null;
    case 'permille':
      return behind === '' ? '‰' : null;
    case 'fold':
      return behind === '' ? '倍' : null;
    // A ratio and a range are several numbers, and a third is no decimal.
    case 'ratio':
    case 'range':
    case 'fraction':
      return null;
  }
}

/** The number at the head of `words` with its unit and the half that may stand behind it. */
function takeNumber(words: string): { value: number; unit: string; bounds: Bound[] } | null {
  const number = numberAtHead(words);
  if (!number || typeof number.value !== 'number') return null;
  const half = number.shape === 'plain' ? halfBehind(words, number.end) : null;
  const rest = words.slice(number.end + (half?.length ?? 0));
  // 7日内 ends in a word of time and 内: the unit is needed to tell it.
  const tail = tailAtEnd(words.slice(number.end));
  const behind = tail ? rest.slice(0, rest.length - tail.length) : rest;
  const unit = half ? (behind === '' ? withoutMeasureWord(half.unit) : null) : unitOf(number, behind);
  if (unit === null) return null;
  const bounds = [number.inner, tail?.bound].flatMap((bound) => bound ?? []);
  return { value: number.value + (half ? 0.5 : 0), unit, bounds };
}

/** Reads one token; null where it is not one number with its bound and unit. Linear, for tokens of 200 characters. */
export function parseToken(token: string): ParsedToken | null {
  if (token.length > LONGEST_TOKEN) return null;
  const lead = takeLeads(narrow(withoutInvisible(token.trim())));
  if (FIRST_PLACES.some((place) => place === lead.rest)) {
    const bound = oneBound(lead.bounds);
    return bound && { value: 1, unit: PLACE_UNIT, bound, ordinal: true };
  }
  const ordinal = lead.rest.startsWith(ORDINAL_SIGN);
  const sign = SIGN.exec(lead.rest)?.[0] ?? '';
  const unsigned = lead.rest.slice(ordinal ? ORDINAL_SIGN.length : sign.length);
  const taken = takeNumber(everydayNumeral(unsigned));
  const bound = taken && oneBound([...lead.bounds, ...taken.bounds]);
  if (!taken || !bound) return null;
  const { value } = taken;
  return {
    value: sign && !/[+＋]/u.test(sign) && value !== 0 ? -value : value,
    // 居全省第二 is 第二位: an ordinal that stands alone is a place.
    unit: ordinal && taken.unit === '' ? PLACE_UNIT : taken.unit,
    bound,
    ordinal,
  };
}
