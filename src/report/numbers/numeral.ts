/** Numerals as Chinese documents print them, read exactly: 4.2293万, 3,336, １２, 三千零五, 两百亿, 1亿2000万, 二〇二〇. */
import { add, type Decimal, shift } from './decimal.ts';

/** The Chinese signs of everyday numerals; the last five multiply what stands before them. */
export const NUMERAL_SIGNS = '〇零一二两三四五六七八九十百千万亿';
export const SCALE_WORDS = '十百千万亿';
/** The signs of cheques and contracts, and the everyday ones that they stand for. */
const FORMAL_SIGNS = '壹贰叁肆伍陆柒捌玖拾佰仟萬億';
const EVERYDAY_SIGNS = '一二三四五六七八九十百千万亿';

const DIGITS: Readonly<Record<string, bigint>> = {
  ...Object.fromEntries([...'〇一二三四五六七八九'].map((character, digit) => [character, BigInt(digit)])),
  ...Object.fromEntries([...'零壹贰叁肆伍陆柒捌玖'].map((character, digit) => [character, BigInt(digit)])),
  两: 2n,
};

/** Powers of ten. 万 and 亿 close a group of four digits; 十, 百 and 千 stand inside one. */
const SMALL: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 拾: 1, 佰: 2, 仟: 3 };
const GREAT: Readonly<Record<string, number>> = { 万: 4, 萬: 4, 亿: 8, 億: 8 };

/** Longer runs are no quantity, and an exact reading of a million digits would be slow. */
const LONGEST = 64;
const ZERO: Decimal = { units: 0n, scale: 0 };

/**
 * What counts as a numeral when a text is searched for them: Arabic digits of both widths and the Chinese
 * numerals of everyday writing. The formal ones (壹, 贰 … 玖) are read by `parseNumeral` but not searched
 * for: 陆 begins 陆续, and 伍 and 柒 are surnames.
 */
const NUMERAL_RUN = new RegExp(
  `(?:[0-9]+(?:,[0-9]{3}(?![0-9]))*(?:\\.[0-9]+)?|[０-９]+(?:，[０-９]{3}(?![０-９]))*(?:．[０-９]+)?)[${SCALE_WORDS}]*|[${NUMERAL_SIGNS}]+`,
  'gu',
);

export interface NumeralRun {
  start: number;
  end: number;
  text: string;
}

/** Every run of numerals of a text, in order; offsets in UTF-16 code units. Linear in the text's length. */
export function findNumerals(text: string): NumeralRun[] {
  return [...text.matchAll(NUMERAL_RUN)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));
}

/** Signs of digits, points and per cent of other widths, one for one. */
const WIDE_SIGNS = /[０-９．％]/gu;
const SMALL_SIGNS: Readonly<Record<string, string>> = { '﹪': '%', '﹒': '.', '\u2011': '-' };
/**
 * 3，500 and 3’500: groups of exactly three digits behind one to three are one number, whatever mark parts them. A number
 * without a unit ends no clause, so that a comma between two of them parts nothing else.
 */
