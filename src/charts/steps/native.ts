import { hiddenAxis } from '../native/native-chart.ts';
import { type Box, barGap, middle, type NativeDescriptor, type NativeParts } from '../native/native-parts.ts';
import { scaleEnd } from '../native/scale-end.ts';
import { markedLabel, markedText } from '../native/value-label.ts';
import type { StepsModel } from './model.ts';

const words = {
  zh: { count: '数量', name: '指标' },
  en: { count: 'Count', name: 'Indicator' },
};

/** The share of the area's width that the names take. */
const NAMES = 0.34;

/** A bar a step, all on one scale from zero. */
function partsOf({ steps, max: longest, language }: StepsModel, area: Box): NativeParts {
  const t = words[language];
  const row = Math.min(130, area.height / steps.length);
  const max = scaleEnd(
    [longest],
    steps.map(({ figure }) => markedText(figure, language)),
    area.width * (1 - NAMES),
  );
  return {
    box: middle(area, steps.length * row),
    texts: [],
    swatches: [],
    chart: {
      type: 'bar',
      categories: steps.map(({ name }) => name),
      heading: t.name,
      bars: 'apart',
      gap: barGap(row, 48),
      series: [
        {
          name: t.count,
          values: steps.map(({ figure }) => figure.value),
          fill: 'accent',
          labels: steps.map(({ figure }) => markedLabel(figure, language)),
          labelColor: 'ink',
          labelPosition: 'outEnd',
        },
      ],
      axis: hiddenAxis(max),
      categoriesShown: true,
      legend: false,
      plot: { x: NAMES, y: 0, w: 1 - NAMES, h: 1 },
    },
  };
}

export const stepsNative: NativeDescriptor<StepsModel> = {
  parts: partsOf,
  measured: ({ measured }) => measured,
};
