/** Counts of things side by side, as steps of one road or as parts of one sum. */

import type { ChartSpec, Report } from '../../report/dataset/schema.ts';
import { fillWords } from '../../report/figures/findings.ts';
import { viewOf } from '../../report/figures/indicator-view.ts';
import { headings } from '../../report/language/terms.ts';
import type { Language } from '../../report/language/vocabulary.ts';
import { originWords } from '../../theme/origin-marks.ts';
import { type ChartFigure, chartFigure } from './chart-figure.ts';
import { marksInWords } from './chart-words.ts';
import { indicatorOf } from './indicator-of.ts';
import { measuredOf } from './measured.ts';
import type { ChartMark } from './model.ts';

const words = {
  zh: {
    columns: [headings.indicator.zh, '数量', headings.basis.zh],
    origin: `（${originWords.zh.quoted}）`,
    colon: '：',
  },
  en: {
    columns: [headings.indicator.en, 'Count', headings.basis.en],
    origin: ` (${originWords.en.quoted})`,
    colon: ': ',
  },
} as const;

export interface CountItem {
  readonly mark: string;
  readonly name: string;
  readonly figure: ChartFigure;
}

interface CountsSpec {
  readonly id: string;
  readonly title: ChartSpec['title'];
  readonly indicators: readonly string[];
}

/** What a chart of counts says of each of its indicators, and of all of them. */
export function countsOf(spec: CountsSpec, report: Report, language: Language) {
  const indicators = spec.indicators.map((id) => indicatorOf(report, id));
  const items = indicators.map(viewOf).map(
    ({ id, name, actual }): CountItem => ({
      mark: id,
      name: name[language],
      figure: chartFigure(actual, actual.parts[language]),
    }),
  );
  const t = words[language];
  const marks = items.map(
    ({ mark, name, figure }): ChartMark => ({
      id: mark,
      label: name + t.colon + figure.text + t.origin,
      subject: { indicator: mark, role: 'actual' },
    }),
  );
  const title = fillWords(spec.title, report, language);
  const summary = marksInWords(marks, language);
  const table = {
    caption: title,
    columns: t.columns,
    rows: items.map(({ name, figure }) => [name, figure.text, originWords[language].quoted]),
    numeric: [1],
  };
  const base = { id: spec.id, language, title, ...measuredOf(indicators, language), summary, marks };
  return { indicators, items, base, table };
}
