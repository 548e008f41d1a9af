/** More projects than can be told apart: a bar a sector, its stages one after another, with their numbers. */
import { nameWords } from '../compact/compact-bars.ts';
import { compactRows, NOWHERE, restWord } from '../compact/compact-rows.ts';
import type { CompactSize } from '../drawing/compact-size.ts';
import {
  alikeTogether,
  type Box,
  type Drawing,
  type Shape,
  SMALL,
  TEXT,
  type Word,
} from '../drawing/drawing.ts';
import { textWidth } from '../drawing/measure.ts';
import { stageLegend } from '../drawing/stage-look.ts';
import type { UnitsModel } from './model.ts';
import { GAP, rowFrame, UNIT } from './row-frame.ts';
import { countUnits, stageBar } from './stage-bar.ts';

const SMALL_BAR = 12;
/** Between a bar and the sector's number. */
const BESIDE = 6;

/** The length of one project, where the longest bar and its number fill `room`. */
function pixelsEach({ sectors }: UnitsModel, room: number, size: number): number {
  const totals = sectors.map(({ units }) => countUnits(units));
  const numbers = Math.max(...totals.map((total) => textWidth(String(total), size, true)));
  return (room - BESIDE - numbers - 1) / Math.max(...totals, 1);
}

export function drawCounted(model: UnitsModel, width: number): Drawing {
  const { left, row } = rowFrame(model, width);
  const pixels = pixelsEach(model, width - left, TEXT);
  const legend = stageLegend(model.stages, 0, width);
  const shapes: Shape[] = [...legend.shapes];
  const words: Word[] = [...legend.words];
  const boxes = new Map<string, Box>();
  let y = legend.height + 6;
  for (const { name, units } of model.sectors) {
    const { top, nameBottom, words: named } = row(name, y);
    words.push(...named);
    const bar = stageBar(units, { x: left + 0.5, y: top, height: UNIT, pixels });
    const total = countUnits(units);
    shapes.push(...bar.shapes);
    words.push(...bar.words, {
      text: String(total),
      x: left + total * pixels + BESIDE,
      y: top + UNIT / 2,
      bold: true,
    });
    for (const [mark, box] of bar.boxes) boxes.set(mark, box);
    y = Math.max(top + UNIT, nameBottom) + GAP;
  }
  return drawn(model, { width, height: y - GAP + 4, shapes, words, boxes });
}

/** At a glance: the names over the bars, as many rows as there is room for. */
export function compactCounted(model: UnitsModel, size: CompactSize): Drawing {
  const { names, rowHeight, rest, height } = compactRows(
    model.sectors.map(({ name }) => name),
    size,
    { under: SMALL_BAR + 7 },
  );
  const pixels = pixelsEach(model, size.width, SMALL);
  const shapes: Shape[] = [];
  const words: Word[] = [];
  const boxes = new Map<string, Box>();
  for (const [row, lines] of names.entries()) {
    const top = row * rowHeight;
    const y = top + rowHeight - SMALL_BAR - 4;
    const units = model.sectors[row]?.units ?? [];
    const total = countUnits(units);
    const bar = stageBar(units, { x: 0.5, y, height: SMALL_BAR, pixels });
    shapes.push(...bar.shapes);
    const x = total * pixels + BESIDE;
    words.push(...nameWords(lines, top), {
      text: String(total),
      x,
      y: y + SMALL_BAR / 2,
      size: SMALL,
      bold: true,
    });
    for (const [mark, box] of bar.boxes) boxes.set(mark, box);
  }
  if (rest > 0) words.push(restWord(rest, height, model.language));
  return drawn(model, { width: size.width, height, shapes, words, boxes });
}

function drawn(
  { marks }: UnitsModel,
  {
    boxes,
    shapes,
    ...drawing
  }: Pick<Drawing, 'width' | 'height' | 'shapes' | 'words'> & {
    readonly boxes: ReadonlyMap<string, Box>;
  },
): Drawing {
  return {
    ...drawing,
    series: () => [],
    shapes: alikeTogether(shapes),
    targets: marks.map(({ id }) => boxes.get(id) ?? NOWHERE),
  };
}
