import { nameWords } from '../compact/compact-bars.ts';
import { compactRows, LINE, NOWHERE, restWord } from '../compact/compact-rows.ts';
import type { CompactSize } from '../drawing/compact-size.ts';
import { alikeTogether, type Box, type Drawing, type Shape, SMALL, type Word } from '../drawing/drawing.ts';
import { balanceText, textWidth } from '../drawing/measure.ts';
import { stageLook } from '../drawing/stage-look.ts';
import { compactCounted } from './counted.ts';
import type { UnitsModel } from './model.ts';

const UNIT = 11;
const STEP = 13;
const GAP = 8;

/** A square a project, a row a sector, from the first stage to the last; the stages are explained where it stands. */
export function compactUnits(model: UnitsModel, size: CompactSize): Drawing {
  if (model.nothing !== null) return saying(model.nothing, size);
  if (model.counted) return compactCounted(model, size);
  const nameWidth = Math.max(...model.sectors.map(({ name }) => textWidth(name, SMALL)));
  const squares =
    nameWidth <= size.width * 0.45 ? besideNames(model, size, nameWidth) : underNames(model, size);
  // Squares without end would push everything else off the screen.
  return squares.height <= size.height ? squares : compactCounted(model, size);
}

/** Names at the left: more sectors have room. */
function besideNames(model: UnitsModel, size: CompactSize, nameWidth: number): Drawing {
  const left = nameWidth + GAP;
  const perLine = Math.max(1, Math.floor((size.width - left) / STEP));
  const lines = Math.max(...model.sectors.map(({ units }) => Math.ceil(units.length / perLine)));
  const rowHeight = Math.max(1, lines) * STEP + 6;
  const shown = shownRows(model.sectors.length, rowHeight, size.height);
  return drawRows(model, size, {
    shown,
    rowHeight,
    name: (name, top) => [{ text: name, x: 0, y: top + 2 + UNIT / 2, size: SMALL, tone: 'muted' }],
    unit: (index, top) => ({
      x: left + (index % perLine) * STEP,
      y: top + 2 + Math.floor(index / perLine) * STEP,
    }),
  });
}

function underNames(model: UnitsModel, size: CompactSize): Drawing {
  const perLine = Math.floor(size.width / STEP);
  const lines = Math.max(...model.sectors.map(({ units }) => Math.ceil(units.length / perLine)));
  const { names, rowHeight } = compactRows(
    model.sectors.map(({ name }) => name),
    size,
    { under: lines * STEP + 5 },
  );
  const nameHeight = rowHeight - lines * STEP - 5;
  return drawRows(model, size, {
    shown: names.length,
    rowHeight,
    name: (_, top, row) => nameWords(names[row] ?? [], top),
    unit: (index, top) => ({
      x: (index % perLine) * STEP,
      y: top + nameHeight + 1 + Math.floor(index / perLine) * STEP,
    }),
  });
}

function shownRows(count: number, rowHeight: number, height: number): number {
  if (count * rowHeight <= height) return count;
  return Math.min(count - 1, Math.max(1, Math.floor((height - LINE) / rowHeight)));
}

interface Rows {
  readonly shown: number;
  readonly rowHeight: number;
  readonly name: (name: string, top: number, row: number) => readonly Word[];
  readonly unit: (index: number, top: number) => Pick<Box, 'x' | 'y'>;
}

function drawRows(model: UnitsModel, size: CompactSize, { shown, rowHeight, name, unit }: Rows): Drawing {
  const rest = model.sectors.length - shown;
  const height = shown * rowHeight + (rest > 0 ? LINE : 0);
  const words: Word[] = [];
  const shapes: Shape[] = [];
  const boxes = new Map<string, Box>();
  for (const [row, sector] of model.sectors.slice(0, shown).entries()) {
    const top = row * rowHeight;
    words.push(...name(sector.name, top, row));
    for (const [index, { mark, stage }] of sector.units.entries()) {
      const { x, y } = unit(index, top);
      const { fill, dashed } = stageLook(stage);
      shapes.push({
        kind: 'rect',
        x: x + 0.5,
        y,
        width: UNIT,
        height: UNIT,
        fill,
        stroke: 'edge',
        dashed,
      });
      boxes.set(mark, { x, y: y - 1, width: STEP, height: STEP });
    }
  }
  if (rest > 0) words.push(restWord(rest, height, model.language));
  return {
    width: size.width,
    height,
    series: () => [],
    shapes: alikeTogether(shapes),
    words,
    targets: model.marks.map(({ id }) => boxes.get(id) ?? NOWHERE),
  };
}

/** The words alone, where there is no project to draw. */
function saying(said: string, size: CompactSize): Drawing {
  const lines = balanceText(said, size.width, SMALL);
  return {
    width: size.width,
    height: lines.length * LINE,
    series: () => [],
    shapes: [],
    words: nameWords(lines, 0),
    targets: [],
  };
}
