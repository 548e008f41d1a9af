/** How a stage looks in a chart: a shade, a sign printed on it, and an outline; never a shade alone. */

import { STAGES } from '../../report/language/vocabulary.ts';
import type { StageKey } from '../../report/projects/stage.ts';
import type { ColorToken } from '../../theme/colors.ts';
import type { StageLegend } from '../model/stages.ts';
import { type Box, type Shape, SMALL, TEXT, type Word } from './drawing.ts';
import { textWidth } from './measure.ts';

interface StageLook {
  readonly fill: ColorToken;
  readonly text: ColorToken;
  readonly dashed: boolean;
}

export function stageLook(stage: StageKey): StageLook {
  if (stage === 'noStageStated') return { fill: 'paper', text: 'ink', dashed: true };
  // On none of the steps, and so in none of their shades.
  if (stage === 'ongoing') return { fill: 'raised', text: 'ink', dashed: false };
  const number = (STAGES.indexOf(stage) + 1) as 1 | 2 | 3 | 4 | 5 | 6;
  return { fill: `stage-${number}`, text: `on-stage-${number}`, dashed: false };
}

/** A square with the sign or the number on it. */
export function stageSquare(stage: StageKey, box: Box, text: string): { shape: Shape; word: Word } {
  const look = stageLook(stage);
  return {
    shape: { kind: 'rect', ...box, fill: look.fill, stroke: 'edge', radius: 2, dashed: look.dashed },
    word: {
      text,
      x: box.x + box.width / 2,
      y: box.y + box.height / 2,
      anchor: 'middle',
      size: box.height >= 26 ? TEXT : SMALL,
      tone: look.text,
    },
  };
}

const SWATCH = 18;
const LEGEND_LINE = 26;

/** The stages by sign and name, in lines of the width. `y` is the top. */
export function stageLegend(stages: readonly StageLegend[], y: number, width: number) {
  const shapes: Shape[] = [];
  const words: Word[] = [];
  let x = 0;
  let top = y;
  for (const { stage, name, sign } of stages) {
    const length = SWATCH + 6 + textWidth(name, SMALL);
    if (x > 0 && x + length > width) {
      x = 0;
      top += LEGEND_LINE;
    }
    const { shape, word } = stageSquare(stage, { x: x + 0.5, y: top, width: SWATCH, height: SWATCH }, sign);
    shapes.push(shape);
    words.push(word, { text: name, x: x + SWATCH + 6, y: top + SWATCH / 2, size: SMALL, tone: 'muted' });
    x += length + 16;
  }
  return { shapes, words, height: top - y + LEGEND_LINE };
}
