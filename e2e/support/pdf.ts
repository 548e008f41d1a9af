import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';

export interface PdfPage {
  /** Millimetres, to a tenth. */
  width: number;
  height: number;
  /** The words as a reader selects them, a line break where the paper has one. */
  text: string;
  /** How many pictures made of pixels stand on it: a chart drawn as vectors is none. */
  images: number;
  /** How many straight lines, drawn as vectors, go across: table rules and lines to write on. */
  rules: number;
}

/** A path is a rule where its box is so many times as wide as it is high. */
const RULE = 200;

/**
 * Characters that a font draws with one glyph, by which the file then names the other: ⺠ for 民, ― for —.
 * In pairs; Unicode knows no decomposition of these.
 */
const ALIKE = new Map(
  Array.from(
    '⺟母⺠民⺫目⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟戶户―—‒–'.matchAll(
      /(.)(.)/gu,
    ),
  ).map(([, drawn = '', meant = '']) => [drawn, meant]),
);

const asMeant = (words: string) =>
  Array.from(
    words.replace(/[\u2F00-\u2FD5]/g, (radical) => radical.normalize('NFKC')),
    (character) => ALIKE.get(character) ?? character,
  ).join('');

const tenths = (points: number) => Math.round((points / 72) * 254) / 10;

/** What a printed file holds, page by page. Throws when the file is no PDF, or a part of it cannot be read. */
export async function readPdf(file: Uint8Array): Promise<{ pages: PdfPage[] }> {
  // A copy: the reader takes the buffer over. Verbosity 0: errors only, which are thrown.
  const pdf = await getDocumentProxy(new Uint8Array(file), { stopAtErrors: true, verbosity: 0 });
  const { OPS } = await getResolvedPDFJS();
  const paintsPixels = new Set<number>([
    OPS.paintImageXObject,
    OPS.paintInlineImageXObject,
    OPS.paintImageMaskXObject,
    OPS.paintImageXObjectRepeat,
  ]);
  const pages: PdfPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    const { items } = await page.getTextContent();
    const { fnArray, argsArray } = await page.getOperatorList();
    pages.push({
      width: tenths(right - left),
      height: tenths(top - bottom),
      text: asMeant(
        items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''),
      ),
      images: fnArray.filter((operator) => paintsPixels.has(operator)).length,
      rules: fnArray.filter((operator, index) => {
        if (operator !== OPS.constructPath) return false;
        const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = argsArray[index]?.[2] ?? [];
        return x1 - x0 > RULE * Math.abs(y1 - y0);
      }).length,
    });
  }
  return { pages };
}

/** Words without their blanks: the space between 第 and 3 is the typesetter's, and so is a line's end. */
export function unspaced(words: string): string {
  return words.replace(/\s+/g, '');
}
