/**
 * A plain printed number at its place in a text: 4.2293万, 1,076,420, 三百二十, 7900多万, 1亿2000万; or a ratio, 28.9：27.9：43.1. Every
 * pattern is anchored where it is tried and none can give back what it took.
 */

import type { Bound } from '../language/vocabulary.ts';
import { INNER_BOUNDS } from './bound-words.ts';
import { decimalNumber } from './decimal.ts';
import { NUMERAL_SIGNS, parseNumeral, SCALE_WORDS } from './numeral.ts';
import { unitAt } from './units.ts';

export type NumberShape =
  | 'plain'
  /** Carries its unit in itself: 百分之五, 七成, 一半. */
  | 'percent'
  | 'permille'
  /** 三分之一: a part of a hundred that no decimal may write exactly. */
  | 'fraction'
  | 'ratio'
  | 'range'
  /** 翻番 is twice as much. */
  | 'fold';

export interface PrintedNumber {
  readonly start: number;
  readonly end: number;
  /** The digits or Chinese signs alone, without 百分之 before them and without 余 and scale words behind digits. */
  readonly numeral: { readonly start: number; readonly end: number };
  /** A list for a ratio or a range, in the order printed. */
  readonly value: number | readonly number[];
  readonly shape: NumberShape;
  readonly script: 'arabic' | 'chinese';
  /** Scale words alone, as in 万人大关 and 百亿元. */
  readonly bare: boolean;
  /** 余, 多 or 来 within it. */
  readonly inner: Bound | null;
  /** The number has a scale word: 5万 and 三百 have, 5 has not. */
  readonly scaled: boolean;
}

const ARABIC = /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?/uy;
const CHINESE = new RegExp(`[${NUMERAL_SIGNS}]+(?:点[〇零一二三四五六七八九]+)?`, 'uy');
const SCALE = new RegExp(`[${SCALE_WORDS}]+`, 'uy');
/** 1亿2000万, 2千零30万: digits go on behind a scale word. */
const MORE = new RegExp(`零?\\d+(?:\\.\\d+)?[${SCALE_WORDS}]+`, 'uy');
/** 3万4000: behind 万 three or four digits are what it has in ones; fewer could be meant as 3万5 is, and a year is none of it. */
const ONES = /\d{3,4}(?![\d.年－—–-])/uy;
/** 1千零20, 3万零50: behind a zero so are fewer. */
const ONES_BEHIND_ZERO = /零\d{1,3}(?![\d.年－—–-])/uy;
const NEXT_PART = /[：:∶︰﹕](?:\d+(?:\.\d+)?)/uy;

const SCALES = new Set(SCALE_WORDS);
/** 千 belongs to the unit in 千瓦, 千米 and their like: 120万千瓦 is 1,200,000 千瓦. */
export const KILO_UNITS = '瓦米克伏卡赫帕焦安';
const KILO = new Set(KILO_UNITS);

export const isArabic = (code: number): boolean => code >= 0x30 && code <= 0x39;

export function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The run of Chinese numerals at `at`, whether it makes a number or not. */
export const chineseRunAt = (text: string, at: number): string => match(CHINESE, text, at)?.[0] ?? '';

export const readNumeral = (numeral: string): number | null => {
  const number = parseNumeral(numeral);
  return number ? decimalNumber(number) : null;
};

/** The scale words at `at` that belong to the number and not to its unit. */
function scaleAt(text: string, at: number): string {
  const scale = match(SCALE, text, at)?.[0] ?? '';
  const next = text[at + scale.length] ?? '';
  if (scale.endsWith('千') && KILO.has(next)) return scale.slice(0, -1);
  if (scale.endsWith('百') && next === '分') return scale.slice(0, -1);
  return scale;
}

/** 余 and 多 behind the digits, with the scale words behind them: 7900多万. 来 only before a scale word or a unit: 30来个. */
function innerAt(text: string, at: number): { bound: Bound; scale: string } | null {
  const sign = text[at] ?? '';
  // 二十几万 is over 200,000; 十几个 says too little.
  const isSome = sign === '几' && text[at - 1] === '十' && SCALES.has(text[at + 1] ?? '');
  const bound = isSome ? 'over' : INNER_BOUNDS[sign];
  if (!bound) return null;
  const scale = scaleAt(text, at + 1);
  if (sign === '来' && !scale && !unitAt(text, at + 1)) return null;
  return { bound, scale };
}

export function arabicAt(text: string, at: number): PrintedNumber | null {
  const digits = match(ARABIC, text, at)?.[0];
  if (!digits) return null;
  const ratio = ratioAt(text, at, at + digits.length);
  if (ratio) return ratio;
  const { scale, end, digitsEnd, inner } = scaledFrom(text, at + digits.length);
  // 5万6万 is two numbers run together: which one is meant cannot be told, so neither is read.
  const value = readNumeral(digits + scale);
  if (value === null) return null;
  return {
    start: at,
    end,
    numeral: { start: at, end: digitsEnd },
    value,
    shape: 'plain',
    script: 'arabic',
    bare: false,
    inner,
    scaled: scale !== '',
  };
}

