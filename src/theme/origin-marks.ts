/** How it is said whether a figure is printed in the report or worked out by us: a word, and a sign in a frame. */
import { headings, terms } from '../report/language/terms.ts';

export const originWords = {
  zh: { quoted: terms.quoted.zh, computed: terms.computed.zh },
  en: { quoted: terms.quoted.en, computed: terms.computed.en },
} as const;

/** The words where they stand alone. */
export const originNames = {
  zh: originWords.zh,
  en: { quoted: headings.quoted.en, computed: headings.computed.en },
} as const;

export const originSigns = {
  zh: { quoted: '原', computed: '算' },
  en: { quoted: 'Q', computed: 'C' },
} as const;

/** The sign before a cross-check note. */
export const noteSigns = { zh: '核', en: 'N' } as const;

const { zh, en } = originSigns;

/** The signs behind a number in running text, where no frame can be drawn. */
export const bracketedSigns = {
  zh: { quoted: `〔${zh.quoted}〕`, computed: `〔${zh.computed}〕` },
  en: { quoted: ` [${en.quoted}]`, computed: ` [${en.computed}]` },
} as const;
