/**
 * Every number that a text prints, in whatever script: 4.2293万, 1,076,420, ３３, 三百二十, 十二万三千, 百分之九十五,
 * 28.9：27.9：43.1, 3至5, 三分之一, 七成, 一半, 翻两番. What a number means is not asked here. Linear in the text's length: each
 * pattern is anchored where it is tried and none can give back what it took.
 */

import type { Bound } from '../../report/language/vocabulary.ts';
import { decimalNumber } from '../../report/numbers/decimal.ts';
import { parseNumeral } from '../../report/numbers/numeral.ts';

export type NumberShape =
  | 'plain'
  /** Carries its unit in itself: 百分之五, 七成, 一半. */
  | 'percent'
  | 'permille'
  | 'ratio'
  | 'range'
  /** 翻番 is twice as much. */
  | 'fold';

export interface NumberToken {
  readonly start: number;
  readonly end: number;
  /** A list for a ratio or a range, in the order printed. */
  readonly value: number | readonly number[];
  readonly shape: NumberShape;
  readonly script: 'arabic' | 'chinese';
  /** Scale words alone, as in 万人大关 and 百亿元. */
  readonly bare: boolean;
  /** 余 or 多 within it. */
  readonly inner: Bound | null;
  /** The number has a scale word: 5万 and 三百 have, 5 has not. */
  readonly scaled: boolean;
}

const ARABIC = /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?/uy;
const CHINESE = /[〇零一二两三四五六七八九十百千万亿]+(?:点[〇零一二三四五六七八九]+)?/uy;
const SCALE = /[十百千万亿]+/uy;
/** 1亿2000万: digits go on behind a scale word. */
const MORE = /\d+(?:\.\d+)?[十百千万亿]+/uy;
const NEXT_PART = /[：:∶︰﹕](?:\d+(?:\.\d+)?)/uy;
const RANGE_SIGN = /(?:%|‰)?(?:[-－—–~～]{1,2}|至|到)/uy;
const FOLD = /翻(?:([一两二三四])|了([一两二三四])?)?番/uy;
const PARTS: Readonly<Record<string, NumberShape>> = { 百分之: 'percent', 千分之: 'permille' };

const isArabic = (code: number): boolean => code >= 0x30 && code <= 0x39;
const CHINESE_START = new Set('〇零一二两三四五六七八九十百千万亿');
const SCALES = new Set('十百千万亿');
/** 千 opens the unit in 千瓦, 百 in 百分点. */
const KILO = new Set('瓦米克伏卡赫帕焦安');

