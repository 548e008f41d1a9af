/** Words that several charts share. */
import type { Language } from '../../report/language/vocabulary.ts';

/** Clauses of one line: 甲；乙 / one; two. The first opens it as it is written: {@link capitalised} where it opens a sentence. */
export const joinClauses = (clauses: readonly string[], language: Language): string =>
  clauses.filter((clause) => clause !== '').join(language === 'zh' ? '；' : '; ');

const sentence = (words: string, language: Language): string =>
  /[。.!！?？]$/.test(words) ? words : words + (language === 'zh' ? '。' : '.');

/** Sentences set one after another: Chinese without a blank between them. */
export const joinSentences = (sentences: readonly string[], language: Language): string =>
  sentences.map((words) => sentence(words, language)).join(language === 'zh' ? '' : ' ');

/** What each mark says, as the words for a chart that is not seen. */
export const marksInWords = (marks: readonly { readonly label: string }[], language: Language): string =>
  joinSentences(
    marks.map(({ label }) => label),
    language,
  );
