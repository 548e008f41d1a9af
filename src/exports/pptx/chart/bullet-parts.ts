import { bulletMax } from '../../../charts/bullet/drawing.ts';
import { originWords } from '../../../charts/model/chart-words.ts';
import type { BulletModel, BulletRow } from '../../../charts/model/model.ts';
import { type ChartSeries, labelOf, type NativeChart } from '../../../charts/native/native-chart.ts';
import { TYPE } from '../../../deck/slide-layout.ts';
import { statusTone } from '../../../report/figures/status-tone.ts';
import { type Box, COLORS, statusColor, TONE_SIGNS } from '../measures.ts';
import { originMark, type Paragraph } from '../text.ts';
import { type ChartParts, gapOf, middle } from './chart-parts.ts';

const words = {
  zh: {
    completion: '完成率（%）',
    pace: '序时进度（%，本站计算）',
    heading: '指标',
    done: (origin: string) => `完成率：${origin}`,
  },
  en: {
    completion: 'Completion (%)',
    pace: 'Pace (%, computed)',
    heading: 'Indicator',
    done: (origin: string) => `Completion: ${origin}`,
  },
};

/** Shares of the room's width: names, bars, the numbers behind them; the rest for where each stands. */
const NAMES = 0.29;
const BARS = 0.36;
const NUMBERS = 0.09;
const COLUMN = NAMES + BARS + NUMBERS;
const ROW = 150;
const AXIS = 56;
const LEGEND = 48;

function standing(row: BulletRow, model: BulletModel): Paragraph[] {
  const tone = statusTone(row.status);
  const { language } = model;
  const quiet = (text: string) => ({ text, size: TYPE.least, color: COLORS.muted });
  return [
    [
      {
        text: `${TONE_SIGNS[tone]} ${row.standing}`,
        size: TYPE.least,
        color: statusColor(row.status),
        bold: true,
      },
      ...(row.gapOrigin ? [originMark(row.gapOrigin, language)] : []),
    ],
    // The number itself stands at its bar.
    [quiet(words[language].done(originWords[language][row.origin])), originMark(row.origin, language)],
    row.pace ? [quiet(row.pace.text), originMark('computed', language)] : [],
  ];
}

/** Bars from zero with a line at the target; where the day gives a pace, a pale bar under the other reaches to it. */
export function bulletParts(model: BulletModel, room: Box): ChartParts {
  const { rows, language } = model;
  const t = words[language];
  const paced = rows.some(({ pace }) => pace !== null);
  const under = AXIS + (paced ? LEGEND : 0);
  const row = Math.min(ROW, (room.height - under) / rows.length);
  const box = middle(room, rows.length * row + under);
  const done: ChartSeries = {
    name: t.completion,
    values: rows.map(({ percent }) => percent),
    fill: COLORS.accent,
    fills: rows.map(({ status }) => (statusTone(status) === 'short' ? COLORS.short : COLORS.accent)),
    labels: rows.map(({ percent, percentText }) => labelOf(percent, percentText)),
    labelColor: COLORS.ink,
    labelPlace: 'outEnd',
  };
  const pace: ChartSeries = {
    name: t.pace,
    values: rows.map((item) => item.pace?.percent ?? null),
    fill: COLORS.accentSoft,
    labels: rows.map(() => null),
    labelColor: COLORS.muted,
    labelPlace: 'outEnd',
  };
  const height = rows.length * row;
  const chart: NativeChart = {
    type: 'bar',
    categories: rows.map(({ name }) => name),
    heading: t.heading,
    bars: 'apart',
    gap: paced ? gapOf(row / 2, 36) : gapOf(row, 44),
    series: paced ? [done, pace] : [done],
    axis: {
      max: bulletMax(rows),
      step: 100,
      format: `[=100]"${model.targetWord}";0"%"`,
      shown: true,
      strong: true,
    },
    categoriesShown: true,
    legend: paced,
    plot: { x: NAMES / COLUMN, y: 0, w: BARS / COLUMN, h: height / box.height },
  };
  return {
    chart,
    box: { ...box, width: room.width * COLUMN },
    swatches: [],
    texts: rows.map((item, index) => ({
      anchor: 'middle',
      box: {
        x: room.x + room.width * COLUMN + 16,
        y: box.y + index * row,
        width: room.width * (1 - COLUMN) - 16,
        height: row,
      },
      paragraphs: standing(item, model),
    })),
  };
}
