import type { Locator } from '@playwright/test';

/** Words of one slide, drawn in its own pixels, that are too small for the last row or leave the place they have. */
export function findSlideMisfits(slide: Locator): Promise<string[]> {
  return slide.evaluate((slide) => {
    const boxOf = (selector: string) => slide.querySelector(selector)?.getBoundingClientRect();
    const frame = slide.getBoundingClientRect();
    const foot = boxOf('.slide-foot')?.top ?? frame.bottom;
    const wordsOf = (element: Element) =>
      [...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .map((node) => node.textContent?.trim() ?? '')
        .join('');
    const written = [...slide.querySelectorAll('*')].filter(
      (element) => /[\p{L}\p{N}]/u.test(wordsOf(element)) && !element.closest('.slide-heard'),
    );
    const small = written.filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < 23.9);
    const past = written.filter((element) => {
      const { left, right, bottom } = element.getBoundingClientRect();
      const end = element.closest('.slide-foot') ? frame.bottom : foot + 2;
      return left < frame.left || right > frame.right || bottom > end;
    });
    const headEnds = boxOf('.slide-head')?.bottom ?? 0;
    return [
      ...(headEnds > (boxOf('.slide-body')?.top ?? 0) + 1 ? ['the head ends in the body'] : []),
      ...small.map((element) => `small: ${wordsOf(element).slice(0, 30)}`),
      ...past.map((element) => `past its place: ${wordsOf(element).slice(0, 30)}`),
    ];
  });
}
