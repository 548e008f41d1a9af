import { locatorWords } from '../../report/dataset/locator-words.ts';
import type { Locator, Report } from '../../report/dataset/schema.ts';
import { citedDay } from '../../report/figures/day-in-words.ts';
import { draftMark } from '../../report/figures/shown-title.ts';
import type { Language } from '../../report/language/vocabulary.ts';

/** What a citation names: a figure or a project, and the ranges in the text that it stands on. */
export interface Cited {
  name: string;
  text: string | null;
  /** What a citation of a computed figure says: the report prints no such number, and the citation must not say that it does. */
  arithmetic: string | null;
  locators: readonly Locator[];
}

/** One line to quote a figure by: issuer, report, day, what is quoted or computed, and where it stands. */
export function citationOf(report: Report, cited: Cited, language: Language): string {
  const { name, text, arithmetic } = cited;
  const places = [...new Set(cited.locators.map((locator) => locatorWords(locator, report, language)))];
  const day = citedDay(report, language);
  const hash = report.source.sha256.slice(0, 16);
  if (language === 'zh') {
    const value = arithmetic ? `（报告未列，据报告计算）：${arithmetic}` : text ? `：${text}` : '';
    const where = places.length > 0 ? `${arithmetic ? '所据' : ''}原文${places.join('、')}，` : '';
    return `${draftMark(report, 'zh')}${report.body.zh}：《${report.fullTitle.zh}》，${day}。${name}${value}（${where}SHA-256 ${hash}）`;
  }
  const value = arithmetic
    ? ` (not in the report; computed from it): ${arithmetic}`
    : text
      ? `: ${text}`
      : '';
  const where = places.length > 0 ? `${arithmetic ? 'from ' : ''}${places.join('; ')}, ` : '';
  return `${draftMark(report, 'en')}${report.body.en}, “${report.fullTitle.en}”, ${day}. ${name}${value} (${where}SHA-256 ${hash})`;
}
