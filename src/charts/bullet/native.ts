import { statusTone } from '../../report/figures/status-tone.ts';
import { headings, terms } from '../../report/language/terms.ts';
import { originWords } from '../../theme/origin-marks.ts';
import { TONE_COLORS, TONE_SIGNS } from '../../theme/status-look.ts';
import type { ChartSeries, NativeChart } from '../native/native-chart.ts';
import {
  type Box,
  barGap,
  middle,
  type NativeDescriptor,
  type NativeParts,
  type NativeRun,
} from '../native/native-parts.ts';
import { valueLabel } from '../native/value-label.ts';
import { bulletMax } from './drawing.ts';
import type { BulletModel, BulletRow } from './model.ts';

const words = {
  zh: {
    completion: `${terms.completion.zh}（%）`,
    pace: `${terms.pace.zh}（%，${terms.computed.zh}）`,
    heading: headings.indicator.zh,
    done: (origin: string) => `${terms.completion.zh}：${origin}`,
  },
  en: {
    completion: `${headings.completion.en} (%)`,
    pace: `${headings.pace.en} (%, ${terms.computed.en})`,
    heading: headings.indicator.en,
    done: (origin: string) => `${headings.completion.en}: ${origin}`,
  },
};

/** Shares of the area's width: names, bars, the numbers behind them; the rest is for the variances. */
const NAMES = 0.29;
const BARS = 0.36;
const NUMBERS = 0.09;
const COLUMN = NAMES + BARS + NUMBERS;
const ROW = 150;
const AXIS = 56;
const LEGEND = 48;

function variance({ status, variance: { text, origin }, completion, pace }: BulletRow, model: BulletModel) {
  const tone = statusTone(status);
  const { language } = model;
  const quiet = (said: string): NativeRun => ({ text: said, color: 'muted' });
  return [
    [
      { text: `${TONE_SIGNS[tone]} ${text}`, color: TONE_COLORS[tone], bold: true },
      ...(origin ? [{ origin }] : []),
    ],
    // The number itself stands at its bar.
    [quiet(words[language].done(originWords[language][completion.origin])), { origin: completion.origin }],
    pace ? [quiet(pace.text), { origin: 'computed' as const }] : [],
  ];
}

/** Bars from zero with a line at the target; where the day gives a pace, a pale bar under the other reaches to it. */
function partsOf(model: BulletModel, area: Box): NativeParts {
  const { rows } = model;
  const paced = rows.some(({ pace }) => pace !== null);
  const under = AXIS + (paced ? LEGEND : 0);
  const row = Math.min(ROW, (area.height - under) / rows.length);
  const box = middle(area, rows.length * row + under);
  return {
    chart: chartOf(model, { row, share: (rows.length * row) / box.height, paced }),
    box: { ...box, width: area.width * COLUMN },
    swatches: [],
    texts: rows.map((item, index) => ({
      box: {
        x: area.x + area.width * COLUMN + 16,
        y: box.y + index * row,
        width: area.width * (1 - COLUMN) - 16,
        height: row,
      },
      paragraphs: variance(item, model),
    })),
  };
}

/** `row` in pixels; `share` of the chart's height that the rows take. */
function chartOf(
  { rows, language, targetWord }: BulletModel,
  { row, share, paced }: { row: number; share: number; paced: boolean },
): NativeChart {
  const t = words[language];
  const done: ChartSeries = {
    name: t.completion,
    values: rows.map(({ completion }) => completion.value),
    fill: 'accent',
    fills: rows.map(({ status }) => (statusTone(status) === 'short' ? 'short' : 'accent')),
    labels: rows.map(({ completion }) => valueLabel(completion)),
    labelColor: 'ink',
    labelPosition: 'outEnd',
  };
  const pace: ChartSeries = {
    name: t.pace,
    values: rows.map((item) => item.pace?.percent ?? null),
    fill: 'accent-soft',
    labels: rows.map(() => null),
    labelColor: 'muted',
    labelPosition: 'outEnd',
  };
  return {
    type: 'bar',
    categories: rows.map(({ name }) => name),
    heading: t.heading,
    bars: 'apart',
    gap: paced ? barGap(row / 2, 36) : barGap(row, 44),
    series: paced ? [done, pace] : [done],
    axis: {
      max: bulletMax(rows.map(({ completion }) => completion.value)),
      step: 100,
      format: `[=100]"${targetWord}";0"%"`,
      shown: true,
      strong: true,
    },
    categoriesShown: true,
    legend: paced,
    plot: { x: NAMES / COLUMN, y: 0, w: BARS / COLUMN, h: share },
  };
}

export const bulletNative: NativeDescriptor<BulletModel> = {
  parts: partsOf,
  measured: ({ measured }) => measured,
};
