/** A chart in a box of given size: on a slide its text must be read from the last row. */
import { THEME_COLORS } from '../drawing/context.ts';
import type { ChartModel } from '../model/model.ts';
import { getHeight } from './option.ts';

export interface Fit {
  /** Pixels for each unit of the layout; the chart's smallest text is 12 units. */
  readonly scale: number;
  /** Of the drawing, in pixels. */
  readonly width: number;
  readonly height: number;
}

const STEP = 0.1;

/**
 * The largest scale from `least` to `most` at which the chart, as wide as the box, is no higher than it; null
 * where it is too high even at the least. Wider layouts are flatter, so smaller scales fit what larger do not.
 */
export function fitChart(
  model: ChartModel,
  box: { readonly width: number; readonly height: number },
  { least, most }: { readonly least: number; readonly most: number },
): Fit | null {
  const steps = Math.round((most - least) / STEP);
  for (let step = steps; step >= 0; step -= 1) {
    const scale = least + step * STEP;
    const context = {
      language: model.language,
      width: box.width,
      scale,
      colors: THEME_COLORS,
      interactive: false,
    };
    const height = getHeight(model, context);
    if (height <= box.height) return { scale, width: box.width, height };
  }
  return null;
}
