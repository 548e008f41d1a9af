import { alikeTogether, type Box, type Drawing, type Shape, TEXT, type Word } from '../drawing/drawing.ts';
import { balanceText } from '../drawing/measure.ts';
import { stageLegend, stageSquare } from '../drawing/stage-look.ts';
import { drawCounted } from './counted.ts';
import type { UnitsModel } from './model.ts';
import { GAP, LINE, rowFrame, UNIT } from './row-frame.ts';

const STEP = 28;

/** One square a project, a row a sector, from the first stage to the last. */
export function drawUnits(model: UnitsModel, width: number): Drawing {
  if (model.nothing !== null) return drawNothing(model.nothing, width);
  if (model.counted) return drawCounted(model, width);
  const { left, row } = rowFrame(model, width);
  const perLine = Math.max(1, Math.floor((width - left - UNIT) / STEP) + 1);
  const legend = stageLegend(model.stages, 0, width);
  const shapes: Shape[] = [...legend.shapes];
  const words: Word[] = [...legend.words];
  const boxes = new Map<string, Box>();
  let y = legend.height + 6;
  for (const { name, units } of model.sectors) {
    const { top, nameBottom, words: named } = row(name, y);
    words.push(...named);
    for (const [index, unit] of units.entries()) {
      const box = {
        x: left + (index % perLine) * STEP + 0.5,
        y: top + Math.floor(index / perLine) * STEP,
        width: UNIT,
        height: UNIT,
      };
      const sign = model.stages.find(({ stage }) => stage === unit.stage)?.sign ?? '';
      const { shape, word } = stageSquare(unit.stage, box, sign);
      shapes.push(shape);
      words.push(word);
      boxes.set(unit.mark, box);
    }
    const unitLines = Math.max(1, Math.ceil(units.length / perLine));
    y = Math.max(top + unitLines * STEP - (STEP - UNIT), nameBottom) + GAP;
  }
  return {
    width,
    height: y - GAP + 4,
    series: () => [],
    shapes: alikeTogether(shapes),
    words,
    targets: model.marks.map(({ id }) => widen(boxes.get(id))),
  };
}

/** The words alone, where there is no project to draw. */
function drawNothing(said: string, width: number): Drawing {
  const lines = balanceText(said, width, TEXT);
  const words = lines.map((text, line): Word => ({ text, x: 0, y: (line + 0.5) * LINE, tone: 'muted' }));
  return { width, height: lines.length * LINE, series: () => [], shapes: [], words, targets: [] };
}

/** A target reaches half way to its neighbours: 28 px in all, past the 24 px that a finger needs. */
function widen(box: Box | undefined): Box {
  if (!box)
    throw new Error('A mark of the unit chart has no square: getUnitsModel lists marks and units apart.');
  const margin = (STEP - UNIT) / 2;
  return { x: box.x - margin, y: box.y - margin, width: STEP, height: STEP };
}
