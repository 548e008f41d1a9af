import { getDocumentProxy } from 'unpdf';

/** Words on a sheet of paper, in points from its top left corner. */
interface PrintedWords {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Where capitals and digits begin, not the line. */
  readonly top: number;
  readonly bottom: number;
}

export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  readonly words: readonly PrintedWords[];
}

/** The pages of a PDF file, with where each run of words stands. */
export async function printedPages(file: Uint8Array): Promise<PrintedPage[]> {
  // A copy: the reader takes the buffer over. Verbosity 0: errors only, which are thrown.
  const pdf = await getDocumentProxy(new Uint8Array(file), { stopAtErrors: true, verbosity: 0 });
  const pages: PrintedPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    const { items } = await page.getTextContent();
    const words = items.flatMap((item): PrintedWords[] => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [, , , size = 0, x = 0, baseline = 0] = item.transform as number[];
      return [
        {
          text: item.str,
          left: x - left,
          right: x + item.width - left,
          top: top - baseline - 0.7 * size,
          bottom: top - baseline,
        },
      ];
    });
    pages.push({ width: right - left, height: top - bottom, words });
  }
  return pages;
}

/** Words that end outside their page, and pairs of words of which one is printed over the other. */
export function findCollisions({ width, height, words }: PrintedPage): string[] {
  const outside = words.filter(
    ({ left, right, top, bottom }) => left < -1 || top < -1 || right > width + 1 || bottom > height + 1,
  );
  const pairs = words.flatMap((one, index) =>
    words
      .slice(index + 1)
      .filter((other) => {
        const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
        return across > 2 && down > 2;
      })
      .map((other) => `${one.text} | ${other.text}`),
  );
  return [...outside.map(({ text }) => `outside: ${text}`), ...pairs];
}
