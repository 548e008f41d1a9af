/** Text boxes: runs in paragraphs, in pixels of the slide. */
import type PptxGenJS from 'pptxgenjs';
import { LEADING, TYPE } from '../../deck/slide-layout.ts';
import type { Origin } from '../../report/figures/report-figure.ts';
import type { Language } from '../../report/language/vocabulary.ts';
import { type Box, COLORS, HEADING_FACE, LOCALE, place, points } from './measures.ts';

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

/** The page's mark of origin, 原 or 算 in a box: in brackets, since a run of text has no box. */
export const originMark = (origin: Origin, language: Language): Run => ({
  text: MARKS[language][origin],
  size: TYPE.least,
  color: COLORS.muted,
});

const MARKS = {
  zh: { quoted: '〔原〕', computed: '〔算〕' },
  en: { quoted: ' [Q]', computed: ' [C]' },
} as const;

export type Paragraph = readonly Run[];

export interface TextLook {
  /** What the pane of selection and a screen reader call the box. */
  readonly name: string;
  readonly language: Language;
  readonly anchor?: 'top' | 'middle' | 'bottom';
  readonly align?: 'left' | 'right';
  /** Height of a line as a multiple of its largest font size. */
  readonly leading?: number;
}

/** As pptxgenjs takes them: new objects each time, since it writes into what it is given. */
export function textProps(
  paragraphs: readonly Paragraph[],
  { language, align = 'left', leading = LEADING.body }: Omit<TextLook, 'name'>,
): PptxGenJS.TextProps[] {
  return paragraphs
    .filter((runs) => runs.some(({ text }) => text !== ''))
    .flatMap((runs) => {
      const shown = runs.filter(({ text }) => text !== '');
      const pitch = points(Math.max(...shown.map(({ size }) => size))) * leading;
      return shown.map(({ text, size, color = COLORS.ink, bold = false, heading = false }, index) => ({
        // A name may hold a line break, which would end the paragraph.
        text: text.replace(/\s*[\r\n]+\s*/g, ' '),
        options: {
          fontSize: points(size),
          color,
          bold,
          align,
          lang: LOCALE[language],
          lineSpacing: pitch,
          ...(heading && { fontFace: HEADING_FACE }),
          ...(index === shown.length - 1 && { breakLine: true }),
        },
      }));
    });
}

export function addText(
  slide: PptxGenJS.Slide,
  box: Box,
  paragraphs: readonly Paragraph[],
  look: TextLook,
): void {
  const props = textProps(paragraphs, look);
  if (props.length === 0) return;
  slide.addText(props, {
    ...place(box),
    margin: 0,
    valign: look.anchor ?? 'top',
    objectName: look.name,
    lang: LOCALE[look.language],
  });
}

/** A line across, `width` pixels thick. */
export function addRule(
  slide: PptxGenJS.Slide,
  { x, y, width }: Omit<Box, 'height'>,
  { color = COLORS.line as string, thickness = 2 } = {},
): void {
  slide.addShape('line', {
    ...place({ x, y, width, height: 0 }),
    line: { color, width: points(thickness) },
    objectName: RULE,
  });
}

/** Shapes that say nothing: the finishing pass marks them as decoration by these names. */
export const RULE = 'Rule';
export const SWATCH = 'Swatch';

/** A square; without a fill an outline of dashes, as for a stage that is not stated. */
export function addSwatch(slide: PptxGenJS.Slide, box: Box, fill: string | null): void {
  slide.addShape('rect', {
    ...place(box),
    ...(fill !== null && { fill: { color: fill } }),
    line: { color: COLORS.edge, width: 1, dashType: fill === null ? 'sysDash' : 'solid' },
    objectName: SWATCH,
  });
}
