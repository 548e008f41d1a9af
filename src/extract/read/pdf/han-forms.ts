/**
 * Characters as they are meant. A font that draws two characters with one glyph lets the PDF name either: ⺠ for 民,
 * 戶 for 户, ― for —; and the radicals of Unicode for the characters that look the same.
 */

/** In pairs; Unicode knows no decomposition of these. */
const ALIKE = new Map(
  Array.from(
    '⺟母⺠民⺫目⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟戶户―—'.matchAll(
      /(.)(.)/gu,
    ),
  ).map(([, drawn = '', meant = '']) => [drawn, meant]),
);

/** Ligatures of Latin letters, and the radicals: the forms for which normalisation alone is enough. */
const FORMS = /[\u2F00-\u2FD5\uFB00-\uFB06\uF900-\uFAFF]/g;

export const asMeant = (words: string): string =>
  words
    .replace(FORMS, (form) => form.normalize('NFKC'))
    .replace(/[\u2E80-\u2EFF戶―]/g, (drawn) => ALIKE.get(drawn) ?? drawn);
