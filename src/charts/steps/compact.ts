import { compactFigures } from '../compact/compact-figures.ts';
import type { CompactSize } from '../drawing/compact-size.ts';
import type { StepsModel } from './model.ts';

/** A bar a step, on one scale. */
export const compactSteps = (model: StepsModel, size: CompactSize) =>
  compactFigures(model, model.steps, size);
