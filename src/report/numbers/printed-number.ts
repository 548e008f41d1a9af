/**
 * Every number that a text prints, in whatever script: plain ones, and those that carry their unit in themselves: 百分之九十五,
 * 三分之一, 七成, 九成八, 一半, 翻两番; 3至5 is a range. What a number means is not asked here. Linear in the text's length.
 */

import { decimalNumber } from './decimal.ts';
import { NUMERAL_SIGNS, SCALE_WORDS } from './numeral.ts';
import {
  arabicAt,
  chineseRunAt,
  fixedNumber,
  isArabic,
  match,
  type NumberShape,
  type PrintedNumber,
  plainAt,
  readNumeral,
  runLength,
} from './plain-number.ts';
import { unitAt } from './units.ts';

const RANGE_SIGN = /(?:%|‰)?(?:[-－—–~～]{1,2}|至|到)/uy;
const FOLD = /翻(?:([一两二三四])|了([一两二三四])?)?番/uy;
const PARTS: Readonly<Record<string, NumberShape>> = { 百分之: 'percent', 千分之: 'permille' };
const NUMERALS = new Set(NUMERAL_SIGNS);
const DIGITS = '一二三四五六七八九';
/** 两成, 八点五成, 半成. */
const TENTHS =
  /(?:(?<half>半)|(?<whole>[一二两三四五六七八九])(?:点(?<tenth>[一二三四五六七八九]))?)(?=成)/uy;
/** 3分之2. */
const ARABIC_PARTS = /([1-9]\d{0,2})分之([1-9]\d{0,2})(?![\d.])/uy;
const SCALE_TAIL = new RegExp(`[${SCALE_WORDS}]+$`, 'u');

/** 百分之九十五, 三分之一. */
function partsAt(text: string, at: number): PrintedNumber | null {
  const shape = PARTS[text.slice(at, at + 3)];
  if (shape) {
    const number = plainAt(text, at + 3);
    // 百分之百 is a number, though its numeral is a scale word alone.
    return number?.shape === 'plain' ? { ...number, start: at, shape, bare: false } : null;
  }
  const under = chineseRunAt(text, at);
  if (!under || !text.startsWith('分之', at + under.length)) return null;
  const over = plainAt(text, at + under.length + 2);
  const denominator = readNumeral(under);
  if (!over || typeof over.value !== 'number' || !denominator) return null;
  // A third is 33.3…%: the nearest double, since no decimal is exact.
  const value = (over.value * 100) / denominator;
  return { ...over, start: at, numeral: { start: at, end: over.numeral.end }, shape: 'fraction', value };
}

/** 成 in 成本, 成立 or 成都 opens another word. */
const TENTHS_NOT = /[立为本效果功绩都员长品熟型交份分就败]/u;

/** What stands behind 成 and is of the number: 半 in 一成半, 八 in 九成八. As hundredths, with its length. */
function hundredthsAt(text: string, at: number): { hundredths: number; length: number } {
  if (text[at] === '半') return { hundredths: 5, length: 1 };
  const hundredths = DIGITS.indexOf(text[at] ?? ' ') + 1;
  // 九成八个 begins another count.
  const isOwn = hundredths > 0 && !NUMERALS.has(text[at + 1] ?? '') && !unitAt(text, at + 1);
  return isOwn ? { hundredths, length: 1 } : { hundredths: 0, length: 0 };
}

/** 一半: one of two. */
const halfAt = (text: string, at: number): PrintedNumber | null =>
  text.startsWith('一半', at) && text[at + 2] !== '以'
    ? fixedNumber(at, at + 2, { value: 50, shape: 'percent', script: 'chinese' })
    : null;

/** 七成: the number as parts of ten, where 成 stands behind it. */
function tenthsFrom(text: string, number: PrintedNumber | null): PrintedNumber | null {
  if (!number || typeof number.value !== 'number' || number.scaled || number.value > 10) return null;
  if (text[number.end] !== '成' || TENTHS_NOT.test(text[number.end + 1] ?? '')) return null;
  const { hundredths, length } = hundredthsAt(text, number.end + 1);
  const tenths = BigInt(Math.round(number.value * 10)) + BigInt(hundredths);
  const value = decimalNumber({ units: tenths, scale: 0 });
  const end = number.end + 1 + length;
  return fixedNumber(number.start, end, { value, shape: 'percent', script: number.script });
}

