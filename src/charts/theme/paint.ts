/** What a layout is painted with: colours by their token, and a scale. */

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

export interface Paint {
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
