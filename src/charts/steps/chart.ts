import { type ChartDescriptor, sliceMarked } from '../drawing/descriptor.ts';
import { compactSteps } from './compact.ts';
import { drawSteps } from './drawing.ts';
import type { StepsModel } from './model.ts';

export const stepsChart: ChartDescriptor<StepsModel> = {
  layoutWidths: [288, 480],
  draw: drawSteps,
  compact: compactSteps,
  printed: ({ steps }) => steps.map(({ figure }) => figure),
  rows: {
    count: ({ steps }) => steps.length,
    slice(model, from, to) {
      const steps = model.steps.slice(from, to);
      return { ...model, steps, ...sliceMarked(model, steps, from) };
    },
  },
};
