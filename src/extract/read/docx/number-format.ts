/** A number as Word's number formats print it. Names of formats: ECMA-376, 17.18.59 ST_NumberFormat. */

const DIGITS = '〇一二三四五六七八九';
const LEGAL = '零壹贰叁肆伍陆柒捌玖';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const ROMAN: readonly (readonly [string, number])[] = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
];

/** 一, 十, 十二, 二十, 一百〇三: for 1 to 999, beyond what lists of a report count. */
function counting(
  value: number,
  digits: string,
  [ten, hundred, zero]: readonly [string, string, string],
): string {
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  const one = ones > 0 ? digits.charAt(ones) : '';
  if (hundreds === 0 && tens === 0) return one || digits.charAt(0);
  const isPlainTen = hundreds === 0 && tens === 1 && ten === '十';
  const tenWord = tens === 0 ? (ones > 0 ? zero : '') : `${isPlainTen ? '' : digits.charAt(tens)}${ten}`;
  return `${hundreds > 0 ? `${digits.charAt(hundreds)}${hundred}` : ''}${tenWord}${one}`;
}

const chinese = (value: number): string => counting(value, DIGITS, ['十', '百', '〇']);
const digitByDigit = (value: number): string =>
  [...String(value)].map((digit) => DIGITS.charAt(Number(digit))).join('');

/** a … z, aa … zz, as Word goes on. */
const letters = (value: number): string =>
  String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));

function roman(value: number): string {
  let rest = value;
  return ROMAN.map(([letter, worth]) => {
    const times = Math.floor(rest / worth);
    rest -= times * worth;
    return letter.repeat(times);
  }).join('');
}

/** ① to ⑳; beyond, Word prints plain digits. */
const circled = (value: number): string =>
  value >= 1 && value <= 20 ? String.fromCharCode(0x245f + value) : String(value);

const fullWidth = (value: number): string =>
  String(value).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));

const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  chineseCounting: chinese,
  chineseCountingThousand: chinese,
  taiwaneseCounting: chinese,
  taiwaneseCountingThousand: chinese,
  japaneseCounting: chinese,
  ideographDigital: digitByDigit,
  taiwaneseDigital: digitByDigit,
  japaneseDigitalTenThousand: digitByDigit,
  chineseLegalSimplified: (value) => counting(value, LEGAL, ['拾', '佰', '零']),
  ideographTraditional: (value) => STEMS.charAt((value - 1) % 10),
  lowerLetter: letters,
  upperLetter: (value) => letters(value).toUpperCase(),
  lowerRoman: roman,
  upperRoman: (value) => roman(value).toUpperCase(),
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
};

/** Whole numbers from 1 to 999; others, and formats not known here, in plain digits. */
export function formatNumber(value: number, format: string): string {
  const write = Number.isInteger(value) && value >= 1 && value <= 999 ? FORMATS[format] : undefined;
  return write ? write(value) : String(value);
}
