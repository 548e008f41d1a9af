/**
 * A deck as a PowerPoint file whose charts, tables and texts are native and can be edited. The same in Node and in
 * the browser. Loaded only when asked for: pptxgenjs weighs more than the page.
 */
import PptxGenJS from 'pptxgenjs';
import type { NativeChart } from '../../charts/native/native-chart.ts';
import type { Deck } from '../../deck/schema.ts';
import { HOUSE_SEAL, titleText } from '../../deck/slide.ts';
import { slideOf } from '../../deck/slide-of.ts';
import type { Report } from '../../report/dataset/schema.ts';
import type { Language } from '../../report/language/vocabulary.ts';
import { addBody } from './body/body.ts';
import { finishPackage } from './finish.ts';
import { addFramedSlide, defineLayouts } from './frame.ts';
import { legal } from './legal-slide.ts';
import { FONTS, PAGE } from './measures.ts';
import { notesOf } from './notes.ts';

export const PPTX_TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** What the file says it was made by: the product, and no machine or person. */
const PRODUCT = '有据 Youju';

export const pptxFileName = (report: Report, language: Language): string => `${report.id}-${language}.pptx`;

/** One slide for each entry that is shown, in their order. */
export async function deckPptx(
  deck: Deck,
  report: Report,
  language: Language,
): Promise<Uint8Array<ArrayBuffer>> {
  const made = new PptxGenJS();
  made.defineLayout({ name: 'SLIDE', width: PAGE.width, height: PAGE.height });
  made.layout = 'SLIDE';
  made.theme = { headFontFace: FONTS.major.latin, bodyFontFace: FONTS.minor.latin[language] };
  const title = legal(report.title[language]);
  Object.assign(made, {
    title,
    subject: legal(report.fullTitle[language]),
    author: PRODUCT,
    company: PRODUCT,
  });
  const charts: NativeChart[] = [];
  const notes: string[][] = [];
  const tables = new Map<number, string>();
  const shown = deck.slides.filter(({ hidden }) => !hidden);
  // As the talk does: with every slide hidden there is still something to hand over.
  const entries = shown.length > 0 ? shown : deck.slides;
  const slides = entries.map((entry) => legal(slideOf(entry, report, language)));
  const seals = new Set(slides.map(({ seal }) => seal).filter((seal) => seal !== HOUSE_SEAL));
  defineLayouts(made, [...seals], language);
  for (const [index, slide] of slides.entries()) {
    const page = addFramedSlide(made, slide);
    const chart = addBody(page, slide);
    if (chart) charts.push(chart);
    if (slide.body.type === 'table') tables.set(index, titleText(slide));
    // The finishing pass writes them; without any the slide would have no part for them.
    page.addNotes(slide.source);
    notes.push(notesOf(slide, entries[index]?.notes ?? '', report));
  }
  const bytes = (await made.write({ outputType: 'uint8array', compression: false })) as Uint8Array;
  return finishPackage(bytes, { language, title, charts, notes, tables });
}

export async function deckPptxBlob(deck: Deck, report: Report, language: Language): Promise<Blob> {
  return new Blob([await deckPptx(deck, report, language)], { type: PPTX_TYPE });
}
