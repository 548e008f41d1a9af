/** PDF with text through pdf.js: its pieces become lines, and lines paragraphs. */

import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import type { Text } from '../../../report/dataset/schema.ts';
import { withoutInvisible } from '../../../report/numbers/legible.ts';
import type { ReadCMap, ReadResult } from '../document-text.ts';
import { MOST_PAGES, MOST_PIECES } from '../limits.ts';
import { refusal } from '../refusal.ts';
import { everyPercent, type OnShare } from '../share-done.ts';
import { linesOfPage, type PdfLine } from './lines.ts';
import { loadPdfJs } from './load-pdfjs.ts';
import { paragraphsOf } from './paragraphs.ts';
import type { Piece } from './piece.ts';

/** A page of a report holds 500 to 900 characters; a stamp or a page number on a scan, a dozen. */
const LEAST_ON_PAGE = 30;

/** The slope of a line that a scanner drew a little askew; a watermark lies steeper. */
const MOST_TURNED = 0.05;

/** Private use, unassigned and replacement characters: what a font gives that does not say what it prints. */
const UNMAPPED = /[\uFFFD\p{Co}\p{Cn}\p{Cc}]/gu;
const MOST_UNMAPPED = 0.02;

/** What pdf.js asks for by itself while it reads: character maps, and nothing else is given to it. Notes what is not there. */
function binaryDataFactory(readCMap: ReadCMap | undefined, missing: string[]) {
  return class {
    async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
      if (kind === 'cMapUrl' && !readCMap) missing.push(filename);
      if (kind !== 'cMapUrl' || !readCMap) throw new Error(`Not at hand: ${filename}`);
      return readCMap(filename.replace(/\.bcmap$/, ''));
    }
  };
}

/** The file's text is in more pieces than a report's. */
class TooManyPieces extends Error {
  override readonly name = 'TooManyPieces';
}

type TextContent = Awaited<ReturnType<PDFPageProxy['getTextContent']>>;
type Item = TextContent['items'][number];

/** A page's text as pdf.js gives it, bit by bit: one page may place millions of pieces. */
async function itemsOf(page: PDFPageProxy, most: number): Promise<Item[]> {
  const reader = page.streamTextContent({ disableNormalization: true }).getReader();
  const items: Item[] = [];
  for (;;) {
    const { done, value } = (await reader.read()) as { done: boolean; value?: TextContent };
    if (done || !value) return items;
    for (const item of value.items) items.push(item);
    if (items.length > most) {
      await reader.cancel(new Error('Too many pieces of text'));
      throw new TooManyPieces();
    }
  }
}

async function piecesOf(pdf: PDFDocumentProxy, number: number, most: number): Promise<Piece[]> {
  const page = await pdf.getPage(number);
  const items = await itemsOf(page, most);
  page.cleanup();
  return items.flatMap((item) => {
    if (!('str' in item)) return [];
    const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as number[];
    // Turned: a stamp, a mark in the margin or across the page, no line of the report.
    if (Math.abs(b) > MOST_TURNED * Math.abs(a)) return [];
    const size = Math.hypot(a, b);
    return [{ words: item.str, x, y, width: item.width, size }];
  });
}

const charactersOn = (lines: readonly PdfLine[]): number =>
  lines.reduce((sum, { words }) => sum + words.replace(/\s/g, '').length, 0);

/** Pages that hold next to nothing among pages that hold words: they may be scans, or pictures. */
function emptyNote(pages: readonly (readonly PdfLine[])[]): Text[] {
  const empty = pages.flatMap((lines, index) => (charactersOn(lines) === 0 ? [index + 1] : []));
  if (empty.length === 0) return [];
  return [
    {
      zh: `第${empty.join('、')}页没有文字，可能是扫描件或图片`,
      en: `No text on page ${empty.join(', ')}: a scan or a picture, perhaps`,
    },
  ];
}

async function readPages(
  pdf: PDFDocumentProxy,
  missing: readonly string[],
  onShare?: OnShare,
): Promise<ReadResult> {
  if (pdf.numPages > MOST_PAGES) {
    const detail = {
      zh: `${pdf.numPages}页，最多${MOST_PAGES}页`,
      en: `${pdf.numPages} pages, at most ${MOST_PAGES}`,
    };
    return { ok: false, refusal: refusal('tooManyPages', detail) };
  }
  const pages: PdfLine[][] = [];
  const tell = everyPercent(onShare);
  let room = MOST_PIECES;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const pieces = await piecesOf(pdf, number, room);
    room -= pieces.length;
    pages.push(linesOfPage(pieces));
    tell(number / pdf.numPages);
  }
  const characters = pages.reduce((sum, lines) => sum + charactersOn(lines), 0);
  if (characters < Math.min(LEAST_ON_PAGE * pdf.numPages, LEAST_ON_PAGE * 100)) {
    // Words are there, in fonts whose character maps are not at hand.
    if (missing.length > 0) return { ok: false, refusal: refusal('unmappedPdf') };
    const detail = {
      zh: `${pdf.numPages}页共${characters}字`,
      en: `${characters} characters on ${pdf.numPages} pages`,
    };
    return { ok: false, refusal: refusal('scannedPdf', detail) };
  }
  const text = withoutInvisible(`${paragraphsOf(pages).join('\n')}\n`);
  const unmapped = text.replace(/[\n\t]/g, '').match(UNMAPPED)?.length ?? 0;
  if (unmapped > characters * MOST_UNMAPPED) return { ok: false, refusal: refusal('unmappedPdf') };
  const note: Text = {
    zh: 'PDF 的分段是按版面推断的，请对照原件查看',
    en: 'A PDF knows no paragraphs; they were told from the layout: compare them with the original',
  };
  return { ok: true, text, form: 'pdf', isSource: false, notes: [note, ...emptyNote(pages)] };
}

export async function readPdf(
  bytes: Uint8Array,
  readCMap?: ReadCMap,
  onShare?: OnShare,
): Promise<ReadResult> {
  const { getDocument, VerbosityLevel } = await loadPdfJs();
  const missing: string[] = [];
  const task = getDocument({
    // A copy, since pdf.js takes the buffer over; and no Buffer of Node's, which it refuses.
    data: Uint8Array.from(bytes),
    // Any address: without one, character maps are not asked for.
    cMapUrl: 'cmaps/',
    cMapPacked: true,
    BinaryDataFactory: binaryDataFactory(readCMap, missing),
    useWorkerFetch: false,
    useWasm: false,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    return await readPages(await task.promise, missing, onShare);
  } catch (error) {
    // pdf.js has errors of its own and does not type all of them.
    const { name, message: words } = error instanceof Error ? error : new Error(String(error));
    if (error instanceof TooManyPieces) return { ok: false, refusal: refusal('tooLong') };
    if (name === 'PasswordException') return { ok: false, refusal: refusal('encryptedPdf') };
    return { ok: false, refusal: refusal('brokenPdf', { zh: words, en: words }) };
  } finally {
    await task.destroy();
  }
}
