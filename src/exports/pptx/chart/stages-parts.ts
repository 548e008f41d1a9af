import type { MatrixModel, UnitsModel } from '../../../charts/model/model.ts';
import type { ChartSeries, ValueLabel } from '../../../charts/native/native-chart.ts';
import { type Box, stageColors } from '../measures.ts';
import { type ChartParts, gapOf, middle } from './chart-parts.ts';

const words = {
  zh: { sector: '领域' },
  en: { sector: 'Sector' },
};

const NAMES = 0.2;
const ROW = 96;
const LEGEND = 60;
/** Pixels that a count with its stage's sign takes, and a count alone. */
const SIGNED = 76;
const PLAIN = 40;

const countsOf = (model: UnitsModel | MatrixModel, sector: number): readonly number[] => {
  if (model.type === 'matrix') return model.sectors[sector]?.counts ?? [];
  const { units = [] } = model.sectors[sector] ?? {};
  return model.stages.map(({ stage }) => units.filter((unit) => unit.stage === stage).length);
};

/** How many projects of a sector are at which stage: one bar a sector, its stages in their order. */
export function stagesParts(model: UnitsModel | MatrixModel, room: Box): ChartParts {
  const counts = model.sectors.map((_, index) => countsOf(model, index));
  const max = Math.max(1, ...counts.map((row) => row.reduce((sum, count) => sum + count, 0)));
  const row = Math.min(ROW, (room.height - LEGEND) / model.sectors.length);
  const box = middle(room, row * model.sectors.length + LEGEND);
  const pixels = (room.width * (1 - NAMES)) / max;
  const label = (count: number, sign: string): ValueLabel => {
    if (count === 0 || count * pixels < PLAIN) return null;
    return { format: count * pixels < SIGNED || sign === '–' ? '0' : `"${sign}" 0` };
  };
  const series = model.stages.map(({ stage, name, sign }, at): ChartSeries => {
    const { fill, text } = stageColors(stage);
    return {
      name,
      // Nothing rather than 0: a bar that is not there has no number.
      values: counts.map((line) => line[at] || null),
      fill,
      labels: counts.map((line) => label(line[at] ?? 0, sign)),
      labelColor: text,
      labelPlace: 'ctr',
    };
  });
  return {
    box,
    texts: [],
    swatches: [],
    chart: {
      type: 'bar',
      categories: model.sectors.map(({ name }) => name),
      heading: words[model.language].sector,
      bars: 'stacked',
      gap: gapOf(row, Math.min(60, row * 0.7)),
      series,
      axis: { max, step: max, format: '0', shown: false },
      categoriesShown: true,
      legend: true,
      plot: { x: NAMES, y: 0, w: 1 - NAMES, h: (row * model.sectors.length) / box.height },
    },
  };
}
