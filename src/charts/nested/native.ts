import type { Language } from '../../report/language/vocabulary.ts';
import type { ColorToken } from '../../theme/colors.ts';
import { originWords } from '../../theme/origin-marks.ts';
import { textWidth } from '../drawing/measure.ts';
import { stageLook } from '../drawing/stage-look.ts';
import { type ChartSeries, hiddenAxis } from '../native/native-chart.ts';
import {
  type Box,
  keyHeight,
  keyOf,
  middle,
  NATIVE_SIZES,
  type NativeDescriptor,
} from '../native/native-parts.ts';
import { scaleEnd } from '../native/scale-end.ts';
import { markedLabel, markedText } from '../native/value-label.ts';
import { type NestedModel, type NestedPart, nestedParts } from './model.ts';

const words = {
  zh: { amount: '数额', name: '指标', colon: '：', origin: (word: string) => `（${word}）` },
  en: { amount: 'Amount', name: 'Indicator', colon: ': ', origin: (word: string) => ` (${word})` },
};

const WHOLE = stageLook('planned').fill;
const TARGET = stageLook('construction').fill;
const DONE: ColorToken = 'accent';

const KEY_GAP = 20;

/** One long bar that is the whole, inside it the target and what is done: all on one scale from zero. */
function partsOf(model: NestedModel, area: Box) {
  const { language } = model;
  const t = words[language];
  const fills = model.target ? [WHOLE, TARGET, DONE] : [WHOLE, DONE];
  const named = nestedParts(model).map((part, index) => ({ part, fill: fills[index] ?? DONE }));
  const max = scaleEnd(
    named.map(({ part }) => part.figure.value),
    named.map(({ part }) => markedText(part.figure, language)),
    area.width,
  );
  const below = keyHeight(named.length) + KEY_GAP;
  const height = Math.min(200, area.height - below);
  const box = middle(area, height + below);
  const key = keyOf(
    named.map(({ part, fill }) => ({
      fill,
      runs: [{ text: part.name + t.colon }, { text: markedText(part.figure, language), bold: true }],
    })),
    { x: area.x, y: box.y + height + KEY_GAP, width: area.width },
  );
  return {
    ...key,
    box: { ...box, height },
    chart: {
      type: 'bar' as const,
      categories: [t.amount],
      heading: t.name,
      series: seriesOf(named, { max, width: area.width, language }),
      bars: 'inside' as const,
      gap: 20,
      axis: hiddenAxis(max),
      categoriesShown: false,
      legend: false,
      plot: { x: 0, y: 0, w: 1, h: 1 },
    },
  };
}

/** The longest first: what is shorter stands before it, and the rest of the longer one can be seen. */
function seriesOf(
  named: readonly { readonly part: NestedPart; readonly fill: ColorToken }[],
  { max, width, language }: { max: number; width: number; language: Language },
): ChartSeries[] {
  const drawn = [...named].sort((a, b) => b.part.figure.value - a.part.figure.value);
  return drawn.map(({ part: { name, figure }, fill }, index) => {
    const [first, last] = [index === 0, index === drawn.length - 1];
    const length = (figure.value / max) * width;
    const within = length > textWidth(markedText(figure, language), NATIVE_SIZES.label, true) + 48;
    const inside = last && within && fill === DONE;
    return {
      name:
        name + (figure.origin === 'computed' ? words[language].origin(originWords[language].computed) : ''),
      values: [figure.value],
      fill,
      labels: [first || inside ? markedLabel(figure, language) : null],
      labelColor: inside ? 'paper' : 'ink',
      labelPosition: inside ? 'inEnd' : 'outEnd',
    };
  });
}

export const nestedNative: NativeDescriptor<NestedModel> = {
  parts: partsOf,
  measured: ({ measured }) => measured,
};
