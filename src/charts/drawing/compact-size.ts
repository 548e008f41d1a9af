import type { CompactForm } from '../model/model.ts';

/** The room that a chart has at a glance, in units of the layout. */
export interface CompactSize {
  readonly width: number;
  readonly height: number;
}

/** A drawing is as wide as this, and no higher. Its smallest text is 12 units, as everywhere. */
export const COMPACT_SIZES: Readonly<Record<CompactForm, CompactSize>> = {
  tile: { width: 192, height: 136 },
  lowTile: { width: 192, height: 76 },
};