function tenthsNumeralAt(text: string, at: number): PrintedNumber | null {
  const found = match(TENTHS, text, at);
  if (!found) return null;
  const { half, whole = '', tenth = '' } = found.groups ?? {};
  const ones = whole === '两' ? 2 : DIGITS.indexOf(whole || ' ') + 1;
  const value = half ? 0.5 : ones + (DIGITS.indexOf(tenth || ' ') + 1) / 10;
  return fixedNumber(at, at + found[0].length, { value, shape: 'plain', script: 'chinese' });
}

function arabicPartsAt(text: string, at: number): PrintedNumber | null {
  const found = match(ARABIC_PARTS, text, at);
  if (!found) return null;
  const value = (Number(found[2]) * 100) / Number(found[1]);
  return fixedNumber(at, at + found[0].length, { value, shape: 'fraction', script: 'arabic' });
}

/** 翻一番 is twice as much, 翻两番 four times. */
const timesOf = (said: string): number => 2 ** (said === '两' ? 2 : '一二三四'.indexOf(said) + 1);

/** 翻了一番: the verb is no part of the number; 翻番 holds no other. */
function foldAt(text: string, at: number): PrintedNumber | null {
  const found = match(FOLD, text, at);
  if (!found) return null;
  const said = found[1] ?? found[2];
  const end = at + found[0].length;
  const value = timesOf(said ?? '一');
  return fixedNumber(said ? end - 2 : at, end, { value, shape: 'fold', script: 'chinese' });
}

/** 3至5, 10%～15%, 60—80: two numbers of one kind with nothing but a range sign between. */
function rangeFrom(text: string, first: PrintedNumber): PrintedNumber | null {
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
  const numeral = { start: first.start, end: second.numeral.end };
  return { ...second, start: first.start, numeral, value: [low, second.value], shape: 'range' };
}

function scaleOf(numeral: string): number {
  const words = SCALE_TAIL.exec(numeral)?.[0] ?? '';
  return readNumeral(words) ?? 1;
}

/** The number that begins at `at`; null where none does. `text` as `narrow` gives it. */
function numberAt(text: string, at: number): PrintedNumber | null {
  const code = text.charCodeAt(at);
  if (isArabic(code)) {
    const parts = arabicPartsAt(text, at);
    if (parts) return parts;
    const number = arabicAt(text, at);
    return number ? (tenthsFrom(text, number) ?? rangeFrom(text, number) ?? number) : null;
  }
  const character = text[at] ?? '';
  if (character === '翻') return foldAt(text, at);
  // 半 is a numeral before 成 alone.
  if (character === '半') return tenthsFrom(text, tenthsNumeralAt(text, at));
  if (!NUMERALS.has(character)) return null;
  const special = partsAt(text, at) ?? halfAt(text, at) ?? tenthsFrom(text, tenthsNumeralAt(text, at));
  if (special) return special;
  const number = plainAt(text, at);
  return number ? (rangeFrom(text, number) ?? number) : null;
}

/** 两番 alone is no number in prose; as a token it is what prose leaves of 翻两番. */
const FOLD_TOKEN = /^[一两二三四]番/u;

/** The number at the head of a token, whose words around it are not at hand. */
export function numberAtHead(token: string): PrintedNumber | null {
  if (!FOLD_TOKEN.test(token)) return numberAt(token, 0);
  return fixedNumber(0, 2, { value: timesOf(token[0] ?? ''), shape: 'fold', script: 'chinese' });
}

/** All numbers of a text in order, without overlaps. `text` as `narrow` gives it. */
export function printedNumbers(text: string): PrintedNumber[] {
  const found: PrintedNumber[] = [];
  let at = 0;
  while (at < text.length) {
    const number = numberAt(text, at);
    if (number) found.push(number);
    at = number ? number.end : at + skipFrom(text, at);
  }
  return found;
}

/** A run of numerals that is no number is passed over whole. */
function skipFrom(text: string, at: number): number {
  return isArabic(text.charCodeAt(at)) || NUMERALS.has(text[at] ?? '') ? runLength(text, at) : 1;
}