const GROUPED = /(?<![\d.])\d{1,3}(?:[,，﹐'‘’]\d{3})+(?!\d)/gu;
/** 102·57% and 97。2%: the point of a number that goes on to its unit; 6·18 has none and is a day. */
const ODD_POINT = /(?<=\d)[·•・。](?=\d{1,6}(?:[%‰亿万元]|个?百分点))/gu;

/** Digits, points, separators and per cent signs of all widths as ASCII, one character for one. */
export function narrow(text: string): string {
  return text
    .replace(WIDE_SIGNS, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/[﹪﹒\u2011]/gu, (sign) => SMALL_SIGNS[sign] ?? sign)
    .replace(GROUPED, (number) => number.replace(/[，﹐'‘’]/gu, ','))
    .replace(ODD_POINT, '.');
}

const FORMAL_HEAD = new RegExp(`^(?:[百千]分之)?[${FORMAL_SIGNS}${NUMERAL_SIGNS}点]+`, 'u');

/** 叁仟万元 → 三千万元: the numeral at the head of `text` in everyday signs, one for one. */
export const everydayNumeral = (text: string): string =>
  text.replace(FORMAL_HEAD, (numeral) =>
    numeral.replace(
      new RegExp(`[${FORMAL_SIGNS}]`, 'gu'),
      (sign) => EVERYDAY_SIGNS[FORMAL_SIGNS.indexOf(sign)] ?? sign,
    ),
  );

type Piece = { digits: Decimal; chinese: boolean } | { small: number } | { great: number };

const ARABIC = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/;

/** Digits and scale words in order; null where anything else stands. */
function piecesOf(text: string): Piece[] | null {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < text.length) {
    const arabic = ARABIC.exec(text.slice(at))?.[0];
    if (arabic) {
      pieces.push({ digits: arabicDecimal(arabic), chinese: false });
      at += arabic.length;
      continue;
    }
    const character = text[at] ?? '';
    const digit = DIGITS[character];
    const small = SMALL[character];
    const great = GREAT[character];
    if (digit !== undefined) pieces.push({ digits: { units: digit, scale: 0 }, chinese: true });
    else if (small !== undefined) pieces.push({ small });
    else if (great !== undefined) pieces.push({ great });
    else return null;
    at += 1;
  }
  return pieces;
}

function arabicDecimal(text: string): Decimal {
  const [whole = '', fraction = ''] = text.replaceAll(',', '').split('.');
  return { units: BigInt(whole + fraction), scale: fraction.length };
}

/** 二〇二〇 read digit by digit; null unless there are two digits or more and no scale word. */
function digitByDigit(text: string): Decimal | null {
  if (text.length < 2) return null;
  let units = 0n;
  for (const character of text) {
    const digit = DIGITS[character];
    if (digit === undefined || character === '两') return null;
    units = units * 10n + digit;
  }
  return { units, scale: 0 };
}

/** 三点五, 十二点零六. */
function withChinesePoint(text: string): Decimal | null {
  const [whole = '', fraction = '', more] = text.split('点');
  if (more !== undefined || !fraction) return null;
  const before = parseNumeral(whole);
  if (!before || before.scale > 0) return null;
  let value = before;
  let place = 0;
  for (const character of fraction) {
    const digit = DIGITS[character];
    if (digit === undefined || character === '两') return null;
    place += 1;
    value = add(value, { units: digit, scale: place });
  }
  return value;
}

/** One reading of scale words from left to right. */
class NumeralSum {
  private total = ZERO;
  private group = ZERO;
  private digits: Decimal | null = null;
  private lastPower = Number.POSITIVE_INFINITY;
  private lastGreat = Number.POSITIVE_INFINITY;
  private zeroSeen = false;
  private groupOpen = false;

  /** False where the order of the words makes no number. */
  take(piece: Piece): boolean {
    if ('digits' in piece) return this.takeDigits(piece.digits, piece.chinese);
    return 'small' in piece ? this.takeSmall(piece.small) : this.takeGreat(piece.great);
  }

  private takeDigits(digits: Decimal, chinese: boolean): boolean {
    if (chinese && digits.units === 0n) {
      if (this.digits) return false;
      this.zeroSeen = true;
      if (!this.groupOpen && this.total === ZERO) this.digits = digits;
      return true;
    }
    if (this.digits && this.digits.units !== 0n) return false;
    this.digits = digits;
    return true;
  }

  private takeSmall(power: number): boolean {
    if (power >= this.lastPower) return false;
    // 一千零十二: behind a zero the one of ten need not be said.
    const isOpen = this.groupOpen && !this.zeroSeen;
    const digits = this.digits ?? (isOpen ? null : { units: 1n, scale: 0 });
    if (!digits) return false;
    this.group = add(this.group, shift(digits, power));
    this.digits = null;
    this.groupOpen = true;
    this.lastPower = power;
    this.zeroSeen = false;
    return true;
  }

  private takeGreat(power: number): boolean {
    const empty = !this.digits && !this.groupOpen;
    // 万亿: a second scale word multiplies all that stands before it.
    if (empty && this.lastGreat === 4 && power === 8) {
      this.total = shift(this.total, 8);
      this.lastGreat = 8;
      return true;
    }
    // 一万五千亿: so does one behind a group.
    if (!empty && this.lastGreat === 4 && power === 8) {
      const whole = add(this.total, add(this.group, this.digits ?? ZERO));
      this.total = shift(whole, 8);
      this.closeGroup(8);
      return true;
    }
    if (power >= this.lastGreat) return false;
    const group = empty ? { units: 1n, scale: 0 } : add(this.group, this.digits ?? ZERO);
    if (empty && this.total !== ZERO) return false;
    this.total = add(this.total, shift(group, power));
    this.closeGroup(power);
    return true;
  }

  private closeGroup(power: number): void {
    this.group = ZERO;
    this.digits = null;
    this.groupOpen = false;
    this.zeroSeen = false;
    this.lastPower = Number.POSITIVE_INFINITY;
    this.lastGreat = power;
  }

  /** The sum; 三万五 is 35,000 when `spoken`: its last digit has no scale word of its own. */
  finish(spoken: boolean): Decimal {
    const last = this.digits ?? ZERO;
    const power = this.groupOpen ? this.lastPower : this.lastGreat;
    const isSpoken = spoken && !this.zeroSeen && Number.isFinite(power) && power > 1;
    return add(add(this.total, this.group), isSpoken ? shift(last, power - 1) : last);
  }
}

/**
 * The exact value of one numeral and nothing else; null if it is none. 万 alone is 10,000 and 百亿 is 10^10,
 * as in 突破万人 and 超百亿.
 */
export function parseNumeral(text: string): Decimal | null {
  if (text.length === 0 || text.length > LONGEST) return null;
  const plain = narrow(text);
  if (plain.includes('点')) return withChinesePoint(plain);
  const byDigit = digitByDigit(plain);
  if (byDigit) return byDigit;
  const pieces = piecesOf(plain);
  if (!pieces) return null;
  const sum = new NumeralSum();
  if (!pieces.every((piece) => sum.take(piece))) return null;
  const last = pieces.at(-1);
  return sum.finish(last !== undefined && 'digits' in last && last.chinese && pieces.length > 1);
}
