import { expect, it } from 'vitest';
import { overlaps, wordBox } from '../drawing/drawing.ts';
import { madeUpChart } from '../testing/every-chart.ts';
import { drawParts } from './drawing.ts';

it('draws no line from a small part’s label through the label of another', () => {
  const model = madeUpChart('parts');
  const [part] = model.parts;
  if (!part) throw new Error('The made-up chart has parts');
  const parts = [144.1, 1031, 1304.5].map((value, index) => ({
    ...part,
    mark: `part-${index}`,
    name: '第几产业增加值',
    figure: { ...part.figure, value, text: `${value}亿元` },
  }));
  const { shapes, words } = drawParts({ ...model, parts }, 480);
  const leaders = shapes.flatMap((shape) =>
    shape.kind === 'line' && shape.points.length === 2 ? [shape] : [],
  );
  const boxes = leaders.map(({ points: [[x, from] = [0, 0], [, to] = [0, 0]] }) => ({
    x,
    y: Math.min(from, to),
    width: 1,
    height: Math.abs(to - from),
  }));
  expect(boxes).toHaveLength(1);
  expect(words.filter((word) => boxes.some((box) => overlaps(box, wordBox(word))))).toEqual([]);
});
