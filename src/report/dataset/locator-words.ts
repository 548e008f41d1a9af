import { ordinalNumeral } from '../language/ordinal.ts';
import { quotation } from '../language/quotation.ts';
import type { Language } from '../language/vocabulary.ts';
import type { Locator, Report } from './schema.ts';

/** A locator's characters as a person counts them: from 1, the last one included. */
export function characters({ start, end }: Pick<Locator, 'start' | 'end'>, language: Language): string {
  return end - start === 1 ? String(end) : `${start + 1}${language === 'zh' ? '～' : '–'}${end}`;
}

/** “第三部分，全文第1873～1877字”: the pillar whose heading comes last before the words, and the characters. */
export function locatorWords(locator: Locator, report: Report, language: Language): string {
  const pillar = report.pillars
    .filter(({ heading }) => heading.start <= locator.start)
    .sort((a, b) => b.heading.start - a.heading.start)[0];
  const range = characters(locator, language);
  if (language === 'zh') {
    return `${pillar ? `第${ordinalNumeral(pillar.ordinal, 'zh')}部分，` : ''}全文第${range}字`;
  }
  return `${pillar ? `part ${pillar.ordinal}, ` : ''}characters ${range} of the text`;
}

/** The locator and what is printed there: “第三部分，全文第1873～1877字：“1641个””. */
export const quotedLocator = (locator: Locator, report: Report, language: Language): string =>
  `${locatorWords(locator, report, language)}${language === 'zh' ? '：' : ': '}${quotation(locator.token)}`;
