import type { ChartDescriptor } from '../drawing/descriptor.ts';
import { compactParts } from './compact.ts';
import { drawParts } from './drawing.ts';
import type { PartsModel } from './model.ts';

export const partsChart: ChartDescriptor<PartsModel> = {
  layoutWidths: [288, 480],
  draw: drawParts,
  compact: compactParts,
  printed: ({ parts, sumText }) => [
    ...parts.map(({ figure }) => figure),
    // What they add up to is ours.
    { text: sumText, origin: 'computed' },
  ],
  rows: null,
};
