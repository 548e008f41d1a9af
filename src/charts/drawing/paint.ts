/** What a layout is painted with: colours by their token, and a scale. */

import { COLOR_TOKENS, type Colors } from '../../theme/colors.ts';

export interface Paint {
  /** Pixels for each unit of the layout: 1 draws at the still's own width, text of 13 px. */
  readonly scale: number;
  readonly colors: Colors;
  /** Whether the drawing answers to the pointer; a still does not, and needs no targets to hit. */
  readonly interactive: boolean;
  /** The marks that stand back, by id, where the reader has chosen others. */
  readonly faded?: ReadonlySet<string> | undefined;
}

/** The page's own variables, so that a change of theme recolours a chart with no redraw. */
export const THEME_COLORS = Object.fromEntries(
  COLOR_TOKENS.map((token) => [token, `var(--color-${token})`]),
) as Colors;
