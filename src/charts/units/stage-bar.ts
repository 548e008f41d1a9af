/** A sector's projects as one bar, a segment a stage: for more of them than squares can be told apart. */
import type { StageKey } from '../../report/projects/stage.ts';
import { type Box, type Marking, type Shape, SMALL, type Word } from '../drawing/drawing.ts';
import { textWidth } from '../drawing/measure.ts';
import { stageLook } from '../drawing/stage-look.ts';
import type { Unit } from './model.ts';

/** What a count needs beside itself to stand in its segment. */
const AROUND = 6;

interface StageBar extends Marking {
  /** The area of each unit, its share of the bar. */
  readonly boxes: readonly (readonly [mark: string, box: Box])[];
}

export const countUnits = (units: readonly Unit[]): number =>
  units.reduce((sum, { count }) => sum + count, 0);

/** `pixels` is the length of one project; a segment's count stands in it where it has room. */
export function stageBar(
  units: readonly Unit[],
  { x, y, height, pixels }: Pick<Box, 'x' | 'y' | 'height'> & { pixels: number },
): StageBar {
  const shapes: Shape[] = [];
  const words: Word[] = [];
  const boxes: [string, Box][] = [];
  let left = x;
  for (const { stage, members } of segmentsOf(units)) {
    const { fill, text, dashed } = stageLook(stage);
    const count = countUnits(members);
    const width = count * pixels;
    shapes.push({ kind: 'rect', x: left, y, width, height, fill, stroke: 'edge', dashed });
    if (textWidth(String(count), SMALL) + AROUND <= width)
      words.push({
        text: String(count),
        x: left + width / 2,
        y: y + height / 2,
        anchor: 'middle',
        size: SMALL,
        tone: text,
      });
    for (const unit of members) {
      const share = unit.count * pixels;
      boxes.push([unit.mark, { x: left, y, width: share, height }]);
      left += share;
    }
  }
  return { shapes, words, boxes };
}

/** Units stand in the order of their stages, so that those of one stage are neighbours. */
function segmentsOf(units: readonly Unit[]): { stage: StageKey; members: readonly Unit[] }[] {
  const segments = new Map<StageKey, Unit[]>();
  for (const unit of units) {
    const members = segments.get(unit.stage);
    if (members) members.push(unit);
    else segments.set(unit.stage, [unit]);
  }
  return [...segments].map(([stage, members]) => ({ stage, members }));
}
