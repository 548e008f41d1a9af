import type { RanksModel } from '../../../charts/model/model.ts';
import { labelOf } from '../../../charts/native/native-chart.ts';
import { TYPE } from '../../../deck/slide-layout.ts';
import { type Box, COLORS } from '../measures.ts';
import { originMark } from '../text.ts';
import { type ChartParts, keyHeight } from './chart-parts.ts';

const words = {
  zh: { place: '位次', name: '指标' },
  en: { place: 'Place', name: 'Indicator' },
};

const MOST_STEPS = 12;
const NAMES = 84;

/** Places as marks on a ladder that runs down from 1; a place is no quantity, so there is no bar. */
export function ranksParts(model: RanksModel, room: Box): ChartParts {
  const t = words[model.language];
  const { ranks } = model;
  const last = Math.max(model.rungs, ...ranks.map(({ position }) => position)) + 0.5;
  const height = room.height - keyHeight(1) - 12;
  return {
    box: { ...room, height },
    swatches: [],
    texts: [
      {
        anchor: 'middle',
        box: { ...room, y: room.y + height + 12, height: keyHeight(1) },
        paragraphs: [[{ text: model.scopeText, size: TYPE.least, color: COLORS.muted }]],
      },
    ],
    chart: {
      type: 'places',
      categories: ranks.map(({ name }) => name),
      heading: t.name,
      series: {
        name: t.place,
        values: ranks.map(({ position }) => position),
        fill: COLORS.accent,
        labels: ranks.map(({ position, positionText }) =>
          labelOf(position, positionText + originMark('quoted', model.language).text),
        ),
        labelColor: COLORS.ink,
        labelPlace: 'r',
      },
      axis: {
        max: last,
        step: Math.max(1, Math.ceil(last / MOST_STEPS)),
        format: '[<1]"";0',
        shown: true,
      },
      categoriesShown: true,
      legend: false,
      plot: { x: 0.04, y: 0.02, w: 0.95, h: 0.98 - NAMES / height },
    },
  };
}
