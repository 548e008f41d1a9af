/** How large a chart can be drawn in a box of pixels: as large as it can be read, and no higher than the box. */
import type { Drawing } from '../drawing/drawing.ts';
import type { ChartModel } from '../registry/models.ts';
import { heightOf, layOut } from './layout.ts';

/** A chart laid out for a width in pixels at a scale. */
export interface Fit {
  /** Pixels for each unit of the layout; the chart's smallest text is 12 units. */
  readonly scale: number;
  /** The drawing's width and height in pixels. */
  readonly width: number;
  readonly height: number;
  readonly drawing: Drawing;
}

const STEP = 0.1;

/** The chart at this scale, `width` pixels wide, however high. */
export function layOutAt(model: ChartModel, width: number, scale: number): Fit {
  const drawing = layOut(model, width / scale);
  return { scale, width, height: heightOf(drawing, scale), drawing };
}

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
    const fit = layOutAt(model, box.width, least + step * STEP);
    if (fit.height <= box.height) return fit;
  }
  return null;
}
