import { drawBarRows } from '../drawing/bar-rows.ts';
import type { Drawing } from '../drawing/drawing.ts';
import type { GrowthModel } from './model.ts';

const words = {
  zh: { left: '下降', right: '增长' },
  en: { left: 'Fall', right: 'Rise' },
} as const;

/** One row a growth: bars to the right of zero, and to its left what fell. */
export const drawGrowth = ({ rows, max, min, language }: GrowthModel, width: number): Drawing =>
  drawBarRows({ rows, max, min, language, ...(min < 0 && { ways: words[language] }) }, width);
