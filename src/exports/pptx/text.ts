/** Words on a slide: runs in paragraphs, in pixels, before they are XML. */

import { TYPE } from '../../deck/slide-layout.ts';
import type { Origin } from '../../report/figures/report-figure.ts';
import type { Language } from '../../report/language/vocabulary.ts';
import { bracketedSigns } from '../../theme/origin-marks.ts';
import { COLORS } from './measures.ts';

/** A run of nothing but this begins a new line of its paragraph. */
export const LINE_BREAK = '\v';

export interface Run {
  readonly text: string;
  /** Pixels. */
  readonly size: number;
  /** Ink unless given. */
  readonly color?: string;
  readonly bold?: boolean;
  /** In the theme's font of headings. */
  readonly heading?: boolean;
}

export type Paragraph = readonly Run[];

/** The page's mark of origin, 原 or 算 in a box: in brackets, since a run of text has no box. */
export const originMark = (origin: Origin, language: Language): Run => ({
  text: bracketedSigns[language][origin],
  size: TYPE.least,
  color: COLORS.muted,
});
