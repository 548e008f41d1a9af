/** Paragraphs from the lines of a PDF's pages. A PDF knows none; the layout of Chinese official documents tells them. */
import type { PdfLine } from './lines.ts';

/** `- 3 -`, `— 3 —`, `第 3 页 共 20 页`, `3/20`. */
const LONGEST_PAGE_NUMBER = 40;
const PAGE_NUMBER =
  /^[-—–―－·•\s]*(?:第\s*)?(?:\d{1,4}|[ivxlc]{1,6})(?:\s*页)?(?:\s*[/／,，、]?\s*共?\s*\d{1,4}\s*页?)?[-—–―－·•\s]*$/iu;

/** What opens a paragraph: 一、 （一） 1. 1、 (1) ① 第一章 第二条 附件 */
const OPENING =
  /^(?:[（(]?[一二三四五六七八九十百]{1,4}[）)、．.]|[（(]\d{1,3}[）)]|\d{1,3}[、．](?!\d)|\d{1,2}\.(?!\d)|[①-⑳]|第[一二三四五六七八九十百\d]{1,4}[章节条部篇]|附件[：:\d一二三四五六七八九十]|——)/u;

/** A line that ends so may end its paragraph. */
const CLOSED = /[。！？；：…!?;:]["”’）)】》]*$/u;

/** In ems. The first line of a paragraph is set in by two characters; a full line ends within two of the margin. */
const INDENT = 1.4;
const SHORT_OF_MARGIN = 2.2;

/** Seen in so many pages at the same edge, a line is a running head or foot. */
const LEAST_RUNNING = 3;

type Page = readonly PdfLine[];

/** What is longer is none; blanks by the thousand could be parted in too many ways. */
const isPageNumber = (words: string): boolean =>
  words.length <= LONGEST_PAGE_NUMBER && PAGE_NUMBER.test(words);

const shapeOf = (words: string): string => words.replace(/\d+/g, '#').replace(/\s/g, '');

/** The outermost lines of every page by shape, with how many pages have it: once a page. */
function edgeShapes(pages: readonly Page[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const edges = new Set([...highest(page, 2), ...lowest(page, 2)].map(({ words }) => shapeOf(words)));
    for (const shape of edges) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  return counts;
}

const byHeight = (page: Page): PdfLine[] => [...page].sort((a, b) => b.y - a.y);
const highest = (page: Page, count: number): PdfLine[] => byHeight(page).slice(0, count);
const lowest = (page: Page, count: number): PdfLine[] => byHeight(page).slice(-count);

/** Without page numbers, running heads and running feet. */
function withoutMargins(pages: readonly Page[]): PdfLine[][] {
  const shapes = edgeShapes(pages);
  const isRunning = ({ words }: PdfLine) =>
    (shapes.get(shapeOf(words)) ?? 0) >= Math.max(LEAST_RUNNING, pages.length / 3);
  return pages.map((page) => {
    const [top, bottom] = [highest(page, 1), lowest(page, 1)];
    const edges = new Set([...highest(page, 2), ...lowest(page, 2)]);
    return page.filter((line) => {
      const isNumber = (top.includes(line) || bottom.includes(line)) && isPageNumber(line.words);
      return !isNumber && !(edges.has(line) && isRunning(line));
    });
  });
}

/** The value that the most characters have: the margins and the size of the body's text. */
function usual(lines: Page, of: (line: PdfLine) => number): number {
  const weights = new Map<number, number>();
  for (const line of lines) {
    const value = Math.round(of(line));
    weights.set(value, (weights.get(value) ?? 0) + line.words.length);
  }
  return [...weights].reduce((most, entry) => (entry[1] > most[1] ? entry : most), [0, 0])[0];
}

interface Layout {
  readonly left: number;
  readonly right: number;
  readonly size: number;
  /** From baseline to baseline. */
  readonly step: number;
}

function layoutOf(pages: readonly Page[]): Layout {
  const lines = pages.flat();
  const size = usual(lines, (line) => line.size) || 12;
  const body = lines.filter((line) => Math.abs(line.size - size) < 1);
  const steps = pages.flatMap((page) =>
    page.flatMap((line, index) => {
      const below = page[index + 1];
      return below && below.y < line.y ? [{ ...line, y: line.y - below.y }] : [];
    }),
  );
  return {
    left: usual(body, (line) => line.left),
    // Justified lines end at the margin, or half a character before it where punctuation is squeezed.
    right: Math.max(
      usual(body, (line) => line.right),
      0,
    ),
    size,
    step: usual(steps, (line) => line.y) || size * 1.5,
  };
}

const isLarger = (line: PdfLine, { size }: Layout): boolean => line.size > size * 1.1;

/** A title set on two lines: both larger than the text, in one size. */
const isTitleGoingOn = (before: PdfLine, line: PdfLine, layout: Layout): boolean =>
  isLarger(before, layout) && isLarger(line, layout) && Math.abs(before.size - line.size) < 1;

function opensParagraph(before: PdfLine, line: PdfLine, layout: Layout): boolean {
  if (isTitleGoingOn(before, line, layout)) return OPENING.test(line.words) || CLOSED.test(before.words);
  if (
    Math.abs(before.size - line.size) > 0.1 * layout.size &&
    (isLarger(before, layout) || isLarger(line, layout))
  )
    return true;
  // A row of a table is a line of its own.
  if (line.words.includes('\t') || before.words.includes('\t')) return true;
  if (line.left > layout.left + INDENT * layout.size) return true;
  // On the next page, a baseline is higher again.
  const gap = before.y - line.y;
  if (gap > 1.7 * layout.step) return true;
  if (before.right < layout.right - SHORT_OF_MARGIN * layout.size) return true;
  return OPENING.test(line.words) && CLOSED.test(before.words);
}

/** English words are parted by a line's end; a number broken by it is whole again. `before`: the line before alone. */
function join(before: string, after: string): readonly [before: string, after: string] {
  if (/[A-Za-z]-$/.test(before.slice(-2)) && /^[a-z]/.test(after)) return [before.slice(0, -1), after];
  return /[A-Za-z,.;:]$/.test(before.slice(-1)) && /^[A-Za-z]/.test(after)
    ? [before, ` ${after}`]
    : [before, after];
}

export function paragraphsOf(pages: readonly Page[]): string[] {
  const bodies = withoutMargins(pages);
  const layout = layoutOf(bodies);
  // Each a list of lines, put together once: a paragraph may be as long as the file.
  const paragraphs: string[][] = [];
  let before: PdfLine | undefined;
  for (const line of bodies.flat()) {
    const last = paragraphs.at(-1);
    if (!last || !before || opensParagraph(before, line, layout)) paragraphs.push([line.words]);
    else {
      const [kept, added] = join(last.at(-1) ?? '', line.words);
      last[last.length - 1] = kept;
      last.push(added);
    }
    before = line;
  }
  return paragraphs.map((lines) => lines.join(''));
}
