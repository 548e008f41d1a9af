/**
 * How wide a text is, without a browser: the same answer in Node and in the page, so that a still and the
 * live chart that takes its place break their lines alike. Printable ASCII was measured, in thousandths of
 * an em, in Noto Sans CJK SC, the widest of the page's sans stack: what fits here fits there. Chinese
 * characters and full-width marks are one em in every one of those fonts.
 */
const SPACE = 32;
// biome-ignore format: a table of 95 widths, from the space to the tilde.
const REGULAR = [
  224, 323, 474, 555, 555, 921, 680, 278, 338, 338, 467, 555, 278, 347, 278, 392, 555, 555, 555,
  555, 555, 555, 555, 555, 555, 555, 278, 278, 555, 555, 555, 474, 946, 608, 657, 638, 688, 589,
  552, 689, 728, 293, 535, 646, 543, 812, 723, 742, 633, 742, 635, 596, 599, 721, 575, 878, 573,
  531, 603, 338, 392, 338, 555, 559, 606, 563, 618, 510, 620, 554, 325, 564, 607, 275, 275, 552,
  284, 926, 610, 606, 620, 620, 388, 468, 377, 607, 521, 802, 498, 521, 475, 338, 270, 338, 555,
];
// biome-ignore format: as above, for bold.
const BOLD = [
  227, 370, 574, 590, 590, 963, 740, 325, 378, 378, 507, 590, 325, 370, 325, 387, 590, 590, 590,
  590, 590, 590, 590, 590, 590, 590, 325, 325, 590, 590, 590, 514, 1007, 641, 681, 656, 714, 615,
  585, 717, 757, 330, 568, 686, 578, 853, 749, 770, 667, 770, 682, 624, 625, 748, 619, 915, 627,
  580, 613, 378, 387, 378, 590, 567, 626, 591, 644, 527, 644, 581, 372, 597, 640, 304, 306, 604,
  315, 964, 641, 626, 644, 644, 436, 495, 421, 637, 576, 863, 562, 574, 511, 378, 296, 378, 590,
];
const NARROW: Readonly<Record<string, number>> = {
  '—': 894,
  '–': 536,
  '−': 555,
  '\u2009': 200,
  '\u00a0': 224,
};

/** `text-autospace: normal` sets an eighth of an em between a Chinese character and Latin or a digit: in thousandths of an em. */
export const AUTOSPACE = 125;
export const CJK_LATIN_BOUNDARY = /\p{Script=Han}(?=[A-Za-z0-9])|[A-Za-z0-9](?=\p{Script=Han})/gu;

/** The width of `text` at a font size, in the unit of the size. */
export function textWidth(text: string, size: number, bold = false): number {
  const ascii = bold ? BOLD : REGULAR;
  let thousandths = (text.match(CJK_LATIN_BOUNDARY)?.length ?? 0) * AUTOSPACE;
  for (const character of text) {
    thousandths += ascii[(character.codePointAt(0) as number) - SPACE] ?? NARROW[character] ?? 1000;
  }
  return (thousandths * size) / 1000;
}

/** For ECharts' `setPlatformAPI`: `font` is a CSS font shorthand with its size in px. */
export function measureText(text: string, font = ''): { width: number } {
  const size = Number(/([\d.]+)px/.exec(font)?.[1] ?? 12);
  return { width: textWidth(text, size, /\b(?:bold|[6-9]00)\b/.test(font)) };
}

/** `text` in lines no wider than `width`: Chinese breaks between any two characters, Latin between words. */
export function wrapText(text: string, width: number, size: number, bold = false): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(BREAKABLE) ?? []) {
    const longer = line + piece;
    if (line !== '' && textWidth(longer.trimEnd(), size, bold) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line = longer;
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}

/** As `wrapText`, in as few lines, and these as even as they come: no label ends in one lonely character. */
export function balanceText(text: string, width: number, size: number, bold = false): string[] {
  const lines = wrapText(text, width, size, bold);
  if (lines.length < 2) return lines;
  const step = size / 4;
  for (let tighter = textWidth(text, size, bold) / lines.length; tighter < width; tighter += step) {
    const balanced = wrapText(text, tighter, size, bold);
    if (balanced.length === lines.length) return balanced;
  }
  return lines;
}

/** A run that stays together: Latin letters and digits with what leans on them, or one Chinese character. */
const BREAKABLE =
  /[“‘（《]*(?:[\u0021-\u024f\u2009\u00a0]+|[^\u0020-\u024f])[，。、；：！？）》”’%]*\s*|\s+/gu;
