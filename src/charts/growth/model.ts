import type { ChartSpec, RateIndicator, Report } from '../../report/dataset/schema.ts';
import { fillWords } from '../../report/figures/findings.ts';
import { viewOf } from '../../report/figures/indicator-view.ts';
import { headings } from '../../report/language/terms.ts';
import type { Language } from '../../report/language/vocabulary.ts';
import { originWords } from '../../theme/origin-marks.ts';
import { type ChartFigure, chartFigure } from '../model/chart-figure.ts';
import { marksInWords } from '../model/chart-words.ts';
import { indicatorOf } from '../model/indicator-of.ts';
import { measuredOn } from '../model/measured.ts';
import type { ChartMark, ChartModelBase } from '../model/model.ts';

export interface GrowthModel extends ChartModelBase {
  readonly type: 'growth';
  /** The largest rise first, the largest fall last. */
  readonly rows: readonly GrowthRow[];
  /** The ends of the scale of all rows, so that a page that holds some of them keeps it. */
  readonly max: number;
  readonly min: number;
}

interface GrowthRow {
  readonly mark: string;
  readonly name: string;
  /** Below zero where it fell, however that is printed. */
  readonly figure: ChartFigure;
}

const words = {
  zh: {
    columns: [headings.indicator.zh, '增减', '比较基期', headings.basis.zh],
    fall: '下降',
    colon: '：',
    origin: (base: string, origin: string) => `（${base}，${origin}）`,
    size: '增减幅度',
    average: '年均增减幅度',
    someAverage: '增减幅度，其中部分为年均',
    base: (base: string) => `与${base}相比`,
    someBase: (base: string) => `与${base}相比，部分未说明`,
    bases: '各自与比较基期相比',
    noBase: '报告未说明与何时相比',
    annual: '年均',
  },
  en: {
    columns: [headings.indicator.en, 'Change', 'Compared with', headings.basis.en],
    fall: 'down ',
    colon: ': ',
    origin: (base: string, origin: string) => ` (${base}, ${origin})`,
    size: 'Rate of change',
    average: 'Average rate of change a year',
    someAverage: 'Rate of change, for some an average a year',
    base: (base: string) => `compared with ${base}`,
    someBase: (base: string) => `compared with ${base}, for some not stated`,
    bases: 'each compared with a period of its own',
    noBase: 'what it is compared with is not stated',
    annual: 'annual average',
  },
} as const;

export function getGrowthModel(
  spec: Extract<ChartSpec, { type: 'growth' }>,
  report: Report,
  language: Language,
): GrowthModel {
  const t = words[language];
  const lines = spec.indicators
    .map((id) => growthOf(report, id))
    .map((indicator) => ({ indicator, row: rowOf(indicator, language) }))
    .sort((a, b) => b.row.figure.value - a.row.figure.value);
  const rows = lines.map(({ row }) => row);
  const marks = lines.map(
    ({ indicator, row: { mark, name, figure } }): ChartMark => ({
      id: mark,
      label:
        name +
        t.colon +
        figure.text +
        t.origin(baseClause(indicator, language), originWords[language].quoted),
      subject: { indicator: mark, role: 'actual' },
    }),
  );
  const title = fillWords(spec.title, report, language);
  const indicators = lines.map(({ indicator }) => indicator);
  const values = rows.map(({ figure }) => figure.value);
  return {
    type: 'growth',
    id: spec.id,
    language,
    title,
    ...measuredOn(indicators, [sizeWords(indicators, language), basesWords(indicators, language)], language),
    summary: marksInWords(marks, language),
    marks,
    table: {
      caption: title,
      columns: t.columns,
      rows: lines.map(({ indicator, row }) => [
        row.name,
        row.figure.text,
        baseClause(indicator, language),
        originWords[language].quoted,
      ]),
      numeric: [1],
    },
    rows,
    max: Math.max(0, ...values),
    min: Math.min(0, ...values),
  };
}

function growthOf(report: Report, id: string): RateIndicator {
  const indicator = indicatorOf(report, id);
  if (indicator.kind !== 'growth') throw new Error(`“${id}” is not a growth: its chart shows nothing else.`);
  return indicator;
}

/** A fall that is printed without a sign says so in words: 下降3.2%. */
function rowOf(indicator: RateIndicator, language: Language): GrowthRow {
  const { id, name, actual } = viewOf(indicator);
  const printed = actual.parts[language];
  const parts = indicator.fall ? { ...printed, lead: words[language].fall + printed.lead } : printed;
  const value = indicator.fall ? -actual.value : actual.value;
  return { mark: id, name: name[language], figure: chartFigure({ ...actual, value }, parts) };
}

function sizeWords(indicators: readonly RateIndicator[], language: Language): string {
  const averages = indicators.filter(({ annualAverage }) => annualAverage).length;
  const t = words[language];
  if (averages === 0) return t.size;
  return averages === indicators.length ? t.average : t.someAverage;
}

const baseOf = ({ denominator }: RateIndicator, language: Language): string | null =>
  'missing' in denominator ? null : denominator[language];

function baseClause(indicator: RateIndicator, language: Language): string {
  const t = words[language];
  const base = baseOf(indicator, language);
  const said = base === null ? t.noBase : t.base(base);
  return indicator.annualAverage ? `${t.annual}${language === 'zh' ? '，' : ', '}${said}` : said;
}

/** What all are compared with, where the report says no two things of that. */
function basesWords(indicators: readonly RateIndicator[], language: Language): string {
  const t = words[language];
  const bases = [...new Set(indicators.map((indicator) => baseOf(indicator, language)))];
  const [only, other] = bases.filter((base) => base !== null);
  if (only === undefined) return t.noBase;
  if (other !== undefined) return t.bases;
  return bases.length > 1 ? t.someBase(only) : t.base(only);
}
