/** A report's titles as they are shown: wherever one stands, it says of a draft that it is one. */
import type { Report } from '../dataset/schema.ts';
import { headings } from '../language/terms.ts';
import type { Language } from '../language/vocabulary.ts';

type Titled = Pick<Report, 'title' | 'fullTitle' | 'unconfirmed'>;

/** What stands before the title of a draft; nothing before any other. */
export const draftMark = ({ unconfirmed }: Titled, language: Language): string => {
  if (!unconfirmed) return '';
  return language === 'zh' ? `〔${headings.draft.zh}〕` : `[${headings.draft.en}] `;
};

export const shownTitle = (report: Titled, language: Language): string =>
  draftMark(report, language) + report.title[language];

export const shownFullTitle = (report: Titled, language: Language): string =>
  draftMark(report, language) + report.fullTitle[language];
