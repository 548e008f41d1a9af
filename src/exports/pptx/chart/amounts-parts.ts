/** Charts of amounts and counts: a whole and what is in it, steps of one road, parts of one sum. */

import { textWidth } from '../../../charts/drawing/measure.ts';
import { originWords } from '../../../charts/model/chart-words.ts';
import type { NestedModel, NestedPart, PartsModel, StepsModel } from '../../../charts/model/model.ts';
import { type ChartSeries, labelOf } from '../../../charts/native/native-chart.ts';
import { TYPE } from '../../../deck/slide-layout.ts';
import type { Language } from '../../../report/language/vocabulary.ts';
import { type Box, COLORS, stageColors } from '../measures.ts';
import { originMark } from '../text.ts';
import { type ChartParts, gapOf, keyHeight, keyOf, middle } from './chart-parts.ts';

const words = {
  zh: { amount: '数额', count: '数量', name: '指标', colon: '：', origin: (word: string) => `（${word}）` },
  en: {
    amount: 'Amount',
    count: 'Count',
    name: 'Indicator',
    colon: ': ',
    origin: (word: string) => ` (${word})`,
  },
};

const LABEL = TYPE.small;
/** Behind the longest bar there is room for its number. */
function maxFor(values: readonly number[], texts: readonly string[], width: number): number {
  const widest = Math.max(...texts.map((text) => textWidth(text, LABEL, true))) + 32;
  return Math.max(...values) / Math.max(0.4, 1 - widest / width);
}

const hidden = (max: number) => ({ max, step: max, format: 'General', shown: false });

const amount = (part: NestedPart, model: NestedModel): string =>
  part.valueText + originMark(part.origin, model.language).text;

/** A count is printed in the report. */
const marked = (text: string, language: Language): string => text + originMark('quoted', language).text;

/** Of the whole, its target and what is done. */
const FILLS = [stageColors('planned').fill, stageColors('construction').fill, COLORS.accent];

/** One long bar that is the whole, inside it the target and what is done: all on one scale from zero. */
export function nestedParts(model: NestedModel, room: Box): ChartParts {
  const { whole, target, done, language } = model;
  const t = words[language];
  const parts = [whole, target, done];
  const max = maxFor(
    parts.map(({ value }) => value),
    parts.map((part) => amount(part, model)),
    room.width,
  );
  const height = Math.min(200, room.height - keyHeight(parts.length) - 20);
  const box = middle(room, height + 20 + keyHeight(parts.length));
  const named = parts.map((part, index) => ({ part, fill: FILLS[index] ?? COLORS.accent }));
  const key = keyOf(
    named.map(({ part, fill }) => ({
      fill,
      paragraph: [
        { text: part.name + t.colon, size: TYPE.least },
        { text: amount(part, model), size: TYPE.least, bold: true },
      ],
    })),
    { x: room.x, y: box.y + height + 20, width: room.width },
  );
  // The longest first: what is shorter stands before it, and the rest of the longer one can be seen.
  const drawn = [...named].sort((a, b) => b.part.value - a.part.value);
  const series = drawn.map(({ part, fill }, index): ChartSeries => {
    const [first, last] = [index === 0, index === drawn.length - 1];
    const within = (part.value / max) * room.width > textWidth(amount(part, model), LABEL, true) + 48;
    const inside = last && within && fill === COLORS.accent;
    return {
      name: part.name + (part.origin === 'computed' ? t.origin(originWords[language].computed) : ''),
      values: [part.value],
      fill,
      labels: [first || inside ? labelOf(part.value, amount(part, model)) : null],
      labelColor: inside ? COLORS.paper : COLORS.ink,
      labelPlace: inside ? 'inEnd' : 'outEnd',
    };
  });
  return {
    ...key,
    box: { ...box, height },
    chart: {
      type: 'bar',
      categories: [t.amount],
      heading: t.name,
      series,
      bars: 'inside',
      gap: 20,
      axis: hidden(max),
      categoriesShown: false,
      legend: false,
      plot: { x: 0, y: 0, w: 1, h: 1 },
    },
  };
}

const NAMES = 0.34;

export function stepsParts(model: StepsModel, room: Box): ChartParts {
  const { steps, language } = model;
  const t = words[language];
  const row = Math.min(130, room.height / steps.length);
  const max = maxFor(
    [model.max],
    steps.map(({ valueText }) => marked(valueText, language)),
    room.width * (1 - NAMES),
  );
  return {
    box: middle(room, steps.length * row),
    texts: [],
    swatches: [],
    chart: {
      type: 'bar',
      categories: steps.map(({ name }) => name),
      heading: t.name,
      bars: 'apart',
      gap: gapOf(row, 48),
      series: [
        {
          name: t.count,
          values: steps.map(({ value }) => value),
          fill: COLORS.accent,
          labels: steps.map(({ value, valueText }) => labelOf(value, marked(valueText, language))),
          labelColor: COLORS.ink,
          labelPlace: 'outEnd',
        },
      ],
      axis: hidden(max),
      categoriesShown: true,
      legend: false,
      plot: { x: NAMES, y: 0, w: 1 - NAMES, h: 1 },
    },
  };
}

/** Neighbours that stay apart; each with its number on it or in the key below. */
const SHADES = ['completed', 'approval', 'operating', 'design', 'construction', 'planned'] as const;

export function partsParts(model: PartsModel, room: Box): ChartParts {
  const { parts, language } = model;
  const t = words[language];
  const sum = parts.reduce((total, { value }) => total + value, 0);
  const below = keyHeight(parts.length + 1) + 24;
  const height = Math.min(130, room.height - below);
  const box = middle(room, height + below);
  const shade = (index: number) => stageColors(SHADES[index % SHADES.length] ?? 'planned');
  const fits = ({ value, valueText }: PartsModel['parts'][number]) =>
    (value / sum) * room.width > textWidth(marked(valueText, language), LABEL, true) + 24;
  const key = keyOf(
    parts.map(({ name, valueText }, index) => ({
      fill: shade(index).fill,
      paragraph: [
        { text: name + t.colon, size: TYPE.least },
        { text: valueText, size: TYPE.least, bold: true },
        originMark('quoted', language),
      ],
    })),
    { x: room.x, y: box.y + height + 24, width: room.width },
  );
  const total = {
    anchor: 'middle' as const,
    box: { x: room.x, y: box.y + height + 24 + key.height, width: room.width, height: keyHeight(1) },
    paragraphs: [[{ text: model.sumText, size: TYPE.least, bold: true }, originMark('computed', language)]],
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
        values: [part.value],
        fill: shade(index).fill,
        labels: [fits(part) ? labelOf(part.value, marked(part.valueText, language)) : null],
        labelColor: shade(index).text,
        labelPlace: 'ctr',
      })),
      axis: hidden(sum),
      categoriesShown: false,
      legend: false,
      plot: { x: 0, y: 0, w: 1, h: 1 },
    },
  };
}
