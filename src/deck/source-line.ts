import { textWidth } from '../charts/drawing/measure.ts';
import type { Pillar, Report } from '../report/dataset/schema.ts';
import { citedDay } from '../report/figures/day-in-words.ts';
import { draftMark } from '../report/figures/shown-title.ts';
import { ordinalNumeral } from '../report/language/ordinal.ts';
import type { Language } from '../report/language/vocabulary.ts';
import { BODY, TYPE } from './slide-layout.ts';

/** The page's number stands at the right end of the foot. */
const WIDTH = BODY.width - 160;
const HASH = 12;

/**
 * The line at the foot of every slide: the report, the part of it, and what its day is the day of. The report's
 * short title stands in where the full one is too long for one line. `checked`: with the check of the text instead of
 * the day, which the cover says.
 */
export function sourceLine(
  report: Report,
  pillar: Pillar | null,
  language: Language,
  checked: boolean,
): string {
  const day = citedDay(report, language);
  const bracketed = language === 'zh' ? `（${day}）` : ` (${day})`;
  const behind = checked ? ` · SHA-256 ${report.source.sha256.slice(0, HASH)}…` : bracketed;
  const write = (title: string): string =>
    language === 'zh'
      ? `${draftMark(report, 'zh')}来源：《${title}》${pillar ? `第${ordinalNumeral(pillar.ordinal, 'zh')}部分` : ''}${behind}`
      : `${draftMark(report, 'en')}Source: ${title}${pillar ? `, part ${pillar.ordinal}` : ''}${behind}`;
  const full = write(report.fullTitle[language]);
  return textWidth(full, TYPE.least) <= WIDTH ? full : write(report.title[language]);
}
