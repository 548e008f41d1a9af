import {
  alikeTogether,
  type Box,
  type Drawing,
  type Shape,
  SMALL,
  TEXT,
  type Word,
} from '../drawing/drawing.ts';
import { balanceText, textWidth } from '../drawing/measure.ts';
import { stageLegend, stageSquare } from '../drawing/stage-look.ts';
import type { MatrixModel } from './model.ts';

const LINE = 16;
const ROW = 34;
/** A cell's side at the least and at the most: its area grows with its count. */
const SMALLEST = 20;
const LARGEST = 32;

/** Sectors down, stages across; the count stands in its cell, whose area goes with it. */
export function drawMatrix(model: MatrixModel, width: number): Drawing {
  const longest = Math.max(...model.sectors.map((sector) => textWidth(sector.name, TEXT)));
  const nameWidth = Math.min(longest + 1, width * 0.3);
  const left = nameWidth + 8;
  const column = (width - left) / model.stages.length;
  const center = (index: number) => left + (index + 0.5) * column;
  const head = header(model, center, column, width);
  const shapes: Shape[] = [...head.shapes];
  const words: Word[] = [...head.words];
  const boxes = new Map<string, Box>();
  const most = Math.max(...model.sectors.flatMap((sector) => sector.counts), 1);
  let bottom = head.height;
  for (const sector of model.sectors) {
    const lines = balanceText(sector.name, nameWidth, TEXT);
    const height = Math.max(ROW, lines.length * LINE + 10);
    const top = bottom;
    const y = top + height / 2;
    bottom += height;
    shapes.push({
      kind: 'line',
      points: [
        [0, top],
        [width, top],
      ],
      stroke: 'line',
    });
    words.push(...lines.map((text, line) => ({ text, x: 0, y: y + (line - (lines.length - 1) / 2) * LINE })));
    for (const [index, { stage }] of model.stages.entries()) {
      const count = sector.counts[index] ?? 0;
      const mark = sector.marks[index];
      if (!mark) continue;
      const side = Math.max(SMALLEST, Math.min(LARGEST, column - 2) * Math.sqrt(count / most));
      const box = { x: center(index) - side / 2, y: y - side / 2, width: side, height: side };
      const { shape, word } = stageSquare(stage, box, String(count));
      shapes.push(shape);
      words.push(word);
      boxes.set(mark, { x: center(index) - column / 2, y: top, width: column, height });
    }
  }
  return {
    width,
    height: bottom + 2,
    series: () => [],
    shapes: alikeTogether(shapes),
    words,
    targets: model.marks.map(({ id }) => boxes.get(id) ?? missing(id)),
  };
}

function missing(id: string): never {
  throw new Error(`The mark ${id} has no cell: getStageMatrixModel lists marks and cells apart.`);
}

/** The stages' names over their columns; where one has no room, their signs, explained in a legend above. */
function header(model: MatrixModel, center: (index: number) => number, column: number, width: number) {
  const wrapped = model.stages.map((stage) => balanceText(stage.name, column, SMALL));
  const fits = wrapped.flat().every((line) => textWidth(line, SMALL) <= column);
  if (fits) {
    const height = Math.max(...wrapped.map((lines) => lines.length)) * LINE + 6;
    const words = wrapped.flatMap((lines, index) =>
      lines.map((text, line) =>
        headWord(text, center(index), height - 6 - (lines.length - line - 0.5) * LINE),
      ),
    );
    return { shapes: [], words, height };
  }
  const legend = stageLegend(model.stages, 0, width);
  const words = model.stages.map((stage, index) =>
    headWord(stage.sign, center(index), legend.height + LINE / 2),
  );
  return {
    shapes: legend.shapes,
    words: [...legend.words, ...words],
    height: legend.height + LINE + 6,
  };
}

const headWord = (text: string, x: number, y: number): Word => ({
  text,
  x,
  y,
  anchor: 'middle',
  size: SMALL,
  tone: 'muted',
});
