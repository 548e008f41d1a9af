import type { ChartSpec, Indicator, Report } from '../../report/dataset/schema.ts';
import { dateInWords } from '../../report/figures/as-of-words.ts';
import { fillWords } from '../../report/figures/findings.ts';
import { viewOf } from '../../report/figures/indicator-view.ts';
import { MONTHS } from '../../report/language/as-of-gloss.ts';
import { headings } from '../../report/language/terms.ts';
import type { Language } from '../../report/language/vocabulary.ts';
import { originWords } from '../../theme/origin-marks.ts';
import { type ChartFigure, chartFigure } from '../model/chart-figure.ts';
import { joinClauses, marksInWords } from '../model/chart-words.ts';
import { indicatorOf } from '../model/indicator-of.ts';
import { unitClause } from '../model/measured.ts';
import type { ChartMark, ChartModelBase } from '../model/model.ts';

export interface SeriesModel extends ChartModelBase {
  readonly type: 'series';
  /** In the order of time. */
  readonly points: readonly SeriesPoint[];
  readonly max: number;
}

interface SeriesPoint {
  readonly mark: string;
  /** The year, or the year and the month, of its day. */
  readonly name: string;
  readonly figure: ChartFigure;
}

const words = {
  zh: {
    columns: [headings.asOf.zh, headings.indicator.zh, '数值', headings.basis.zh],
    label: (day: string, name: string, value: string) =>
      `${day}，${name}：${value}（${originWords.zh.quoted}）`,
    year: (year: string) => `${year}年`,
    month: (year: string, month: number) => `${year}年${month}月`,
    measured: '各期数值',
  },
  en: {
    columns: [headings.asOf.en, headings.indicator.en, 'Value', headings.basis.en],
    label: (day: string, name: string, value: string) =>
      `${day}, ${name}: ${value} (${originWords.en.quoted})`,
    year: (year: string) => year,
    month: (year: string, month: number) => `${MONTHS[month - 1]?.slice(0, 3)} ${year}`,
    measured: 'Value at each date',
  },
} as const;

export function getSeriesModel(
  spec: Extract<ChartSpec, { type: 'series' }>,
  report: Report,
  language: Language,
): SeriesModel {
  const t = words[language];
  const dated = spec.indicators
    .map((id) => datedOf(indicatorOf(report, id)))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  const indicators = dated.map(({ indicator }) => indicator);
  const named = periodNames(
    dated.map(({ date }) => date),
    language,
  );
  const points = dated.map(({ indicator }, index): SeriesPoint => {
    const { id, actual } = viewOf(indicator);
    return { mark: id, name: named[index] ?? '', figure: chartFigure(actual, actual.parts[language]) };
  });
  const marks = dated.map(({ indicator, date }, index): ChartMark => {
    const value = points[index]?.figure.text ?? '';
    return {
      id: indicator.id,
      label: t.label(dateInWords(date, language), viewOf(indicator).name[language], value),
      subject: { indicator: indicator.id, role: 'actual' },
    };
  });
  const title = fillWords(spec.title, report, language);
  return {
    type: 'series',
    id: spec.id,
    language,
    title,
    measured: joinClauses([t.measured, unitClause(indicators, language)], language),
    day: null,
    summary: marksInWords(marks, language),
    marks,
    table: {
      caption: title,
      columns: t.columns,
      rows: dated.map(({ indicator, date }, index) => [
        dateInWords(date, language),
        viewOf(indicator).name[language],
        points[index]?.figure.text ?? '',
        originWords[language].quoted,
      ]),
      numeric: [2],
    },
    points,
    max: Math.max(...points.map(({ figure }) => figure.value)) || 1,
  };
}

function datedOf(indicator: Indicator): { indicator: Indicator; date: string } {
  const { id, asOf } = indicator;
  if (!('date' in asOf)) throw new Error(`“${id}” has no date: it has no place in a series.`);
  return { indicator, date: asOf.date };
}

/** As short as tells them apart: years, else years with months, else days. */
function periodNames(dates: readonly string[], language: Language): readonly string[] {
  const t = words[language];
  const parts = dates.map((date) => date.split('-'));
  const years = parts.map(([year = '']) => t.year(year));
  if (new Set(years).size === dates.length) return years;
  const months = parts.map(([year = '', month = '']) => t.month(year, Number(month)));
  return new Set(months).size === dates.length ? months : dates.map((date) => dateInWords(date, language));
}
