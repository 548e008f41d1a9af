/**
 * A chart on its paper: where every word stands and what area answers for each mark, in units of the layout
 * (CSS pixels at scale 1). Series that encode figures stay ECharts' own, on axes in the figures' unit.
 */
import type { CustomSeriesOption, EChartsOption, SeriesOption } from 'echarts';
import type { Origin } from '../../report/figures/report-figure.ts';
import type { Language } from '../../report/language/vocabulary.ts';
import type { ColorToken } from '../../theme/colors.ts';
import { originSigns } from '../../theme/origin-marks.ts';
import { textWidth } from './measure.ts';
import type { Paint } from './paint.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Word {
  readonly text: string;
  readonly x: number;
  /** The middle of the line. */
  readonly y: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly size?: number;
  readonly tone?: ColorToken;
  readonly bold?: boolean;
}

export type Shape =
  | (Box & {
      readonly kind: 'rect';
      readonly fill: ColorToken | null;
      readonly stroke?: ColorToken;
      readonly strokeWidth?: number;
      readonly dashed?: boolean;
      readonly radius?: number;
    })
  | {
      readonly kind: 'line';
      readonly points: readonly (readonly [number, number])[];
      readonly stroke: ColorToken;
      readonly strokeWidth?: number;
      readonly dashed?: boolean;
    }
  | {
      readonly kind: 'dot';
      readonly x: number;
      readonly y: number;
      readonly radius: number;
      readonly fill: ColorToken;
      readonly stroke?: ColorToken;
    };

/** Shapes that do not overlap, those painted alike one after another: a still then draws them as one path. */
export function alikeTogether(shapes: readonly Shape[]): Shape[] {
  const groups = new Map<string, Shape[]>();
  for (const shape of shapes) {
    const look = [
      shape.kind,
      'fill' in shape && shape.fill,
      shape.stroke,
      'dashed' in shape && shape.dashed,
    ].join();
    const alike = groups.get(look);
    if (alike) alike.push(shape);
    else groups.set(look, [shape]);
  }
  return [...groups.values()].flat();
}

export interface Drawing {
  /** What the layout was made for: its lines break by it. */
  readonly width: number;
  readonly height: number;
  /** The area of the axes; absent where nothing is measured along one. */
  readonly plot?: Box;
  readonly xAxis?: EChartsOption['xAxis'];
  readonly yAxis?: EChartsOption['yAxis'];
  /** Drawn on the axes: the figures. */
  readonly series: (paint: Paint) => readonly SeriesOption[];
  /** Drawn over the series, and the words over these. */
  readonly shapes: readonly Shape[];
  readonly words: readonly Word[];
  /** What answers to the pointer, one for each mark of the model, in its order. */
  readonly targets: readonly Box[];
}

export const TEXT = 13;
export const SMALL = 12;
export const LARGE = 15;

/** Between a number and its mark of origin. */
export const TAG_GAP = 6;
/** A mark of origin is so wide, whichever it is. */
export const tagWidth = (language: Language): number =>
  Math.max(...Object.values(originSigns[language]).map((tag) => textWidth(tag, SMALL))) + 8;

/** Printed in the report, or worked out by us: a sign in a frame, solid or dashed. `x` is its left edge, `y` its middle. */
export function originTag(origin: Origin, language: Language, x: number, y: number): Marking {
  const width = tagWidth(language);
  const frame: Shape = {
    kind: 'rect',
    x,
    y: y - 7.5,
    width,
    height: 15,
    fill: null,
    stroke: 'edge',
    dashed: origin === 'computed',
  };
  const text = originSigns[language][origin];
  return {
    shapes: [frame],
    words: [{ text, x: x + width / 2, y, anchor: 'middle', size: SMALL, tone: 'muted' }],
  };
}

/** Words and shapes that belong together. */
export interface Marking {
  readonly words: readonly Word[];
  readonly shapes: readonly Shape[];
}

/** The box that a word fills, for checks that none covers another. */
export function wordBox({ text, x, y, anchor = 'start', size = TEXT, bold = false }: Word): Box {
  const width = textWidth(text, size, bold);
  const left = anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width;
  return { x: left, y: y - size * 0.6, width, height: size * 1.2 };
}

