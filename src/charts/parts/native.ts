import { textWidth } from '../drawing/measure.ts';
import { stageLook } from '../drawing/stage-look.ts';
import type { CountItem } from '../model/counts.ts';
import { hiddenAxis } from '../native/native-chart.ts';
import {
  type Box,
  keyHeight,
  keyOf,
  middle,
  NATIVE_SIZES,
  type NativeDescriptor,
  type NativeParts,
} from '../native/native-parts.ts';
import { markedLabel, markedText } from '../native/value-label.ts';
import { type PartsModel, sumOf } from './model.ts';

const words = {
  zh: { count: '数量', name: '指标', colon: '：' },
  en: { count: 'Count', name: 'Indicator', colon: ': ' },
};

/** Neighbours that stay apart; each with its number on it or in the key below. */
const SHADES = ['completed', 'approval', 'operating', 'design', 'construction', 'planned'] as const;
const shade = (index: number) => stageLook(SHADES[index % SHADES.length] ?? 'planned');

const KEY_GAP = 24;

/** One bar of parts that add up, a key of their names under it, and under that their sum. */
function partsOf(model: PartsModel, area: Box): NativeParts {
  const { parts, language } = model;
  const t = words[language];
  const sum = sumOf(model);
  const below = keyHeight(parts.length + 1) + KEY_GAP;
  const height = Math.min(130, area.height - below);
  const box = middle(area, height + below);
  const fits = ({ figure }: CountItem) =>
    (figure.value / sum) * area.width >
    textWidth(markedText(figure, language), NATIVE_SIZES.label, true) + 24;
  const key = keyOf(
    parts.map(({ name, figure }, index) => ({
      fill: shade(index).fill,
      runs: [{ text: name + t.colon }, { text: figure.text, bold: true }, { origin: figure.origin }],
    })),
    { x: area.x, y: box.y + height + KEY_GAP, width: area.width },
  );
  const total = {
    box: {
      x: area.x,
      y: box.y + height + KEY_GAP + key.height,
      width: area.width,
      height: keyHeight(1),
    },
    paragraphs: [[{ text: model.sumText, bold: true }, { origin: 'computed' as const }]],
  };
  return {
    swatches: key.swatches,
    texts: [...key.texts, total],
    box: { ...box, height },
    chart: {
      type: 'bar',
      categories: [t.count],
      heading: t.name,
      bars: 'stacked',
      gap: 20,
      series: parts.map((part, index) => ({
        name: part.name,
        values: [part.figure.value],
        fill: shade(index).fill,
        labels: [fits(part) ? markedLabel(part.figure, language) : null],
        labelColor: shade(index).text,
        labelPosition: 'ctr',
      })),
      axis: hiddenAxis(sum),
      categoriesShown: false,
      legend: false,
      plot: { x: 0, y: 0, w: 1, h: 1 },
    },
  };
}

export const partsNative: NativeDescriptor<PartsModel> = {
  parts: partsOf,
  measured: ({ measured }) => measured,
};
