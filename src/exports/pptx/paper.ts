/** A slide of PPTX in the deck's own pixels: what stands where, in which letters and colours. */
import { palettes } from '../../charts/palettes.ts';
import { SLIDE } from '../../deck/room.ts';
import type { Language } from '../../report/vocabulary.ts';

/** Inches of the 16:9 page. */
export const PAGE = { width: 40 / 3, height: 7.5 } as const;
const PIXELS_AN_INCH = SLIDE.width / PAGE.width;

/** A box in pixels of the canvas → inches. */
export const box = (x: number, y: number, w: number, h: number) => ({
  x: x / PIXELS_AN_INCH,
  y: y / PIXELS_AN_INCH,
  w: w / PIXELS_AN_INCH,
  h: h / PIXELS_AN_INCH,
});

/** Pixels of the canvas → points: 24 px are 12 pt. */
export const points = (px: number): number => (px / PIXELS_AN_INCH) * 72;

/** pptxgenjs wants its hex without the sign. */
const bare = (hex: string): string => hex.slice(1).toUpperCase();

export const INK = Object.fromEntries(
  Object.entries({ ...palettes.light, vermilion: '#b0321e' }).map(([name, hex]) => [name, bare(hex)]),
) as Readonly<Record<keyof typeof palettes.light | 'vermilion', string>>;

/** What Office and WPS have on every PC that shows Chinese. */
export const FONTS: Readonly<Record<Language, { readonly head: string; readonly body: string }>> = {
  zh: { head: 'SimSun', body: 'Microsoft YaHei' },
  en: { head: 'Times New Roman', body: 'Arial' },
};

export const LANG: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-US' };
