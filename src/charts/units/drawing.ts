import { alikeTogether, type Box, type Drawing, type Shape, TEXT, type Word } from '../drawing/drawing.ts';
import { balanceText, textWidth } from '../drawing/measure.ts';
import { stageLegend, stageSquare } from '../drawing/stage-look.ts';
import { drawCounted } from './counted.ts';
import type { UnitsModel } from './model.ts';

const WIDE = 440;
const UNIT = 24;
const STEP = 28;
const LINE = 17;
const GAP = 14;

/** One square a project, a row a sector, from the first stage to the last. */
export function drawUnits(model: UnitsModel, width: number): Drawing {
  if (model.nothing !== null) return drawNothing(model.nothing, width);
  if (model.counted) return drawCounted(model, width);
  const wide = width >= WIDE;
  const longest = Math.max(...model.sectors.map((sector) => textWidth(sector.name, TEXT)));
  const nameWidth = wide ? Math.min(longest + 1, width * 0.32) : width;
  const left = wide ? nameWidth + 14 : 0;
  const perLine = Math.max(1, Math.floor((width - left - UNIT) / STEP) + 1);
  const legend = stageLegend(model.stages, 0, width);
  const shapes: Shape[] = [...legend.shapes];
  const words: Word[] = [...legend.words];
  const boxes = new Map<string, Box>();
  let y = legend.height + 6;
  for (const { name, units } of model.sectors) {
    const lines = balanceText(name, nameWidth, TEXT);
    const unitsTop = wide ? y : y + lines.length * LINE + 5;
    const first = wide ? y + UNIT / 2 : y + LINE / 2;
    words.push(...lines.map((text, line) => ({ text, x: 0, y: first + line * LINE })));
    for (const [index, unit] of units.entries()) {
      const box = {
        x: left + (index % perLine) * STEP + 0.5,
        y: unitsTop + Math.floor(index / perLine) * STEP,
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
    const nameBottom = wide ? y + (lines.length - 1) * LINE + UNIT : y;
    y = Math.max(unitsTop + unitLines * STEP - (STEP - UNIT), nameBottom) + GAP;
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
