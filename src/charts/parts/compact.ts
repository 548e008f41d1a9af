import { compactFigures } from '../compact/compact-figures.ts';
import type { CompactSize } from '../drawing/compact-size.ts';
import type { PartsModel } from './model.ts';

/** A bar a part, on one scale. */
export const compactParts = (model: PartsModel, size: CompactSize) =>
  compactFigures(model, model.parts, size);