export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

type Item = NonNullable<ReturnType<NonNullable<CustomSeriesOption['renderItem']>>>;

function shapeItem(shape: Shape, { colors, scale }: Paint): Item {
  const look = (fill: ColorToken | null, stroke: ColorToken | undefined, width = 1, dashed = false) => ({
    fill: fill ? colors[fill] : 'none',
    ...(stroke && { stroke: colors[stroke], lineWidth: width * scale }),
    ...(dashed && { lineDash: [3 * scale, 2 * scale] }),
  });
  if (shape.kind === 'rect') {
    return {
      type: 'rect',
      shape: {
        x: shape.x * scale,
        y: shape.y * scale,
        width: shape.width * scale,
        height: shape.height * scale,
        ...(shape.radius && { r: shape.radius * scale }),
      },
      style: look(shape.fill, shape.stroke, shape.strokeWidth, shape.dashed),
    };
  }
  if (shape.kind === 'line') {
    return {
      type: 'polyline',
      shape: { points: shape.points.map(([x, y]) => [x * scale, y * scale]) },
      style: look(null, shape.stroke, shape.strokeWidth, shape.dashed),
    };
  }
  return {
    type: 'circle',
    shape: { cx: shape.x * scale, cy: shape.y * scale, r: shape.radius * scale },
    style: look(shape.fill, shape.stroke, 1.5),
  };
}

function wordItem(word: Word, { colors, scale }: Paint): Item {
  const { text, x, y, anchor = 'start', size = TEXT, tone = 'ink', bold = false } = word;
  return {
    type: 'text',
    style: {
      text,
      x: x * scale,
      y: y * scale,
      align: ({ start: 'left', middle: 'center', end: 'right' } as const)[anchor],
      verticalAlign: 'middle',
      fill: colors[tone],
      fontSize: size * scale,
      // The page's own stack reaches the SVG by inheritance; naming it here would repeat it for every word.
      fontFamily: 'inherit',
      ...(bold && { fontWeight: 600 }),
    },
  };
}

/** Things placed on the paper and not along an axis. They never answer to the pointer. */
export function placedSeries(drawing: Drawing, paint: Paint): CustomSeriesOption {
  const items = [
    ...drawing.shapes.map((shape) => shapeItem(shape, paint)),
    ...drawing.words.map((word) => wordItem(word, paint)),
  ];
  return {
    id: 'words',
    type: 'custom',
    coordinateSystem: 'none',
    silent: true,
    tooltip: { show: false },
    z: 5,
    data: items.map((_, index) => index),
    renderItem: ({ dataIndex }) => items[dataIndex] as Item,
  };
}

/** Lets what stands in these boxes fade into the paper, and leaves it readable. */
export function veilSeries(boxes: readonly Box[], { colors, scale }: Paint): CustomSeriesOption {
  return {
    id: 'veils',
    type: 'custom',
    coordinateSystem: 'none',
    silent: true,
    tooltip: { show: false },
    z: 7,
    data: boxes.map((_, index) => index),
    renderItem: ({ dataIndex }) => {
      const { x, y, width, height } = boxes[dataIndex] as Box;
      return {
        type: 'rect',
        shape: { x: x * scale, y: y * scale, width: width * scale, height: height * scale },
        style: { fill: colors.paper, opacity: 0.62 },
      };
    },
  };
}

/** The areas that answer to the pointer and the keyboard: unseen until one of them is meant. */
export function targetSeries(drawing: Drawing, { colors, scale }: Paint): CustomSeriesOption {
  return {
    id: 'marks',
    type: 'custom',
    coordinateSystem: 'none',
    z: 9,
    data: drawing.targets.map((_, index) => index),
    renderItem: ({ dataIndex }) => {
      const { x, y, width, height } = drawing.targets[dataIndex] as Box;
      return {
        type: 'rect',
        shape: { x: x * scale, y: y * scale, width: width * scale, height: height * scale, r: 2 * scale },
        style: { fill: 'transparent' },
        // Every colour is named: ECharts would derive one, and cannot read a CSS variable.
        emphasis: { style: { fill: 'transparent', stroke: colors.ink, lineWidth: 2 } },
      };
    },
  };
}
