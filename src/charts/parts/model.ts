import type { ChartSpec, Report } from '../../report/dataset/schema.ts';
import { sumOfActuals } from '../../report/figures/sum.ts';
import type { Language } from '../../report/language/vocabulary.ts';
import { originWords } from '../../theme/origin-marks.ts';
import { joinSentences } from '../model/chart-words.ts';
import { type CountItem, countsOf } from '../model/counts.ts';
import type { ChartModelBase } from '../model/model.ts';

export interface PartsModel extends ChartModelBase {
  readonly type: 'parts';
  readonly parts: readonly CountItem[];
  /** The sum, by its arithmetic: 合计345个（据报告计算：176个 + 169个）. */
  readonly sumText: string;
}

/** The end of the scale, that a bar of nothing has too. */
export const sumOf = ({ parts }: PartsModel): number =>
  parts.reduce((total, { figure }) => total + figure.value, 0) || 1;

const words = {
  zh: {
    sum: (sum: string, arithmetic: string) => `合计${sum}（${originWords.zh.computed}：${arithmetic}）`,
    sumName: '合计',
  },
  en: {
    sum: (sum: string, arithmetic: string) => `${sum} in all (${originWords.en.computed}: ${arithmetic})`,
    sumName: 'Total',
  },
} as const;

export function getPartsModel(
  spec: Extract<ChartSpec, { type: 'parts' }>,
  report: Report,
  language: Language,
): PartsModel {
  const { indicators, items, base, table } = countsOf(spec, report, language);
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
