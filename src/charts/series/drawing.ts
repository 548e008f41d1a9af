import { drawBarRows } from '../drawing/bar-rows.ts';
import { barItem, barSeries, barStyle, valueAxis } from '../drawing/bars.ts';
import { type Drawing, originTag, type Shape, SMALL, TEXT, tagWidth, type Word } from '../drawing/drawing.ts';
import { textWidth } from '../drawing/measure.ts';
import type { SeriesModel } from './model.ts';

const PLOT = 130;
const BAR = 34;
/** Over the tallest column: its number, and the mark of origin over that. */
const HEAD = 42;
const FOOT = 24;

/** Columns over their days from a zero line; where their words have no room side by side, rows. */
export function drawSeries(model: SeriesModel, width: number): Drawing {
  const { points, max, language } = model;
  const slot = width / points.length;
  const widest = Math.max(
    tagWidth(language),
    ...points.map(({ figure, name }) => Math.max(textWidth(figure.text, TEXT, true), textWidth(name, SMALL))),
  );
  return widest + 8 <= slot
    ? drawColumns(model, width, slot)
    : drawBarRows({ rows: points, max, min: 0, language }, width);
}

function drawColumns({ points, max, language }: SeriesModel, width: number, slot: number): Drawing {
  const words: Word[] = [];
  const shapes: Shape[] = [];
  const floor = HEAD + PLOT;
  for (const [index, { figure, name }] of points.entries()) {
    const x = (index + 0.5) * slot;
    const top = floor - (figure.value / max) * PLOT;
    const mark = originTag(figure.origin, language, x - tagWidth(language) / 2, top - 30);
    words.push(
      { text: figure.text, x, y: top - 11, anchor: 'middle', bold: true },
      { text: name, x, y: floor + FOOT / 2 + 2, anchor: 'middle', size: SMALL },
      ...mark.words,
    );
    shapes.push(...mark.shapes);
  }
  return {
    width,
    height: floor + FOOT,
    plot: { x: 0, y: HEAD, width, height: PLOT },
    xAxis: { type: 'category', data: points.map((_, index) => index), show: false },
    yAxis: valueAxis(max) as Drawing['yAxis'],
    series: (paint) => [
      barSeries(
        points.map(({ figure }) => barItem(figure.value, barStyle(figure.origin), paint)),
        Math.min(BAR, slot * 0.6),
        paint,
      ),
    ],
    shapes: [
      {
        kind: 'line',
        points: [
          [0, floor + 0.5],
          [width, floor + 0.5],
        ],
        stroke: 'edge',
      },
      ...shapes,
    ],
    words,
    targets: points.map((_, index) => ({ x: index * slot + 1, y: 0, width: slot - 2, height: floor + FOOT })),
  };
}
