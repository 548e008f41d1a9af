/** What stands on a slide, in pixels, before it is XML. */
import type { NativeChart } from '../../charts/native/native-chart.ts';
import type { QrCode } from '../../deck/qr.ts';
import { RULE } from '../../deck/slide-layout.ts';
import { type Box, COLORS } from './measures.ts';
import type { Place } from './places.ts';
import type { Paragraph } from './text.ts';

export interface TextShape {
  readonly type: 'text';
  /** What the pane of selection and a screen reader call the box. */
  readonly name: string;
  readonly box: Box;
  readonly paragraphs: readonly Paragraph[];
  readonly anchor?: 'top' | 'middle';
  readonly align?: 'left' | 'center' | 'right';
  /** Height of a line as a multiple of its largest font size; a body's unless given. */
  readonly leading?: number;
  /** The place of its layout that it fills, whose look and box it has unless it says otherwise. */
  readonly place?: Place;
}

/** Says nothing by itself: assistive technology passes it over. */
export interface DecorationShape {
  readonly type: 'decoration';
  readonly name: 'Rule' | 'Swatch' | 'Sign' | 'Seal' | 'Bar' | 'Mark';
  readonly geometry: 'line' | 'rect' | 'ellipse' | 'diamond';
  readonly box: Box;
  /** null: none. */
  readonly fill: string | null;
  readonly outline: { readonly color: string; readonly width: number; readonly dashed?: boolean };
}

export interface TableCell {
  readonly paragraph: Paragraph;
  readonly leading: number;
  /** Above and below the words, and at their right. */
  readonly padding: { readonly y: number; readonly right: number };
  /** The colour of the line under the cell. */
  readonly rule: string;
}

export interface TableShape {
  readonly type: 'table';
  readonly name: string;
  readonly description: string;
  readonly box: Box;
  readonly place: Place;
  readonly columns: readonly number[];
  readonly rows: readonly { readonly height: number; readonly cells: readonly TableCell[] }[];
}

export interface ChartShape {
  readonly type: 'chart';
  readonly name: string;
  readonly description: string;
  readonly box: Box;
  readonly place: Place;
  readonly chart: NativeChart;
}

export interface PictureShape {
  readonly type: 'picture';
  readonly name: string;
  /** For those who do not see it. */
  readonly description: string;
  readonly box: Box;
  readonly place: Place;
  /** A data URL of a PNG or a JPEG. */
  readonly picture: string;
}

/** A QR code, as one shape of squares. */
export interface CodeShape {
  readonly type: 'code';
  readonly name: string;
  readonly description: string;
  readonly box: Box;
  readonly code: QrCode;
}

export type Shape = TextShape | DecorationShape | TableShape | ChartShape | PictureShape | CodeShape;

/** A line across the slide, in hairlines of the page unless it is to be stronger. */
export const rule = (
  { x, y, width }: Omit<Box, 'height'>,
  { color = COLORS.line as string, thickness = RULE as number } = {},
): Shape => ({
  type: 'decoration',
  name: 'Rule',
  geometry: 'line',
  box: { x, y, width, height: 0 },
  fill: null,
  outline: { color, width: thickness },
});

/** A square; without a fill an outline of dashes, as for a stage that is not stated. */
export const swatch = (box: Box, fill: string | null): Shape => ({
  type: 'decoration',
  name: 'Swatch',
  geometry: 'rect',
  box,
  fill,
  outline: { color: COLORS.edge, width: 2, dashed: fill === null },
});
