import { nameWords } from '../compact/compact-bars.ts';
import { compactRows, LINE, NOWHERE, restWord } from '../compact/compact-rows.ts';
import type { CompactSize } from '../drawing/compact-size.ts';
import { type Drawing, type Shape, TAG_GAP, TEXT, type Word } from '../drawing/drawing.ts';
import { textWidth } from '../drawing/measure.ts';
import type { RanksModel } from './model.ts';

const RUNG = 9;
/** A ladder with what is over and under it. */
const UNDER = RUNG + 9;
const WIDEST_STEP = 15;

/** A ladder a rank, the rung that is held filled; a rank has no bar. A rank past the last rung has its number alone. */
export function compactRanks(model: RanksModel, size: CompactSize): Drawing {
  const { names, rowHeight, rest, height } = compactRows(
    model.ranks.map(({ name }) => name),
    size,
    { under: UNDER },
  );
  const ranks = model.ranks.slice(0, names.length);
  const beside = Math.max(...ranks.map(({ figure }) => textWidth(figure.text, TEXT, true))) + TAG_GAP;
  const step = Math.min(WIDEST_STEP, (size.width - beside) / model.rungs);
  const words: Word[] = [];
  const shapes: Shape[] = [];
  for (const [index, { figure }] of ranks.entries()) {
    const top = index * rowHeight;
    const y = top + rowHeight - 6 - RUNG / 2;
    words.push(...nameWords(names[index] ?? [], top));
    words.push({ text: figure.text, x: model.rungs * step + TAG_GAP, y, size: TEXT, bold: true });
    for (let rung = 1; rung <= model.rungs; rung += 1) {
      shapes.push({
        kind: 'rect',
        x: (rung - 1) * step + 0.5,
        y: y - RUNG / 2,
        width: Math.min(RUNG + 2, step - 2),
        height: RUNG,
        fill: rung === figure.value ? 'accent' : null,
        stroke: rung === figure.value ? 'accent' : 'edge',
      });
    }
  }
  if (rest > 0) words.push(restWord(rest, height, model.language));
  return {
    width: size.width,
    height: Math.max(height, LINE),
    series: () => [],
    shapes,
    words,
    targets: model.marks.map(({ id }) => {
      const row = ranks.findIndex(({ mark }) => mark === id);
      return row < 0 ? NOWHERE : { x: 0, y: row * rowHeight, width: size.width, height: rowHeight - 1 };
    }),
  };
}