interface Scaled {
  /** With the digits that stand between scale words. */
  readonly scale: string;
  readonly end: number;
  readonly digitsEnd: number;
  readonly inner: Bound | null;
}

/** What goes on behind the digits: 余 and 多, scale words, and digits behind those. */
function scaledFrom(text: string, from: number): Scaled {
  const first = innerAt(text, from);
  if (first)
    return {
      scale: first.scale,
      end: from + 1 + first.scale.length,
      digitsEnd: from,
      inner: first.bound,
    };
  // 86.5 亿元: typesetting may part a number from its scale word.
  const blank = /^[ \u00a0]$/u.test(text[from] ?? '') && /[万亿]/u.test(text[from + 1] ?? '') ? 1 : 0;
  let scale = scaleAt(text, from + blank);
  if (!scale) return { scale, end: from, digitsEnd: from, inner: null };
  let end = from + blank + scale.length;
  let digitsEnd = from;
  for (let more = match(MORE, text, end); more; more = match(MORE, text, end)) {
    scale += more[0];
    end += more[0].length;
    digitsEnd = end - (/\D+$/u.exec(more[0])?.[0].length ?? 0);
  }
  const ones =
    match(ONES_BEHIND_ZERO, text, end)?.[0] ??
    (scale.endsWith('万') ? match(ONES, text, end)?.[0] : undefined);
  if (ones) return { scale: scale + ones, end: end + ones.length, digitsEnd: end + ones.length, inner: null };
  const inner = innerAt(text, end);
  return { scale, end: inner ? end + 1 : end, digitsEnd, inner: inner?.bound ?? null };
}

/** 28.9：27.9：43.1, its parts in the order printed. */
function ratioAt(text: string, at: number, firstEnd: number): PrintedNumber | null {
  let end = firstEnd;
  for (let part = match(NEXT_PART, text, end); part; part = match(NEXT_PART, text, end))
    end += part[0].length;
  if (end === firstEnd) return null;
  const value = text
    .slice(at, end)
    .split(/[：:∶︰﹕]/u)
    .map((part) => Number(part.replaceAll(',', '')));
  return fixedNumber(at, end, { value, shape: 'ratio', script: 'arabic' });
}

/** 七八 is about seven or eight and no number to be read; 二〇二〇 is a year. */
const isDigitRun = (numeral: string): boolean =>
  numeral.length > 1 && [...numeral].every((character) => !SCALES.has(character) && character !== '点');

/** How many characters at the end of a run belong to a unit: 千 in 三千瓦 and 百 in 百分点; 百分之 is tried before. */
function unitsHead(text: string, at: number, run: string): number {
  const next = text[at + run.length] ?? '';
  if (run.endsWith('千') && KILO.has(next)) return 1;
  return run === '百' && next === '分' ? 1 : 0;
}

function chineseAt(text: string, at: number): PrintedNumber | null {
  const run = chineseRunAt(text, at);
  if (!run) return null;
  const numeral = run.slice(0, run.length - unitsHead(text, at, run));
  if (!numeral) return null;
  const numeralEnd = at + numeral.length;
  const inner = innerAt(text, numeralEnd);
  const value = isDigitRun(numeral) ? null : readNumeral(numeral + (inner?.scale ?? ''));
  if (value === null) return null;
  const bare = [...numeral].every((character) => SCALES.has(character)) && !numeral.startsWith('十');
  return {
    start: at,
    end: inner ? numeralEnd + 1 + inner.scale.length : numeralEnd,
    numeral: { start: at, end: numeralEnd },
    value,
    shape: 'plain',
    script: 'chinese',
    bare,
    inner: inner?.bound ?? null,
    scaled: numeral.length > 1 || bare || numeral === '十' || inner !== null,
  };
}

export const plainAt = (text: string, at: number): PrintedNumber | null =>
  isArabic(text.charCodeAt(at)) ? arabicAt(text, at) : chineseAt(text, at);

/** A number that is its numeral alone: nothing within it, no scale words behind it. */
export const fixedNumber = (
  start: number,
  end: number,
  read: Pick<PrintedNumber, 'value' | 'shape' | 'script'>,
): PrintedNumber => ({
  start,
  end,
  numeral: { start, end },
  ...read,
  bare: false,
  inner: null,
  scaled: false,
});

/** The length of a run of numerals at `at` that is no number (七八, 二〇二〇, 5万6万, a hundred digits): its tail is none either. */
export function runLength(text: string, at: number): number {
  if (!isArabic(text.charCodeAt(at))) return chineseRunAt(text, at).length || 1;
  const digits = match(ARABIC, text, at)?.[0].length ?? 1;
  return scaledFrom(text, at + digits).end - at;
}
