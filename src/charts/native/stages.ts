import { headings } from '../../report/language/terms.ts';
import type { Language } from '../../report/language/vocabulary.ts';
import { stageLook } from '../drawing/stage-look.ts';
import type { StageLegend } from '../model/stages.ts';
import type { ChartSeries, ValueLabel } from './native-chart.ts';
import { type Box, barGap, middle, type NativeParts } from './native-parts.ts';

const words = {
  zh: { sector: headings.sector.zh },
  en: { sector: headings.sector.en },
};

const NAMES = 0.2;
const ROW = 96;
const LEGEND = 60;
/** Pixels that a count with its stage's sign takes, and a count alone. */
const SIGNED = 76;
const PLAIN = 40;

export interface StageCounts {
  readonly language: Language;
  readonly stages: readonly StageLegend[];
  /** `counts` runs along `stages`. */
  readonly sectors: readonly { readonly name: string; readonly counts: readonly number[] }[];
}

/** How many projects of a sector are at which stage: one bar a sector, its stages in their order. */
export function stageBars({ language, stages, sectors }: StageCounts, area: Box): NativeParts {
  const counts = sectors.map((sector) => sector.counts);
  const max = Math.max(1, ...counts.map((row) => row.reduce((sum, count) => sum + count, 0)));
  const row = Math.min(ROW, (area.height - LEGEND) / sectors.length);
  const box = middle(area, row * sectors.length + LEGEND);
  const pixels = (area.width * (1 - NAMES)) / max;
  const label = (count: number, sign: string): ValueLabel => {
    if (count === 0 || count * pixels < PLAIN) return null;
    return { format: count * pixels < SIGNED || sign === '–' ? '0' : `"${sign}" 0` };
  };
  const series = stages.map(({ stage, name, sign }, at): ChartSeries => {
    const { fill, text, dashed } = stageLook(stage);
    return {
      name,
      // Nothing rather than 0: a bar that is not there has no number.
      values: counts.map((line) => line[at] || null),
      fill: dashed ? null : fill,
      labels: counts.map((line) => label(line[at] ?? 0, sign)),
      labelColor: text,
      labelPosition: 'ctr',
    };
  });
  return {
    box,
    texts: [],
    swatches: [],
    chart: {
      type: 'bar',
      categories: sectors.map(({ name }) => name),
      heading: words[language].sector,
      bars: 'stacked',
      gap: barGap(row, Math.min(60, row * 0.7)),
      series,
      axis: { max, step: max, format: '0', shown: false },
      categoriesShown: true,
      legend: true,
      plot: { x: NAMES, y: 0, w: 1 - NAMES, h: (row * sectors.length) / box.height },
    },
  };
}
