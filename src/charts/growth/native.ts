import { headings } from '../../report/language/terms.ts';
import { textWidth } from '../drawing/measure.ts';
import { hiddenAxis } from '../native/native-chart.ts';
import {
  type Box,
  barGap,
  middle,
  NATIVE_SIZES,
  type NativeDescriptor,
  type NativeParts,
} from '../native/native-parts.ts';
import { markedLabel, markedText } from '../native/value-label.ts';
import type { GrowthModel } from './model.ts';

const words = {
  zh: { change: '增减（%）', name: headings.indicator.zh },
  en: { change: 'Change (%)', name: headings.indicator.en },
};

/** The share of the area's width that the names take. */
const NAMES = 0.34;
/** The bars keep at least so much of the plot beside their numbers. */
const LEAST_BARS = 0.3;
const LEAST_END = 0.02;

/** The ends of a scale on which there is room for the numbers at both ends of the bars. */
function scaleOf({ rows, max, min, language }: GrowthModel, width: number): { max: number; min: number } {
  const room = (isFall: boolean) => {
    const texts = rows.filter(({ figure }) => figure.value < 0 === isFall);
    const widths = texts.map(({ figure }) =>
      textWidth(markedText(figure, language), NATIVE_SIZES.label, true),
    );
    return widths.length === 0 ? 0 : (Math.max(...widths) + 32) / width;
  };
  const [left, right] = [room(true), room(false)];
  const span = (max - min || 1) / Math.max(LEAST_BARS, 1 - left - right);
  // Office takes no axis that ends at zero.
  return { max: Math.max(max + span * right, span * LEAST_END), min: min < 0 ? min - span * left : 0 };
}

/** A bar a growth, from the zero line; what fell goes to the left. */
function partsOf(model: GrowthModel, area: Box): NativeParts {
  const { rows, language } = model;
  const t = words[language];
  const row = Math.min(130, area.height / rows.length);
  const { max, min } = scaleOf(model, area.width * (1 - NAMES));
  return {
    box: middle(area, rows.length * row),
    texts: [],
    swatches: [],
    chart: {
      type: 'bar',
      categories: rows.map(({ name }) => name),
      heading: t.name,
      bars: 'apart',
      gap: barGap(row, 48),
      series: [
        {
          name: t.change,
          values: rows.map(({ figure }) => figure.value),
          fill: 'accent',
          fills: rows.map(({ figure }) => (figure.value < 0 ? 'accent-soft' : 'accent')),
          labels: rows.map(({ figure }) => markedLabel(figure, language)),
          labelColor: 'ink',
          labelPosition: 'outEnd',
        },
      ],
      axis: hiddenAxis(max, min),
      categoriesShown: true,
      legend: false,
      plot: { x: NAMES, y: 0, w: 1 - NAMES, h: 1 },
    },
  };
}

export const growthNative: NativeDescriptor<GrowthModel> = {
  parts: partsOf,
  measured: ({ measured }) => measured,
};