/** Full-width digits and signs as ASCII, one character for one; a comma only between full-width digits. */
export function narrowDigits(text: string): string {
  return text
    .replace(/(?<=[０-９])，(?=[０-９]{3}(?![０-９]))/gu, ',')
    .replace(/[０-９．％]/gu, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Scale words at `at` that belong to the number and not to its unit. */
function scaleAt(text: string, at: number): string {
  const scale = match(SCALE, text, at)?.[0] ?? '';
  const next = text[at + scale.length] ?? '';
  if (scale.endsWith('千') && KILO.has(next)) return scale.slice(0, -1);
  if (scale.endsWith('百') && next === '分') return scale.slice(0, -1);
  return scale;
}

const INNER: Readonly<Record<string, Bound>> = { 余: 'over', 多: 'over', 来: 'about' };

/** 余 and 多 behind the digits, with the scale words behind them: 7900多万. 来 only before a scale or a measure word. */
function innerAt(text: string, at: number): { bound: Bound; scale: string } | null {
  const sign = text[at] ?? '';
  const bound = INNER[sign];
  if (!bound) return null;
  const scale = scaleAt(text, at + 1);
  if (sign === '来' && !scale && !/[个家户人种项年天座台]/u.test(text[at + 1] ?? '')) return null;
  return { bound, scale };
}

const readNumeral = (numeral: string): number | null => {
  const number = parseNumeral(numeral);
  return number ? decimalNumber(number) : null;
};

function arabicAt(text: string, at: number): NumberToken | null {
  const digits = match(ARABIC, text, at)?.[0];
  if (!digits) return null;
  const ratio = ratioAt(text, at, at + digits.length);
  if (ratio) return ratio;
  const { scale, end, inner } = scaledFrom(text, at + digits.length);
  // 5万6万 is two numbers run together: which one is meant cannot be told, so neither is read.
  const value = readNumeral(digits + scale);
  if (value === null) return null;
  return {
    start: at,
    end,
    value,
    shape: 'plain',
    script: 'arabic',
    bare: false,
    inner,
    scaled: scale !== '',
  };
}

/** What goes on behind the digits: 余 and 多, scale words, and digits behind those. */
function scaledFrom(text: string, from: number): { scale: string; end: number; inner: Bound | null } {
  const first = innerAt(text, from);
  if (first) return { scale: first.scale, end: from + 1 + first.scale.length, inner: first.bound };
  // 86.5 亿元: typesetting may part a number from its scale word.
  const blank = /^[ \u00a0]$/u.test(text[from] ?? '') && /[万亿]/u.test(text[from + 1] ?? '') ? 1 : 0;
  let scale = scaleAt(text, from + blank);
  if (!scale) return { scale, end: from, inner: null };
  let end = from + blank + scale.length;
  for (let more = match(MORE, text, end); more; more = match(MORE, text, end)) {
    scale += more[0];
    end += more[0].length;
  }
  const inner = innerAt(text, end);
  return { scale, end: inner ? end + 1 : end, inner: inner?.bound ?? null };
}

function ratioAt(text: string, at: number, firstEnd: number): NumberToken | null {
  let end = firstEnd;
  for (let part = match(NEXT_PART, text, end); part; part = match(NEXT_PART, text, end))
    end += part[0].length;
  if (end === firstEnd) return null;
  const value = text
    .slice(at, end)
    .split(/[：:∶︰﹕]/u)
    .map((part) => Number(part.replaceAll(',', '')));
  return { start: at, end, value, shape: 'ratio', script: 'arabic', bare: false, inner: null, scaled: false };
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

function chineseAt(text: string, at: number): NumberToken | null {
  const run = match(CHINESE, text, at)?.[0];
  if (!run) return null;
  const numeral = run.slice(0, run.length - unitsHead(text, at, run));
  if (!numeral) return null;
  let end = at + numeral.length;
  const inner = innerAt(text, end);
  if (inner) end += 1 + inner.scale.length;
  const whole = numeral + (inner?.scale ?? '');
  const value = isDigitRun(numeral) ? null : readNumeral(whole);
  if (value === null) return null;
  const bare = [...numeral].every((character) => SCALES.has(character)) && !numeral.startsWith('十');
  const scaled = numeral.length > 1 || bare || numeral === '十' || inner !== null;
  return {
    start: at,
    end,
    value,
    shape: 'plain',
    script: 'chinese',
    bare,
    inner: inner?.bound ?? null,
    scaled,
  };
}

const plainAt = (text: string, at: number): NumberToken | null =>
  isArabic(text.charCodeAt(at)) ? arabicAt(text, at) : chineseAt(text, at);

/** 百分之九十五, 三分之一. */
function partsAt(text: string, at: number): NumberToken | null {
  const shape = PARTS[text.slice(at, at + 3)];
  if (shape) {
    const number = plainAt(text, at + 3);
    return number && number.shape === 'plain' ? { ...number, start: at, shape } : null;
  }
  const under = match(CHINESE, text, at)?.[0] ?? '';
  if (!under || !text.startsWith('分之', at + under.length)) return null;
  const over = plainAt(text, at + under.length + 2);
  const denominator = readNumeral(under);
  if (!over || typeof over.value !== 'number' || !denominator) return null;
  // A third is 33.3…%: the nearest double, since no decimal is exact.
  return { ...over, start: at, shape: 'percent', value: (over.value * 100) / denominator };
}

/** 七成, 一半: parts of ten and of two. 成 in 完成, 成立 or 成都 stands behind no numeral, or opens another word. */
function tenthsAt(text: string, at: number): NumberToken | null {
  if (text.startsWith('一半', at) && text[at + 2] !== '以')
    return fixed(at, at + 2, 50, 'percent', 'chinese');
  const number = isArabic(text.charCodeAt(at)) ? arabicAt(text, at) : chineseDigitAt(text, at);
  if (!number || typeof number.value !== 'number' || number.scaled || number.value > 10) return null;
  if (text[number.end] !== '成' || /[立为本效果功绩都员长品熟型交份分就败]/u.test(text[number.end + 1] ?? ''))
    return null;
  // 一成半 is fifteen.
  const half = text[number.end + 1] === '半' ? 1 : 0;
  const tenths = BigInt(Math.round(number.value * 10)) + BigInt(half * 5);
  const value = decimalNumber({ units: tenths, scale: 0 });
  return fixed(at, number.end + 1 + half, value, 'percent', number.script);
}

function chineseDigitAt(text: string, at: number): NumberToken | null {
  const value = '一二三四五六七八九'.indexOf(text[at] ?? ' ') + 1;
  return value > 0 ? fixed(at, at + 1, value, 'plain', 'chinese') : null;
}

/** 翻了一番: the verb is no part of the number; 翻番 holds no other. */
function foldAt(text: string, at: number): NumberToken | null {
  const found = match(FOLD, text, at);
  if (!found) return null;
  const said = found[1] ?? found[2];
  const times = said ?? '一';
  const value = 2 ** (times === '两' ? 2 : '一二三四'.indexOf(times) + 1);
  const end = at + found[0].length;
  return fixed(said ? end - 2 : at, end, value, 'fold', 'chinese');
}

function fixed(
  start: number,
  end: number,
  value: number,
  shape: NumberShape,
  script: 'arabic' | 'chinese',
): NumberToken {
  return { start, end, value, shape, script, bare: false, inner: null, scaled: false };
}

/** 3至5, 10%～15%, 60—80: two numbers of one kind with nothing but a range sign between. */
function rangeFrom(text: string, first: NumberToken): NumberToken | null {
  if (first.shape !== 'plain' || typeof first.value !== 'number' || first.bare) return null;
  const sign = match(RANGE_SIGN, text, first.end)?.[0];
  if (!sign) return null;
  const second = plainAt(text, first.end + sign.length);
  if (second?.shape !== 'plain' || typeof second.value !== 'number') return null;
  if (second.script !== first.script || second.bare || second.value <= first.value) return null;
  // 3至5万户: the scale word stands on the last and is meant for both.
  const scale = !first.scaled && second.scaled ? scaleOf(text.slice(second.start, second.end)) : 1;
  const low = first.value * scale;
  if (low >= second.value && scale > 1) return null;
  return { ...second, start: first.start, value: [low, second.value], shape: 'range' };
}

function scaleOf(numeral: string): number {
  const words = /[十百千万亿]+$/u.exec(numeral)?.[0] ?? '';
  return readNumeral(words) ?? 1;
}

function tokenAt(text: string, at: number): NumberToken | null {
  const code = text.charCodeAt(at);
  if (isArabic(code)) {
    const tenths = tenthsAt(text, at);
    if (tenths) return tenths;
    const number = arabicAt(text, at);
    return number ? (rangeFrom(text, number) ?? number) : null;
  }
  const character = text[at] ?? '';
  if (character === '翻') return foldAt(text, at);
  if (!CHINESE_START.has(character)) return null;
  const special = partsAt(text, at) ?? tenthsAt(text, at);
  if (special) return special;
  const number = chineseAt(text, at);
  return number ? (rangeFrom(text, number) ?? number) : null;
}

/** All numbers of a text in order, without overlaps. `text` as `narrowDigits` gives it. */
export function numberTokens(text: string): NumberToken[] {
  const found: NumberToken[] = [];
  let at = 0;
  while (at < text.length) {
    const token = tokenAt(text, at);
    if (token) found.push(token);
    at = token ? token.end : at + skipFrom(text, at);
  }
  return found;
}

/** A run of numerals that is no number (七八, 二〇二〇, 5万6万, a hundred digits) is passed over whole: its tail is none either. */
function skipFrom(text: string, at: number): number {
  if (!isArabic(text.charCodeAt(at))) return match(CHINESE, text, at)?.[0].length ?? 1;
  const digits = match(ARABIC, text, at)?.[0].length ?? 1;
  return scaledFrom(text, at + digits).end - at;
}
