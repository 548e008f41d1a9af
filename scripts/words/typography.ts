/** How words for readers are set: Chinese by GB/T 15834 and as offices set it, English as an editor would have it. */
import type { Language } from '../../src/report/language/vocabulary.ts';

interface Rule {
  readonly pattern: RegExp;
  readonly fault: string;
}

/** A digit, or the place of a number in a template. */
const NUMBER = '[\\d%\\u{FFFC}]';
const MEASURES = '个项家件位名人户套座条处页字种次级批期天年月日分秒元万亿张行列组份篇本倍度';

const RULES: Readonly<Record<Language, readonly Rule[]>> = {
  zh: [
    {
      pattern: new RegExp(`${NUMBER}[ \\u00a0](?=[${MEASURES}])`, 'u'),
      fault: 'a blank between a number and its measure word',
    },
    {
      pattern: /\p{Script=Han}[ \u00a0](?=[\d.,]+(?:[%～]|\p{Script=Han}))/u,
      fault: 'a blank between Chinese and a number',
    },
    { pattern: /[第共][ \u00a0](?=\u{FFFC})/u, fault: 'a blank between Chinese and a number' },
    { pattern: /[［］【】]/u, fault: 'a bracket that is not 〔 〕' },
    { pattern: /[\d\u{FFFC}][–-](?=[\d\u{FFFC}]+\p{Script=Han})/u, fault: 'a range without ～' },
    { pattern: /“[^“”]*“/u, fault: 'quotation marks “ ” within “ ”' },
    { pattern: /\p{Script=Han}[,;:?!](?=\p{Script=Han}|$)/u, fault: 'a Latin mark after Chinese' },
  ],
  en: [
    { pattern: /[a-z,;] {2,}[a-z]/, fault: 'two blanks' },
    { pattern: /\p{Script=Latin}'\p{Script=Latin}/u, fault: 'a straight apostrophe' },
    {
      pattern: /(?<![\d.,])1 (?:projects|figures|slides|indicators|points|characters|pages)\b/u,
      fault: 'a plural of one',
    },
  ],
};

/** What is wrong with the way a text of one language is set, with a little of what stands about each fault. */
export function typographyIn(text: string, language: Language): string[] {
  return RULES[language].flatMap(({ pattern, fault }) => {
    const at = pattern.exec(text);
    return at ? [`${fault}: …${text.slice(Math.max(0, at.index - 15), at.index + at[0].length + 15)}…`] : [];
  });
}
