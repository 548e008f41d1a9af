/** A completion as one bar from zero, with the marks of the target and of the pace; the words stand beside it. */
import { shareOfBar } from '../../../charts/drawing/bullet-scale.ts';
import type { FigureBar } from '../../../deck/slide.ts';
import { type Box, COLORS } from '../measures.ts';
import type { Shape } from '../shapes.ts';

export function barShapes({ percent, pace }: FigureBar, box: Box): Shape[] {
  const at = (share: number) => box.x + box.width * shareOfBar(share);
  const filled = (share: number, fill: string): Shape => ({
    type: 'decoration',
    name: 'Bar',
    geometry: 'rect',
    box: { ...box, y: box.y + box.height / 4, height: box.height / 2, width: at(share) - box.x },
    fill,
    outline: { color: fill, width: 0 },
  });
  const mark = (share: number, look: { color: string; width: number; dashed?: boolean }): Shape => ({
    type: 'decoration',
    name: 'Mark',
    geometry: 'line',
    box: { x: at(share), y: box.y, width: 0, height: box.height },
    fill: null,
    outline: look,
  });
  return [
    filled(100, COLORS.accentSoft),
    ...(percent > 0 ? [filled(percent, COLORS.accent)] : []),
    mark(100, { color: COLORS.ink, width: 3 }),
    ...(pace === null ? [] : [mark(pace, { color: COLORS.muted, width: 3, dashed: true })]),
  ];
}
