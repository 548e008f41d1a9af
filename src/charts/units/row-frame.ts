/** Where the rows of a unit chart stand: a sector's name beside its marks, or above them where the chart is narrow. */
import { TEXT, type Word } from '../drawing/drawing.ts';
import { balanceText, textWidth } from '../drawing/measure.ts';
import type { UnitsModel } from './model.ts';

/** From this width on names stand beside the marks, in pixels. */
const WIDE = 440;
/** The height of a mark or a bar. */
export const UNIT = 24;
export const LINE = 17;
/** Between two rows, and between a name and its marks. */
export const GAP = 14;

interface Row {
  /** The words of the name. */
  readonly words: Word[];
  /** Where the marks begin. */
  readonly top: number;
  /** Where the name ends that stands beside them. */
  readonly nameBottom: number;
}

/** `left` is where marks begin; `row` lays out one whose top is `y`. */
export function rowFrame({ sectors }: UnitsModel, width: number) {
  const wide = width >= WIDE;
  const longest = Math.max(...sectors.map(({ name }) => textWidth(name, TEXT)));
  const nameWidth = wide ? Math.min(longest + 1, width * 0.32) : width;
  const row = (name: string, y: number): Row => {
    const lines = balanceText(name, nameWidth, TEXT);
    const first = y + (wide ? UNIT : LINE) / 2;
    return {
      words: lines.map((text, line) => ({ text, x: 0, y: first + line * LINE })),
      top: wide ? y : y + lines.length * LINE + 5,
      nameBottom: wide ? y + (lines.length - 1) * LINE + UNIT : y,
    };
  };
  return { left: wide ? nameWidth + GAP : 0, row };
}
