/** How it is said whether a figure is printed in the report or worked out by us: a word, and a sign in a frame. */

export const originWords = {
  zh: { quoted: '报告原文', computed: '本站计算' },
  en: { quoted: 'quoted', computed: 'computed' },
} as const;

/** The words where they stand alone. */
export const originNames = {
  zh: originWords.zh,
  en: { quoted: 'Quoted', computed: 'Computed' },
} as const;

export const originSigns = {
  zh: { quoted: '原', computed: '算' },
  en: { quoted: 'Q', computed: 'C' },
} as const;

const { zh, en } = originSigns;

/** The signs behind a number in running text, where no frame can be drawn. */
export const bracketedSigns = {
  zh: { quoted: `〔${zh.quoted}〕`, computed: `〔${zh.computed}〕` },
  en: { quoted: ` [${en.quoted}]`, computed: ` [${en.computed}]` },
} as const;
