/** What a chart's slide holds beside the native chart: its words, in boxes of the room's pixels. */

import type { NativeChart } from '../../../charts/native/native-chart.ts';
import type { Box } from '../measures.ts';
import type { Paragraph } from '../text.ts';

export interface ChartText {
  readonly box: Box;
  readonly anchor: 'top' | 'middle';
  readonly paragraphs: readonly Paragraph[];
}

export interface ChartSwatch {
  readonly box: Box;
  readonly fill: string | null;
}

export interface ChartParts {
  readonly chart: NativeChart;
  readonly box: Box;
  readonly texts: readonly ChartText[];
  readonly swatches: readonly ChartSwatch[];
}

/** Of the room, as high as wanted and in its middle. */
export function middle(room: Box, height: number): Box {
  const taken = Math.min(height, room.height);
  return { ...room, y: room.y + (room.height - taken) / 2, height: taken };
}

/** So that a bar is `thickness` pixels of a row of `row` pixels; Office takes 0 to 500 per cent. */
export const gapOf = (row: number, thickness: number): number =>
  Math.round(Math.min(500, Math.max(20, (row / thickness - 1) * 100)));

const SWATCH = 26;
const LINE = 42;
const INDENT = 44;

/** Names with their swatches, one under another. */
export function keyOf(
  entries: readonly { readonly fill: string | null; readonly paragraph: Paragraph }[],
  at: { readonly x: number; readonly y: number; readonly width: number },
): Pick<ChartParts, 'texts' | 'swatches'> & { height: number } {
  const top = (index: number) => at.y + index * LINE;
  return {
    swatches: entries.map(({ fill }, index) => ({
      fill,
      box: { x: at.x, y: top(index) + (LINE - SWATCH) / 2, width: SWATCH, height: SWATCH },
    })),
    texts: entries.map(({ paragraph }, index) => ({
      anchor: 'middle',
      box: { x: at.x + INDENT, y: top(index), width: at.width - INDENT, height: LINE },
      paragraphs: [paragraph],
    })),
    height: keyHeight(entries.length),
  };
}

export const keyHeight = (count: number): number => count * LINE;
