import { compactCounts } from '../compact/compact-counts.ts';
import type { CompactSize } from '../drawing/compact-size.ts';
import type { StepsModel } from './model.ts';

/** A bar a step, on one scale. */
export const compactSteps = (model: StepsModel, size: CompactSize) => compactCounts(model, model.steps, size);
