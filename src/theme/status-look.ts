import type { StatusTone } from '../report/figures/status-tone.ts';
import type { ColorToken } from './colors.ts';

/** The colour of the words that say how a figure stands to its target. */
export const TONE_COLORS: Readonly<Record<StatusTone, ColorToken>> = {
  good: 'good',
  onPace: 'good',
  short: 'short',
  plain: 'muted',
};

/** Before those words, where no icon can be drawn, so that it is not told by colour alone. */
export const TONE_SIGNS: Readonly<Record<StatusTone, string>> = {
  good: '▲',
  onPace: '▶',
  short: '▼',
  plain: '–',
};
