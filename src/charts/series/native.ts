import { headings } from '../../report/language/terms.ts';
import { hiddenAxis } from '../native/native-chart.ts';
import { type Box, middle, type NativeDescriptor, type NativeParts } from '../native/native-parts.ts';
import { markedLabel } from '../native/value-label.ts';
import type { SeriesModel } from './model.ts';

const words = {
  zh: { value: '数值', heading: headings.asOf.zh },
  en: { value: 'Value', heading: headings.asOf.en },
};

const NAMES = 56;
/** Over the tallest column there is room for its number. */
const HEAD = 1.2;
const MOST_HEIGHT = 620;

/** Columns over their days, from zero. */
function partsOf({ points, max, language }: SeriesModel, area: Box): NativeParts {
  const t = words[language];
  const box = middle(area, MOST_HEIGHT);
  return {
    box,
    texts: [],
    swatches: [],
    chart: {
      type: 'bar',
      upright: true,
      categories: points.map(({ name }) => name),
      heading: t.heading,
      bars: 'apart',
      gap: 120,
      series: [
        {
          name: t.value,
          values: points.map(({ figure }) => figure.value),
          fill: 'accent',
          labels: points.map(({ figure }) => markedLabel(figure, language)),
          labelColor: 'ink',
          labelPosition: 'outEnd',
        },
      ],
      axis: hiddenAxis(max * HEAD),
      categoriesShown: true,
      legend: false,
      plot: { x: 0.01, y: 0.02, w: 0.98, h: 0.98 - NAMES / box.height },
    },
  };
}

export const seriesNative: NativeDescriptor<SeriesModel> = {
  parts: partsOf,
  measured: ({ measured }) => measured,
};
