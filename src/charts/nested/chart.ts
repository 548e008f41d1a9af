import type { ChartDescriptor } from '../drawing/descriptor.ts';
import { compactNested } from './compact.ts';
import { drawNested } from './drawing.ts';
import { type NestedModel, nestedParts } from './model.ts';

export const nestedChart: ChartDescriptor<NestedModel> = {
  layoutWidths: [288, 480],
  draw: drawNested,
  compact: compactNested,
  printed: (model) => nestedParts(model).map(({ figure }) => figure),
  rows: null,
};
