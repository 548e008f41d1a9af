/** The deck as PPTX: the same slides as the talk's, with charts and tables that Office can edit. */
import PptxGenJS from 'pptxgenjs';
import { wrapText } from '../../charts/measure.ts';
import { BODY, MARGIN, SLIDE, TYPE } from '../../deck/room.ts';
import type { Deck } from '../../deck/schema.ts';
import { type Slide, titleText } from '../../deck/slide.ts';
import { slideOf } from '../../deck/slide-of.ts';
import type { Report } from '../../report/schema.ts';
import type { Language } from '../../report/vocabulary.ts';
import { xmlLegal } from '../xml.ts';
import { addBody } from './add-body.ts';
import { slideNotes } from './notes.ts';
import { box, FONTS, INK, LANG, PAGE, points } from './paper.ts';

export const PPTX_TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

export const pptxFileName = (report: Report, language: Language): string => `${report.id}-${language}.pptx`;

const MASTER = 'YOUJU';
const COVER = 'YOUJU_COVER';

function defineMasters(pptx: PptxGenJS, language: Language): void {
  const title = (y: number, h: number, size: number) => ({
    placeholder: {
      options: {
        name: 'title',
        type: 'title' as const,
        ...box(MARGIN, y, BODY.width, h),
        fontFace: FONTS[language].head,
        fontSize: points(size),
        color: INK.ink,
        bold: true,
        align: 'left' as const,
        valign: 'top' as const,
        margin: 0,
      },
      text: '',
    },
  });
  const rule = { line: { ...box(MARGIN, 1000, BODY.width, 0), line: { color: INK.line, width: 1 } } };
  pptx.defineSlideMaster({
    title: MASTER,
    background: { color: INK.paper },
    objects: [title(122, 160, TYPE.title), rule],
  });
  pptx.defineSlideMaster({
    title: COVER,
    background: { color: INK.paper },
    objects: [title(390, 260, 88), rule],
  });
}

function addSeal(pptx: PptxGenJS, page: PptxGenJS.Slide, x: number, y: number, size: number): void {
  page.addText('据', {
    shape: pptx.ShapeType.roundRect,
    rectRadius: 0.03,
    ...box(x, y, size, size),
    fill: { color: INK.vermilion },
    color: INK.paper,
    fontFace: FONTS.zh.head,
    fontSize: points(size * 0.62),
    bold: true,
    align: 'center',
    valign: 'middle',
    margin: 0,
    lang: LANG.zh,
    objectName: 'Seal',
  });
}

function addFrame(pptx: PptxGenJS, page: PptxGenJS.Slide, slide: Slide, number: number, count: number): void {
  const { language } = slide;
  const small = { fontFace: FONTS[language].body, color: INK.muted, margin: 0, lang: LANG[language] };
  const cover = slide.kind === 'cover' || slide.kind === 'closing';
  const title = titleText(slide);
  const long = !cover && wrapText(title, BODY.width * 0.96, TYPE.title, true).length > 2;
  page.addText(xmlLegal(title), {
    placeholder: 'title',
    lang: LANG[language],
    ...(long ? { fontSize: points(TYPE.smallTitle) } : {}),
  });
  if (cover) addSeal(pptx, page, MARGIN, 250, 104);
  else {
    addSeal(pptx, page, MARGIN, 64, 44);
    page.addText(xmlLegal(slide.eyebrow), {
      ...box(MARGIN + 62, 64, BODY.width - 62, 44),
      ...small,
      fontSize: points(28),
      valign: 'middle',
      objectName: 'Part of the report',
    });
  }
  if (slide.measured) {
    page.addText(xmlLegal(slide.measured), {
      ...box(MARGIN, 284, BODY.width, 44),
      ...small,
      fontSize: points(26),
      valign: 'top',
      objectName: 'What is measured',
    });
  }
  page.addText(xmlLegal(slide.source), {
    ...box(MARGIN, 1012, BODY.width - 160, 36),
    ...small,
    fontSize: points(TYPE.least),
    valign: 'top',
    objectName: 'Source',
  });
  page.addText(`${number} / ${count}`, {
    ...box(SLIDE.width - MARGIN - 160, 1012, 160, 36),
    ...small,
    fontSize: points(TYPE.least),
    align: 'right',
    valign: 'top',
    objectName: 'Page',
  });
}

/**
 * The slides that the talk shows, in order; hidden ones are left out. The same in Node and in the browser.
 * @returns the file's bytes
 */
export async function deckPptx(deck: Deck, report: Report, language: Language): Promise<Uint8Array> {
  const pptx = new PptxGenJS();
  pptx.defineLayout({ name: 'YOUJU', ...PAGE });
  pptx.layout = 'YOUJU';
  pptx.title = xmlLegal(report.title[language]);
  pptx.subject = xmlLegal(report.fullTitle[language]);
  pptx.author = '有据 Youju';
  pptx.company = '有据 Youju';
  pptx.theme = { headFontFace: FONTS[language].head, bodyFontFace: FONTS[language].body };
  defineMasters(pptx, language);
  const shown = deck.slides.filter(({ hidden }) => !hidden);
  const entries = shown.length > 0 ? shown : deck.slides;
  for (const [index, entry] of entries.entries()) {
    const slide = slideOf(entry, report, language);
    const cover = slide.kind === 'cover' || slide.kind === 'closing';
    const page = pptx.addSlide({ masterName: cover ? COVER : MASTER });
    addFrame(pptx, page, slide, index + 1, entries.length);
    addBody(pptx, page, slide);
    page.addNotes(slideNotes(slide, entry, report));
  }
  return (await pptx.write({ outputType: 'uint8array', compression: true })) as Uint8Array;
}

/** For `download()`. */
export async function deckPptxBlob(deck: Deck, report: Report, language: Language): Promise<Blob> {
  return new Blob([(await deckPptx(deck, report, language)) as Uint8Array<ArrayBuffer>], { type: PPTX_TYPE });
}
