import type { Page } from '@playwright/test';
import { smallestText } from './support/fit.ts';
import { findSlideMisfits } from './support/slide-fit.ts';
import { expect, test, WITH_ALL_FONTS } from './support/test.ts';

/** In pixels, on a slide of 1920 × 1080. */
const LEAST = 24;

/** Words of a slide, of its drawing too, that end outside it or under the line at its foot. */
const findStrayWords = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.slide')].flatMap((slide, index) => {
      const frame = slide.getBoundingClientRect();
      const foot = slide.querySelector('.slide-foot')?.getBoundingClientRect().top ?? frame.bottom;
      const head = slide.querySelector('.slide-head')?.getBoundingClientRect().bottom ?? frame.top;
      // Of each element its own words alone: what is only heard stands in many, unseen.
      const words = [...slide.querySelectorAll('.slide-body *')]
        .filter((element) => element.closest('.slide-heard, style, defs') === null)
        .flatMap((element) =>
          [...element.childNodes]
            .filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
            .map((node) => ({ element, node })),
        );
      return words.flatMap(({ element, node }) => {
        const range = document.createRange();
        range.selectNodeContents(node);
        const box =
          element instanceof SVGElement ? element.getBoundingClientRect() : range.getBoundingClientRect();
        const inside =
          box.left >= frame.left - 1 &&
          box.right <= frame.right + 1 &&
          box.top >= head - 2 &&
          box.bottom <= foot + 2;
        return inside ? [] : [`slide ${index + 1}: ${element.textContent?.slice(0, 30)}`];
      });
    }),
  );

for (const { name, document } of [
  { name: 'Chinese', document: '' },
  { name: 'English', document: 'index.en.html' },
]) {
  test(`every word of every slide is 24 px or more, and inside its slide (${name})`, {
    tag: WITH_ALL_FONTS,
  }, async ({ page }) => {
    await page.setViewportSize({ width: 2000, height: 1080 });
    await page.goto(`${document}#/?deck=print`);
    const slides = page.locator('.deck-paper .slide');
    await expect(slides.first()).toBeVisible();
    expect(await slides.count()).toBeGreaterThan(10);
    await expect(page.locator('.deck-paper svg text').first()).toBeAttached();
    expect.soft((await smallestText(page, '.slide')).size).toBeGreaterThanOrEqual(LEAST);
    expect.soft(await findStrayWords(page)).toEqual([]);
    for (const [index, slide] of (await slides.all()).entries())
      expect.soft(await findSlideMisfits(slide), `slide ${index + 1}`).toEqual([]);
  });
}
