/** Pixels of a slide's 1920 × 1080 canvas in the units of a 13.333 × 7.5 in slide; its colours and fonts. */

import type { Status } from '../../report/figures/status.ts';
import { statusTone } from '../../report/figures/status-tone.ts';
import { STAGES } from '../../report/language/vocabulary.ts';
import type { StageKey } from '../../report/projects/stage.ts';
import type { ColorToken } from '../../theme/colors.ts';
import { palettes } from '../../theme/palettes.ts';
import { TONE_COLORS } from '../../theme/status-look.ts';

/** English metric units, in which Office places things: a pixel of the slide is half a point. */
export const emu = (pixels: number): number => Math.round(pixels * 6350);
/** Hundredths of a point, in which Office sets letters and lines. */
export const centipoints = (pixels: number): number => Math.round(pixels * 50);

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const hex = (color: string): string => color.slice(1).toUpperCase();
const light = palettes.light;

/** The light theme, as the six digits of Office. `identity` is the vermilion of the page's seals. */
export const COLORS = {
  paper: hex(light.paper),
  raised: hex(light.raised),
  ink: hex(light.ink),
  muted: hex(light.muted),
  line: hex(light.line),
  edge: hex(light.edge),
  accent: hex(light.accent),
  accentSoft: hex(light['accent-soft']),
  good: hex(light.good),
  short: hex(light.short),
  identity: hex(light.focus),
} as const;

export interface StageColors {
  /** null: an outline alone, as a stage that the report does not state. */
  readonly fill: string | null;
  readonly text: string;
}

export function stageColors(stage: StageKey): StageColors {
  if (stage === 'noStageStated') return { fill: null, text: COLORS.ink };
  if (stage === 'ongoing') return { fill: COLORS.raised, text: COLORS.ink };
  const number = (STAGES.indexOf(stage) + 1) as 1 | 2 | 3 | 4 | 5 | 6;
  return { fill: hex(light[`stage-${number}`]), text: hex(light[`on-stage-${number}`]) };
}

/** A colour of the light theme, as the six digits of Office. */
export const colorOf = (token: ColorToken): string => hex(light[token]);

export const statusColor = (status: Status): string => colorOf(TONE_COLORS[statusTone(status)]);
