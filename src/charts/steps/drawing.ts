import { drawBarRows } from '../drawing/bar-rows.ts';
import type { Drawing } from '../drawing/drawing.ts';
import type { StepsModel } from './model.ts';

/** One row a step, all on one scale from zero; the value stands at its bar's end. */
export const drawSteps = ({ steps, max, language }: StepsModel, width: number): Drawing =>
  drawBarRows({ rows: steps, max, min: 0, language }, width);
