/** A token taken apart as it is printed: the words before the number, the number, 余 or 多, the unit. */

export interface PrintedParts {
  /** The four runs put end to end are the token. */
  lead: string;
  number: string;
  tail: string;
  unit: string;
  /** Digits printed behind the point. */
  places: number;
  /** 万, 亿, 万亿 behind the number, as printed and as a power of ten. */
  scaleWords: string;
  scale: number;
}

const POWERS: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };
const ARABIC = /^(\D*)(\d[\d,，]*(?:\.\d+)?)([十百千万亿]*[余多来几](?:[十百千万亿]+)?)?(.*)$/su;
const CHINESE = /^(.*?)([〇零一二两三四五六七八九十百千万亿]+)([余多来几]?)(.*)$/su;

export function printedParts(token: string): PrintedParts {
  const match = ARABIC.exec(token) ?? CHINESE.exec(token);
  const [, lead = '', number = match ? '' : token, tail = '', unit = ''] = match ?? [];
  const behind = `${tail.replace(/[余多来几]/gu, '')}${/^[十百千万亿]*/u.exec(unit)?.[0] ?? ''}`;
  return {
    lead,
    number,
    tail,
    unit,
    places: /\.(\d+)$/.exec(number)?.[1]?.length ?? 0,
    scaleWords: behind,
    scale: [...behind].reduce((sum, word) => sum + (POWERS[word] ?? 0), 0),
  };
}
