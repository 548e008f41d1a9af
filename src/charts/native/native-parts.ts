/** What a chart is on a slide of an Office program: a native chart and the words beside it, in pixels of the slide. */
import type { Origin } from '../../report/figures/report-figure.ts';
import type { ColorToken } from '../../theme/colors.ts';
import type { ChartModelBase } from '../model/model.ts';
import type { NativeChart } from './native-chart.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Words, or the mark that says whether the number before it is quoted or computed. */
export type NativeRun =
  | { readonly text: string; readonly color?: ColorToken; readonly bold?: boolean }
  | { readonly origin: Origin };

interface NativeText {
  readonly box: Box;
  readonly paragraphs: readonly (readonly NativeRun[])[];
}

interface NativeSwatch {
  readonly box: Box;
  /** null: an outline alone. */
  readonly fill: ColorToken | null;
}

export interface NativeParts {
  /** null: there is nothing to chart, and the words say so. */
  readonly chart: NativeChart | null;
  readonly box: Box;
  readonly texts: readonly NativeText[];
  readonly swatches: readonly NativeSwatch[];
}

/** What the exports ask of a type of chart. */
export interface NativeDescriptor<Model extends ChartModelBase> {
  /** The native chart that says what the model says, in a box of the slide, and the words beside it. */
  parts(model: Model, box: Box): NativeParts;
  /** What the native chart measures. */
  measured(model: Model): string;
}

/** Font sizes of a native chart, in pixels of the slide: its numbers and names, and the words beside it. */
export const NATIVE_SIZES = { label: 28, words: 24 } as const;

/** As wide as `box`, as high as wanted and in its middle. */
export function middle(box: Box, height: number): Box {
  const taken = Math.min(height, box.height);
  return { ...box, y: box.y + (box.height - taken) / 2, height: taken };
}

/** So that a bar is `thickness` pixels of a row of `row` pixels; Office takes 0 to 500 per cent. */
export const barGap = (row: number, thickness: number): number =>
  Math.round(Math.min(500, Math.max(20, (row / thickness - 1) * 100)));

const SWATCH = 26;
const LINE = 42;
const INDENT = 44;

interface KeyEntry {
  readonly fill: ColorToken | null;
  readonly runs: readonly NativeRun[];
}

/** Names with their swatches, one under another. */
export function keyOf(
  entries: readonly KeyEntry[],
  at: { readonly x: number; readonly y: number; readonly width: number },
): Pick<NativeParts, 'texts' | 'swatches'> & { height: number } {
  const top = (index: number) => at.y + index * LINE;
  return {
    swatches: entries.map(({ fill }, index) => ({
      fill,
      box: { x: at.x, y: top(index) + (LINE - SWATCH) / 2, width: SWATCH, height: SWATCH },
    })),
    texts: entries.map(({ runs }, index) => ({
      box: { x: at.x + INDENT, y: top(index), width: at.width - INDENT, height: LINE },
      paragraphs: [runs],
    })),
    height: keyHeight(entries.length),
  };
}

export const keyHeight = (count: number): number => count * LINE;
