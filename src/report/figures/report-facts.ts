/** Who reported what to whom, and when: the facts at the head of the page, of the paper and of a talk. */

import type { Report } from '../dataset/schema.ts';
import { kindOfReportWords } from '../language/report-kinds.ts';
import { headings, terms } from '../language/terms.ts';
import type { Language } from '../language/vocabulary.ts';
import { dayInWords } from './day-in-words.ts';

export interface ReportFact {
  readonly key: 'place' | 'body' | 'session' | 'reportedBy' | 'reported';
  readonly name: string;
  readonly value: string;
}

const words = {
  zh: { place: '地区', body: terms.issuedBy.zh },
  en: { place: 'Region', body: headings.issuedBy.en },
};

/** In the order in which they are told. */
export function reportFacts(report: Report, language: Language): ReportFact[] {
  const t = words[language];
  const kind = kindOfReportWords(report, language);
  return [
    { key: 'place', name: t.place, value: report.place[language] },
    { key: 'body', name: t.body, value: report.body[language] },
    ...(kind.session === null
      ? []
      : [{ key: 'session' as const, name: kind.session, value: report.session[language] }]),
    ...(kind.reporter === null || !report.reportedBy
      ? []
      : [{ key: 'reportedBy' as const, name: kind.reporter, value: report.reportedBy[language] }]),
    { key: 'reported', name: kind.reported, value: dayInWords(report, language) },
  ];
}

/** A fact in one line: 报告日期：2030年12月20日 / Reported on 20 December 2030. */
export const factLine = ({ name, value }: ReportFact, language: Language): string =>
  language === 'zh' ? `${name}：${value}` : `${name} ${value}`;
