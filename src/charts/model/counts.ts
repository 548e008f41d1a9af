/** Steps and parts: counts of things, side by side. */

import type { ChartSpec, Indicator, Report } from '../../report/dataset/schema.ts';
import { asOfWords } from '../../report/figures/as-of-words.ts';
import { fillWords } from '../../report/figures/findings.ts';
import { figureText } from '../../report/figures/format.ts';
import { sumOfActuals } from '../../report/figures/sum.ts';
import type { Language } from '../../report/language/vocabulary.ts';
import { joinClauses, joinSentences, originWords } from './chart-words.ts';
import { indicatorOf } from './indicator-of.ts';
import type { PartsModel, StepsModel } from './model.ts';

const words = {
  zh: {
    columns: ['指标', '数量', '来源'],
    origin: `（${originWords.zh.quoted}）`,
    colon: '：',
    unit: (unit: string) => `单位：${unit}`,
    sum: (sum: string, arithmetic: string) => `合计 ${sum}（${originWords.zh.computed}：${arithmetic}）`,
    sumName: '合计',
  },
  en: {
    columns: ['Indicator', 'Count', 'Origin'],
    origin: ` (${originWords.en.quoted})`,
    colon: ': ',
    unit: (unit: string) => `In ${unit}`,
    sum: (sum: string, arithmetic: string) => `${sum} in all (${originWords.en.computed}: ${arithmetic})`,
    sumName: 'Sum',
  },
} as const;

interface CountsSpec {
  readonly id: string;
  readonly title: ChartSpec['title'];
  readonly indicators: readonly string[];
}

function counts(spec: CountsSpec, report: Report, language: Language) {
  const indicators = spec.indicators.map((id) => indicatorOf(report, id));
  const items = indicators.map((indicator) => ({
    mark: indicator.id,
    value: indicator.actual.value,
    name: indicator.name[language],
    valueText: figureText(indicator.actual, indicator.unitName, language),
  }));
  const t = words[language];
  const marks = items.map(({ mark, name, valueText }) => ({
    id: mark,
    label: name + t.colon + valueText + t.origin,
    change: { figure: mark },
  }));
  const title = fillWords(spec.title, report, language);
  const summary = joinSentences(
    marks.map((mark) => mark.label),
    language,
  );
  const table = {
    caption: title,
    columns: t.columns,
    rows: items.map(({ name, valueText }) => [name, valueText, originWords[language].quoted]),
    numeric: [1],
  };
  const base = { id: spec.id, language, title, measured: measuredOf(indicators, language), summary, marks };
  return { indicators, items, base, table };
}

function measuredOf(indicators: readonly Indicator[], language: Language): string {
  const units = [...new Set(indicators.map((indicator) => indicator.unitName[language]))];
  const days = [...new Set(indicators.map((indicator) => asOfWords(indicator.asOf, language)))];
  return joinClauses(
    [
      units.length === 1 && units[0] ? words[language].unit(units[0]) : '',
      days.length === 1 && days[0] ? days[0] : '',
    ],
    language,
  );
}

export function getStepsModel(
  spec: Extract<ChartSpec, { type: 'steps' }>,
  report: Report,
  language: Language,
): StepsModel {
  const { items, base, table } = counts(spec, report, language);
  const max = Math.max(...items.map(({ value }) => value), 1);
  return { type: 'steps', ...base, table, max, steps: items };
}

export function getPartsModel(
  spec: Extract<ChartSpec, { type: 'parts' }>,
  report: Report,
  language: Language,
): PartsModel {
  const { indicators, items, base, table } = counts(spec, report, language);
  const sum = sumOfActuals(indicators);
  if (!sum) {
    const [first] = indicators;
    const other = indicators.find((indicator) => indicator.actual.unit !== first?.actual.unit);
    throw new Error(`“${other?.id ?? spec.id}” is of another unit: parts of one bar must add up.`);
  }
  const sumText = words[language].sum(sum.text[language], sum.arithmetic[language]);
  return {
    type: 'parts',
    ...base,
    summary: joinSentences([base.summary, sumText], language),
    table: {
      ...table,
      rows: [...table.rows, [words[language].sumName, sum.text[language], originWords[language].computed]],
    },
    parts: items,
    sumText,
  };
}
