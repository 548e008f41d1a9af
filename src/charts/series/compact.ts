import { compactFigures } from '../compact/compact-figures.ts';
import type { CompactSize } from '../drawing/compact-size.ts';
import type { SeriesModel } from './model.ts';

/** A bar a day, the earliest first. */
export const compactSeries = (model: SeriesModel, size: CompactSize) =>
  compactFigures(model, model.points, size);
