import { compactFigures } from '../compact/compact-figures.ts';
import type { CompactSize } from '../drawing/compact-size.ts';
import { type NestedModel, nestedParts } from './model.ts';

/** A bar for what is done, the target and the whole, on one scale: what has no room is what matters least. */
export const compactNested = (model: NestedModel, size: CompactSize) =>
  compactFigures(model, [...nestedParts(model)].reverse(), size);
