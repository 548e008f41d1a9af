/**
 * The layouts “Content”, one more for each of the report's parts with its numeral in the seal, and “Cover”: a
 * user's own slides can be made from them.
 */
import { HOUSE_SEAL, isCover, type Slide } from '../../deck/slide.ts';
import { BODY, COVER, EYEBROW, FOOT, LEADING, MARGIN, SEAL, TITLE_Y, TYPE } from '../../deck/slide-layout.ts';
import type { Language } from '../../report/language/vocabulary.ts';
import type { Box } from './measures.ts';

const words = {
  zh: { page: '正文页', part: (numeral: string) => `正文页，第${numeral}部分`, cover: '封面页' },
  en: { page: 'Content', part: (numeral: string) => `Content, part ${numeral}`, cover: 'Cover' },
};

export const LEFT = MARGIN;
/** Width of the slide's number, at the right end of the foot. */
export const NUMBER = 120;
export const NUMBER_BOX: Box = { x: LEFT + BODY.width - NUMBER, y: FOOT.y + 8, width: NUMBER, height: 44 };

export interface Layout {
  readonly name: string;
  readonly seal: { readonly text: string; readonly box: Box };
  readonly title: { readonly box: Box; readonly size: number };
}

const PAGE_TITLE = {
  box: { x: LEFT, y: TITLE_Y, width: BODY.width, height: 2 * TYPE.title * LEADING.title },
  size: TYPE.title,
};
/** Nearly down to the facts. */
const COVER_TITLE = {
  box: { x: LEFT, y: COVER.title, width: BODY.width, height: COVER.body.y - COVER.title - 30 },
  size: TYPE.cover,
};

const sealAt = (text: string, y: number, size: number) => ({
  text,
  box: { x: LEFT, y, width: size, height: size },
});

interface DeckLayouts {
  /** The first is that of a page of no part. */
  readonly layouts: readonly [Layout, ...Layout[]];
  /** Which of them the slide uses. */
  readonly layoutOf: (slide: Slide) => number;
}

export function layoutsOf(slides: readonly Slide[], language: Language): DeckLayouts {
  const t = words[language];
  const numerals = [...new Set(slides.map(({ seal }) => seal).filter((seal) => seal !== HOUSE_SEAL))];
  const page = (name: string, seal: string): Layout => ({
    name,
    seal: sealAt(seal, EYEBROW.y, SEAL),
    title: PAGE_TITLE,
  });
  return {
    layouts: [
      page(t.page, HOUSE_SEAL),
      ...numerals.map((numeral) => page(t.part(numeral), numeral)),
      { name: t.cover, seal: sealAt(HOUSE_SEAL, COVER.seal.y, COVER.seal.size), title: COVER_TITLE },
    ],
    layoutOf: (slide) => (isCover(slide.kind) ? numerals.length + 1 : numerals.indexOf(slide.seal) + 1),
  };
}
