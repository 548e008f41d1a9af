/** The kinds of quantities in words, for the console. */

import type { QuantityKind } from '../../src/extract/lexicon/quantity.ts';
import type { Text } from '../../src/report/dataset/schema.ts';

export const kindWords: Readonly<Record<QuantityKind, Text>> = {
  amount: { zh: '金额', en: 'amount' },
  count: { zh: '数量', en: 'count' },
  measure: { zh: '计量', en: 'measure' },
  percent: { zh: '百分比', en: 'percent' },
  growth: { zh: '增速', en: 'growth' },
  delta: { zh: '增减量', en: 'delta' },
  pointChange: { zh: '百分点变化', en: 'change in points' },
  multiple: { zh: '倍数', en: 'multiple' },
  ratio: { zh: '比例', en: 'ratio' },
  rank: { zh: '位次', en: 'rank' },
  ordinal: { zh: '序数', en: 'ordinal' },
  duration: { zh: '时长', en: 'duration' },
  frequency: { zh: '频次', en: 'frequency' },
  threshold: { zh: '门槛', en: 'threshold' },
  capacity: { zh: '生产（处理）能力', en: 'capacity' },
  spec: { zh: '规格', en: 'specification' },
};
