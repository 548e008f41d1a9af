/** The words around a chart that stands alone: of what day, what the marks mean, where it comes from. */

import type { ChartModel } from '../../charts/registry/models.ts';
import { chartOrigins } from '../../charts/render/printed.ts';
import type { Report } from '../../report/dataset/schema.ts';
import { citedDay } from '../../report/figures/day-in-words.ts';
import { indicatorView } from '../../report/figures/indicator-view.ts';
import { draftMark } from '../../report/figures/shown-title.ts';
import { listed } from '../../report/language/listed.ts';
import { headings, terms } from '../../report/language/terms.ts';
import type { Language } from '../../report/language/vocabulary.ts';
import { originSigns, originWords } from '../../theme/origin-marks.ts';

const words = {
  zh: {
    tag: (tag: string, word: string) => `${tag} ${word}`,
    between: '　',
    source: (title: string, body: string, day: string) =>
      `${terms.sourceLine.zh}：《${title}》（${body}，${day}）`,
    sha256: (start: string) => `${terms.checksum.zh}：SHA-256 ${start}…`,
    colon: '：',
    and: '；',
  },
  en: {
    tag: (tag: string, word: string) => `${tag}: ${word}`,
    between: ' · ',
    source: (title: string, body: string, day: string) =>
      `${headings.sourceLine.en}: ${title} (${body}, ${day})`,
    sha256: (start: string) => `${headings.checksum.en}: SHA-256 ${start}…`,
    colon: ': ',
    and: '; ',
  },
} as const;

/** The day of each indicator in the chart, where its measured line does not say it already. */
export function asOfLine(model: ChartModel, report: Report): string {
  const { language } = model;
  const days = new Map<string, string[]>();
  for (const { subject } of model.marks) {
    const view = 'indicator' in subject ? indicatorView(report, subject.indicator) : null;
    if (!view) continue;
    const day = view.asOfWords[language];
    const name = view.name[language];
    const known = days.get(day) ?? [];
    days.set(day, known.includes(name) ? known : [...known, name]);
  }
  const unsaid = [...days].filter(([day]) => day !== model.day);
  const t = words[language];
  if (days.size === 1) return unsaid[0]?.[0] ?? '';
  return unsaid.map(([day, names]) => listed(names, language) + t.colon + day).join(t.and);
}

/** What the marks of origin mean, for those that the chart prints. */
export function originLegend(model: ChartModel): string {
  const { language } = model;
  const t = words[language];
  const entries = chartOrigins(model).map((origin) =>
    t.tag(originSigns[language][origin], language === 'zh' ? originWords.zh[origin] : MEANINGS[origin]),
  );
  return entries.join(t.between);
}

const MEANINGS = { quoted: 'quoted from the report', computed: 'computed from the report’s figures' };

/** The report by its full title, whose it is and what its day is the day of; and the text that it was read from. */
export function sourceLine(report: Report, language: Language): string {
  const t = words[language];
  const day = citedDay(report, language);
  const source =
    draftMark(report, language) + t.source(report.fullTitle[language], report.body[language], day);
  return `${source}${t.and}${t.sha256(report.source.sha256.slice(0, 12))}`;
}
