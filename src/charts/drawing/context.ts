/** What a chart is drawn with: a width, a text scale and colours by their token. */
import type { Language } from '../../report/language/vocabulary.ts';
import type { ChartType } from '../model/model.ts';

export const COLOR_TOKENS = [
  'paper',
  'raised',
  'ink',
  'muted',
  'line',
  'edge',
  'accent',
  'accent-soft',
  'good',
  'short',
  'focus',
  'stage-1',
  'stage-2',
  'stage-3',
  'stage-4',
  'stage-5',
  'stage-6',
  'on-stage-1',
  'on-stage-2',
  'on-stage-3',
  'on-stage-4',
  'on-stage-5',
  'on-stage-6',
] as const;
export type ColorToken = (typeof COLOR_TOKENS)[number];
export type Colors = Readonly<Record<ColorToken, string>>;

export interface ChartContext {
  readonly language: Language;
  /** Of the drawing, in CSS pixels. */
  readonly width: number;
  /** Pixels for each unit of the layout: 1 draws at the still's own width, text of 13 px. */
  readonly scale: number;
  readonly colors: Colors;
  /** Whether the drawing answers to the pointer; a still does not, and needs no targets to hit. */
  readonly interactive: boolean;
}

/** The page's own variables, so that a change of theme recolours a chart with no redraw. */
export const THEME_COLORS = Object.fromEntries(
  COLOR_TOKENS.map((token) => [token, `var(--color-${token})`]),
) as Colors;

/**
 * The widths that a type of chart is laid out for, in CSS pixels at a root font of 16 px. Between two of
 * them the smaller one is scaled up, by `MAX_STRETCH` at most; wider still, white is left at its right.
 */
export const LAYOUT_WIDTHS: Readonly<Record<ChartType, readonly number[]>> = {
  bullet: [328, 480, 680],
  nested: [328, 480],
  steps: [328, 480],
  parts: [328, 480],
  ranks: [328, 480],
  units: [328, 480],
  matrix: [328, 480],
};
export const MAX_STRETCH = 1.35;

/** The layout that a container shows, and how large: the live chart agrees with the still's CSS to the pixel. */
export function fitLayout(type: ChartType, containerWidth: number, rootFontSize: number) {
  const rootScale = rootFontSize / 16;
  const widths = LAYOUT_WIDTHS[type];
  const layoutWidth =
    widths.findLast((width) => width * rootScale <= containerWidth) ?? (widths[0] as number);
  const width = Math.min(containerWidth, layoutWidth * rootScale * MAX_STRETCH);
  return { layoutWidth, width, scale: width / layoutWidth };
}
