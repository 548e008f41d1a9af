import { compactFigures } from '../compact/compact-figures.ts';
import type { CompactSize } from '../drawing/compact-size.ts';
import type { GrowthModel } from './model.ts';

/** A bar a rate from the zero line, a fall to the other side. */
export const compactGrowth = (model: GrowthModel, size: CompactSize) =>
  compactFigures(model, model.rows, size);
