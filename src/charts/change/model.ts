import { earlierOf } from '../../report/dataset/chart-slots.ts';
import type { ChartSpec, Indicator, Report } from '../../report/dataset/schema.ts';
import { fillWords } from '../../report/figures/findings.ts';
import { viewOf } from '../../report/figures/indicator-view.ts';
import { headings } from '../../report/language/terms.ts';
import type { Language } from '../../report/language/vocabulary.ts';
import { originWords } from '../../theme/origin-marks.ts';
import { type ChartFigure, chartFigure } from '../model/chart-figure.ts';
import { marksInWords } from '../model/chart-words.ts';
import { indicatorOf } from '../model/indicator-of.ts';
import { measuredOn, unitClause } from '../model/measured.ts';
import type { ChartMark, ChartModelBase } from '../model/model.ts';

export interface ChangeModel extends ChartModelBase {
  readonly type: 'change';
  readonly rows: readonly ChangeRow[];
  /** The end of the scale of all rows, which begins at zero. */
  readonly max: number;
}

export interface ChangeRow {
  readonly mark: string;
  readonly name: string;
  readonly before: ChartFigure;
  readonly after: ChartFigure;
}

const words = {
  zh: {
    columns: [headings.indicator.zh, '变化前', '变化后', headings.basis.zh],
    label: (name: string, before: string, after: string) => `${name}：由${before}到${after}`,
    origin: `（${originWords.zh.quoted}）`,
    measured: '变化前 → 变化后',
  },
  en: {
    columns: [headings.indicator.en, 'Before', 'After', headings.basis.en],
    label: (name: string, before: string, after: string) => `${name}: from ${before} to ${after}`,
    origin: ` (${originWords.en.quoted})`,
    measured: 'Before → after',
  },
} as const;

export function getChangeModel(
  spec: Extract<ChartSpec, { type: 'change' }>,
  report: Report,
  language: Language,
): ChangeModel {
  const t = words[language];
  const indicators = spec.indicators.map((id) => indicatorOf(report, id));
  const rows = indicators.map((indicator) => rowOf(indicator, report, language));
  const marks = rows.map(
    ({ mark, name, before, after }): ChartMark => ({
      id: mark,
      label: t.label(name, before.text, after.text) + t.origin,
      subject: { indicator: mark, role: 'actual' },
    }),
  );
  const title = fillWords(spec.title, report, language);
  return {
    type: 'change',
    id: spec.id,
    language,
    title,
    ...measuredOn(indicators, [t.measured, unitClause(indicators, language)], language),
    summary: marksInWords(marks, language),
    marks,
    table: {
      caption: title,
      columns: t.columns,
      rows: rows.map(({ name, before, after }) => [
        name,
        before.text,
        after.text,
        originWords[language].quoted,
      ]),
      numeric: [1, 2],
    },
    rows,
    max: Math.max(...rows.flatMap(({ before, after }) => [before.value, after.value])) || 1,
  };
}

function rowOf(indicator: Indicator, report: Report, language: Language): ChangeRow {
  const earlier = earlierOf(indicator);
  if (earlier === null) throw new Error(`“${indicator.id}” names nothing that it was before.`);
  const { id, name, actual } = viewOf(indicator);
  const base = viewOf(indicatorOf(report, earlier)).actual;
  const before = chartFigure(base, base.parts[language]);
  const after = chartFigure(actual, actual.parts[language]);
  return { mark: id, name: name[language], before, after };
}
