/** Words that several charts share. */
import type { Language } from '../../report/language/vocabulary.ts';

export const originWords = {
  zh: { quoted: '报告原文', computed: '本站计算' },
  en: { quoted: 'quoted', computed: 'computed' },
} as const;

/** The signs of the page's own marks, printed in a frame beside every number of a chart. */
export const originTags = {
  zh: { quoted: '原', computed: '算' },
  en: { quoted: 'Q', computed: 'C' },
} as const;

/** Clauses of one line: 甲；乙 / one; two. The first opens it as it is written: {@link capitalised} where it opens a sentence. */
export const joinClauses = (clauses: readonly string[], language: Language): string =>
  clauses.filter((clause) => clause !== '').join(language === 'zh' ? '；' : '; ');

export const joinNames = (names: readonly string[], language: Language): string =>
  names.join(language === 'zh' ? '、' : ', ');

const sentence = (words: string, language: Language): string =>
  /[。.!！?？]$/.test(words) ? words : words + (language === 'zh' ? '。' : '.');

/** Sentences set one after another: Chinese without a blank between them. */
export const joinSentences = (sentences: readonly string[], language: Language): string =>
  sentences.map((words) => sentence(words, language)).join(language === 'zh' ? '' : ' ');

/** The marks of origin behind a number in running text, where no frame can be drawn. */
export const bracketedTags = {
  zh: { quoted: '〔原〕', computed: '〔算〕' },
  en: { quoted: ' [Q]', computed: ' [C]' },
} as const;
