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

/** Clauses of one line: 甲；乙 / one; two. A clause that could stand alone loses its capital. */
export function joinClauses(clauses: readonly string[], language: Language): string {
  const said = clauses.filter((clause) => clause !== '');
  if (language === 'zh') return said.join('；');
  return said.map((clause, index) => (index === 0 ? clause : clause.replace(OPENING, lower))).join('; ');
}

const OPENING = /^(?:As|To|No|Number|Base|Target|On|Behind|Below|Place)\b/;
const lower = (word: string): string => word.toLowerCase();

export const joinNames = (names: readonly string[], language: Language): string =>
  names.join(language === 'zh' ? '、' : ', ');

export const sentence = (words: string, language: Language): string =>
  /[。.!！?？]$/.test(words) ? words : words + (language === 'zh' ? '。' : '.');

/** Sentences set one after another: Chinese without a blank between them. */
export const joinSentences = (sentences: readonly string[], language: Language): string =>
  sentences.map((words) => sentence(words, language)).join(language === 'zh' ? '' : ' ');
