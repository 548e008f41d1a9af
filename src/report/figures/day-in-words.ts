/** The day of a report in words, and what is said where its text states none. */
import type { Report } from '../dataset/schema.ts';
import { kindOfReportWords } from '../language/report-kinds.ts';
import { type Language, missingClauses, missingWords } from '../language/vocabulary.ts';
import { dateInWords } from './as-of-words.ts';

/** 2030年12月20日, or that it is not stated. */
export const dayInWords = ({ reported }: Pick<Report, 'reported'>, language: Language): string =>
  'date' in reported ? dateInWords(reported.date, language) : missingWords[reported.missing][language];

/** As a citation names it: 2030年12月20日报告; or that it is not stated. */
export function citedDay(report: Report, language: Language): string {
  const { reported } = report;
  if (!('date' in reported)) return missingClauses[reported.missing][language];
  return kindOfReportWords(report, language).cited(dateInWords(reported.date, language));
}
