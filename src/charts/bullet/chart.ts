import { type ChartDescriptor, type PrintedFigure, sliceMarked } from '../drawing/descriptor.ts';
import { compactBullet } from './compact.ts';
import { drawBullet } from './drawing.ts';
import type { BulletModel, BulletRow } from './model.ts';

export const bulletChart: ChartDescriptor<BulletModel> = {
  layoutWidths: [288, 480, 680],
  draw: drawBullet,
  compact: compactBullet,
  printed: ({ rows }) => rows.flatMap(printedIn),
  rows: {
    count: ({ rows }) => rows.length,
    slice(model, from, to) {
      const rows = model.rows.slice(from, to);
      return { ...model, rows, ...sliceMarked(model, rows, from) };
    },
  },
};

const printedIn = ({ completion, variance, pace }: BulletRow): PrintedFigure[] => [
  completion,
  ...(variance.origin ? [{ text: variance.text, origin: variance.origin }] : []),
  ...(pace ? [{ text: pace.text, origin: 'computed' as const }] : []),
];
