import type { Page } from '@playwright/test';

/** Words that do not fit their place: what is wrong, and how they begin. */
type Misfit = string;

/** Words cut off by their own box, or standing past the edge of the window where nothing scrolls to them. */
function findCutWords(page: Page, within: string): Promise<Misfit[]> {
  return page.evaluate((root) => {
    const width = document.documentElement.clientWidth;
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const seen = (element: Element) =>
      element.closest('.sr-only, [aria-hidden="true"]') === null &&
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      element.getBoundingClientRect().width > 1;
    const cut = (element: Element) => {
      const { overflowX, display } = getComputedStyle(element);
      const clips = overflowX !== 'visible' && display !== 'inline';
      return clips && !/auto|scroll/.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
    };
    const past = (element: Element) => element.getBoundingClientRect().right > width + 1 && !scrolls(element);
    const boxes = 'h1, h2, h3, p, dt, dd, li, button, summary, legend, label, th, td, a';
    return [...document.querySelectorAll(root)]
      .flatMap((part) => [...part.querySelectorAll(boxes)])
      .filter((element) => seen(element) && (cut(element) || past(element)))
      .map((element) => `${element.tagName} cut off: ${element.textContent?.trim().slice(0, 40)}`);
  }, within);
}

/** A drawing's words that end outside its panel. */
function findWordsPastCharts(page: Page, within: string): Promise<Misfit[]> {
  return page.evaluate(
    (root) =>
      [...document.querySelectorAll(root)]
        .flatMap((part) => [...part.querySelectorAll<SVGTextElement>('figure svg text')])
        .filter((text) => {
          const box = text.getBoundingClientRect();
          const frame = text.closest('figure')?.getBoundingClientRect();
          const seen = box.width > 0 && text.checkVisibility({ visibilityProperty: true });
          return seen && frame && (box.right > frame.right + 2 || box.left < frame.left - 2);
        })
        .map((text) => `past its chart: ${text.textContent}`),
    within,
  );
}

/** Titles and names whose last line holds one Chinese character alone. */
export function findLoneCharacters(page: Page): Promise<Misfit[]> {
  return page.evaluate(() => {
    const range = document.createRange();
    const textsOf = (element: Node): Text[] =>
      [...element.childNodes].flatMap((node) => (node instanceof Text ? [node] : textsOf(node)));
    const lettersOf = (text: Text) =>
      [...text.data].flatMap((letter, at) => {
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        const { width, height, top } = range.getBoundingClientRect();
        return width === 0 ? [] : [{ letter, height, middle: top + height / 2 }];
      });
    const linesOf = (element: Element): string[] => {
      const lines: { middle: number; text: string }[] = [];
      for (const { letter, height, middle } of textsOf(element).flatMap(lettersOf)) {
        const line = lines.at(-1);
        if (line && Math.abs(line.middle - middle) < height * 0.7) line.text += letter;
        else lines.push({ middle, text: letter });
      }
      return lines.map(({ text }) => text);
    };
    return [...document.querySelectorAll('h1, h2, h3, h4, .kpi-name, figcaption > p')].flatMap((element) => {
      const lines = linesOf(element);
      const last = lines.at(-1)?.replace(/[^\p{Script=Han}\p{Letter}\p{Number}]/gu, '') ?? '';
      const alone = lines.length > 1 && /^\p{Script=Han}$/u.test(last);
      return alone ? [`alone on its last line: ${lines.join(' | ')}`] : [];
    });
  });
}

/** What does not fit the window: the page itself, the words of one part or of all of it, the words in its drawings. */
export async function findMisfits(page: Page, within = 'body'): Promise<Misfit[]> {
  const over = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  return [
    ...(over > 0 ? [`the page scrolls sideways by ${over} px`] : []),
    ...(await findCutWords(page, within)),
    ...(await findWordsPastCharts(page, within)),
  ];
}

/** The smallest size in which words inside `within` are set, in CSS pixels as seen on screen, with some of the words. */
export function smallestText(page: Page, within = 'body'): Promise<{ size: number; words: string }> {
  return page.evaluate((selector) => {
    // A drawing may be shown larger or smaller than it was made.
    const scaleOf = (element: Element) => {
      const matrix = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null;
      return matrix ? Math.hypot(matrix.a, matrix.b) : 1;
    };
    const read = (element: Element) =>
      element.closest('.sr-only, .slide-heard, script, style, title, [role="option"]') === null &&
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    // Letters and digits: a sign such as ▲ beside a word is no text to be read.
    const holdsWords = (element: Element) =>
      [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && /[\p{L}\p{N}]/u.test(node.textContent ?? ''),
      );
    return [...document.querySelectorAll(`${selector} *`)]
      .filter((element) => holdsWords(element) && read(element))
      .map((element) => ({
        size: Number.parseFloat(getComputedStyle(element).fontSize) * scaleOf(element),
        words: `${element.textContent?.trim().slice(0, 30)}`,
      }))
      .reduce((least, text) => (text.size < least.size ? text : least));
  }, within);
}

/**
 * What a finger is to press that is lower or narrower than 44 px; links in a run of words are as high as these. The matrix
 * has a column a stage, each as wide as the window leaves it.
 */
export function findSmallTargets(page: Page): Promise<Misfit[]> {
  return page.evaluate(() => {
    const isFolded = (element: Element) => {
      const details = element.closest('details:not([open])');
      return details !== null && !element.matches('details > summary');
    };
    const controls =
      'a[href], button, summary, select, label:has(input[type="radio"], input[type="checkbox"])';
    return [...document.querySelectorAll(controls)]
      .filter((element) => !isFolded(element) && element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        if (width <= 1 || element.matches('.sr-only') || getComputedStyle(element).display === 'inline')
          return false;
        return height < 43.5 || width < (element.closest('.overview-matrix') ? 24 : 43.5);
      })
      .map((element) => `${element.tagName}: ${element.textContent?.trim().slice(0, 20)}`);
  });
}
