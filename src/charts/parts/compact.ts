import { compactCounts } from '../compact/compact-counts.ts';
import type { CompactSize } from '../drawing/compact-size.ts';
import type { PartsModel } from './model.ts';

/** A bar a part, on one scale. */
export const compactParts = (model: PartsModel, size: CompactSize) => compactCounts(model, model.parts, size);
