import { dateInWords } from '../../report/kpi.ts';
import { characters } from '../../report/place-words.ts';
import type { Locator, Report } from '../../report/schema.ts';
import type { Language } from '../../report/vocabulary.ts';

/** One line to quote a figure by: issuer, report, day, what is quoted, and where it stands. */
export function citationOf(
  report: Report,
  cited: { name: string; text: string | null; locators: readonly Locator[] },
  language: Language,
): string {
  const places = cited.locators.map(characters);
  const date = dateInWords(report.reported.date, language);
  const hash = report.source.sha256.slice(0, 16);
  if (language === 'zh') {
    const value = cited.text ? `：${cited.text}` : '';
    const place = places.length > 0 ? `原文第 ${places.join('、')} 字，` : '';
    return `${report.body.zh}：《${report.fullTitle.zh}》，${date}向常委会汇报。${cited.name}${value}（${place}SHA-256 ${hash}）`;
  }
  const value = cited.text ? `: ${cited.text}` : '';
  const place = places.length > 0 ? `characters ${places.join(', ')} of the text, ` : '';
  return `${report.body.en}, “${report.fullTitle.en}”, reported to the Standing Committee on ${date}. ${cited.name}${value} (${place}SHA-256 ${hash})`;
}
