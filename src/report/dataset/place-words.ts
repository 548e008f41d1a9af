import { ordinalNumeral } from '../language/ordinal.ts';
import type { Language } from '../language/vocabulary.ts';
import type { Locator, Report } from './schema.ts';

/** A locator's characters as a person counts them: from 1, the last one included. */
export function characters({ start, end }: Pick<Locator, 'start' | 'end'>): string {
  return end - start === 1 ? String(end) : `${start + 1}–${end}`;
}

/** “第三部分，全文第 1873–1877 字”: the part whose heading comes last before the words, and the characters. */
export function placeWords(locator: Locator, report: Report, language: Language): string {
  const part = report.pillars
    .filter((pillar) => pillar.heading.start <= locator.start)
    .sort((a, b) => b.heading.start - a.heading.start)[0];
  const range = characters(locator);
  if (language === 'zh') {
    return `${part ? `第${ordinalNumeral(part.ordinal, 'zh')}部分，` : ''}全文第 ${range} 字`;
  }
  return `${part ? `pillar ${part.ordinal}, ` : ''}characters ${range} of the text`;
}

/** The place and what is printed there: “第三部分，全文第 1873–1877 字：“1641个””. */
export const quotedPlace = (locator: Locator, report: Report, language: Language): string =>
  `${placeWords(locator, report, language)}${language === 'zh' ? '：' : ': '}“${locator.token}”`;
