import { AUTOSPACE, CJK_LATIN_BOUNDARY } from '../../charts/drawing/measure.ts';

const TEXT = /<text([^>]*) font-size="([\d.]+)"([^>]*)>([^<]*)<\/text>/g;

/**
 * The eighth of an em between Chinese and Latin that the page's `text-autospace` sets, written into every
 * `<text>` of an SVG: no other program knows that property, and the drawing was measured with it.
 */
export function setCjkLatinSpacing(svg: string): string {
  return svg.replace(TEXT, (whole, before: string, size: string, after: string, words: string) => {
    const pieces = splitAtBoundaries(words);
    if (pieces.length < 2) return whole;
    const gap = Math.round((Number(size) * AUTOSPACE) / 10) / 100;
    const [first, ...rest] = pieces;
    const spaced = rest.map((piece) => `<tspan dx="${gap}">${piece}</tspan>`).join('');
    return `<text${before} font-size="${size}"${after}>${first}${spaced}</text>`;
  });
}

/** 占5G基站 → 占 | 5G | 基站. Escaped signs such as `&amp;` end with a mark and so make no boundary. */
function splitAtBoundaries(words: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const { index, 0: character } of words.matchAll(CJK_LATIN_BOUNDARY)) {
    const boundary = index + character.length;
    pieces.push(words.slice(from, boundary));
    from = boundary;
  }
  return [...pieces, words.slice(from)];
}
