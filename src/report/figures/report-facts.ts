/** Who reported what to whom, and when: the facts at the head of the page, of the paper and of a talk. */

import type { Report } from '../dataset/schema.ts';
import type { Language } from '../language/vocabulary.ts';
import { dateInWords } from './as-of-words.ts';

export interface ReportFact {
  readonly key: 'place' | 'body' | 'session' | 'reported';
  readonly name: string;
  readonly value: string;
}

const words = {
  zh: { place: '地区', body: '发布机关', session: '议案所在会议', reported: '向常委会汇报日期' },
  en: {
    place: 'Place',
    body: 'Issued by',
    session: 'Session of the motion',
    reported: 'Reported to the Standing Committee on',
  },
};

/** In the order in which they are told. */
export function reportFacts(report: Report, language: Language): ReportFact[] {
  const fact = (key: ReportFact['key'], value: string): ReportFact => ({
    key,
    name: words[language][key],
    value,
  });
  return [
    fact('place', report.place[language]),
    fact('body', report.body[language]),
    fact('session', report.session[language]),
    fact('reported', dateInWords(report.reported.date, language)),
  ];
}
