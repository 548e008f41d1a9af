/** Numbers written the ways official prose writes them; the inverse of what the extractor reads. For tests. */

const DIGITS = '零一二三四五六七八九';
const PLACES = ['', '十', '百', '千'];
const GROUPS = ['', '万', '亿', '万亿'];

function groupInChinese(value: number): string {
  let written = '';
  let skipped = false;
  for (let place = 3; place >= 0; place -= 1) {
    const digit = Math.floor(value / 10 ** place) % 10;
    if (digit === 0) {
      skipped = skipped || written !== '';
      continue;
    }
    written += `${skipped ? '零' : ''}${DIGITS[digit]}${PLACES[place]}`;
    skipped = false;
  }
  return written;
}

/** 120,305 is 十二万零三百零五. For whole numbers from 1 to 10^12. */
export function inChinese(value: number): string {
  let rest = value;
  const groups: number[] = [];
  for (; rest > 0; rest = Math.floor(rest / 10_000)) groups.push(rest % 10_000);
  let written = '';
  for (let group = groups.length - 1; group >= 0; group -= 1) {
    const number = groups[group] ?? 0;
    if (number === 0) continue;
    const gap = written !== '' && number < 1000 ? '零' : '';
    written += `${gap}${groupInChinese(number)}${GROUPS[group]}`;
  }
  return written.replace(/^一十/u, '十');
}

/** 1,076,420. */
export const withSeparators = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/gu, ',');

/** １２．５: full-width digits and point. */
export const fullWidth = (printed: string): string =>
  printed.replace(/[0-9.]/gu, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
