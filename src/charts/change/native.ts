import { headings } from '../../report/language/terms.ts';
import { hiddenAxis } from '../native/native-chart.ts';
import { type Box, barGap, middle, type NativeDescriptor, type NativeParts } from '../native/native-parts.ts';
import { scaleEnd } from '../native/scale-end.ts';
import { markedLabel, markedText } from '../native/value-label.ts';
import type { ChangeModel, ChangeRow } from './model.ts';

const words = {
  zh: { before: '变化前', after: '变化后', name: headings.indicator.zh },
  en: { before: 'Before', after: 'After', name: headings.indicator.en },
};

/** The share of the area's width that the names take. */
const NAMES = 0.34;
const LEGEND = 48;

/** Two bars a thing on one scale from zero, the pale one before. */
function partsOf({ rows, max: longest, language }: ChangeModel, area: Box): NativeParts {
  const t = words[language];
  const row = Math.min(170, (area.height - LEGEND) / rows.length);
  const box = middle(area, rows.length * row + LEGEND);
  const figures = rows.flatMap(({ before, after }) => [before, after]);
  const max = scaleEnd(
    [longest],
    figures.map((figure) => markedText(figure, language)),
    area.width * (1 - NAMES),
  );
  const series = (side: 'before' | 'after') => ({
    name: t[side],
    values: rows.map((one) => one[side].value),
    fill: side === 'after' ? ('accent' as const) : ('accent-soft' as const),
    labels: rows.map((one: ChangeRow) => markedLabel(one[side], language)),
    labelColor: 'ink' as const,
    labelPosition: 'outEnd' as const,
  });
  return {
    box,
    texts: [],
    swatches: [],
    chart: {
      type: 'bar',
      categories: rows.map(({ name }) => name),
      heading: t.name,
      bars: 'apart',
      gap: barGap(row / 2, 36),
      series: [series('before'), series('after')],
      axis: hiddenAxis(max),
      categoriesShown: true,
      legend: true,
      plot: { x: NAMES, y: 0, w: 1 - NAMES, h: (rows.length * row) / box.height },
    },
  };
}

export const changeNative: NativeDescriptor<ChangeModel> = {
  parts: partsOf,
  measured: ({ measured }) => measured,
};
