import type { Page } from '@playwright/test';
import { readPdf, unspaced } from './support/pdf.ts';
import { expect, test, WITH_ALL_FONTS } from './support/test.ts';

/** 1920 × 1080 px at 96 dots an inch, in millimetres. */
const SHEET = { width: 508, height: 285.8 };

async function print(page: Page) {
  const file = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  const { pages } = await readPdf(file);
  return pages;
}

/** The titles of the slides, as the preview has them. */
async function titlesOf(page: Page): Promise<string[]> {
  await expect(page.locator('.deck-paper .slide').first()).toBeVisible();
  const titles = await page.locator('.deck-paper .slide-title').evaluateAll((elements) =>
    elements.map((element) =>
      [...element.childNodes]
        .map((node) => {
          // A figure's mark of origin stands behind its words.
          const words = node instanceof Element ? (node.querySelector('.slide-whole') ?? node) : node;
          return words.firstChild?.textContent ?? words.textContent;
        })
        .join('\n'),
    ),
  );
  return titles;
}

test('the deck prints one slide a page, its words selectable, its charts vectors', {
  tag: WITH_ALL_FONTS,
}, async ({ page }) => {
  await page.goto('#/?deck=print&theme=projector');
  const titles = await titlesOf(page);
  expect(titles.length).toBeGreaterThan(10);
  const pages = await print(page);
  expect(pages).toHaveLength(titles.length);
  for (const [index, sheet] of pages.entries()) {
    expect(sheet).toMatchObject({ ...SHEET, images: 0 });
    const text = unspaced(sheet.text);
    for (const run of titles[index]?.split('\n') ?? []) expect(text).toContain(unspaced(run));
    expect(text).toMatch(new RegExp(`(${index + 1}/\\d+|备用${index + 1})`));
    expect(text).toMatch(/来源|Source/);
  }
  expect(unspaced(pages.map(({ text }) => text).join('')), 'nothing of the preview').not.toContain(
    '返回演示',
  );
});

test('printing in the middle of the talk prints the whole deck, and the talk goes on', async ({ page }) => {
  await page.goto('#/?slide=pillar-1');
  const said = page.locator('.talk-said');
  await expect(said).toHaveText(/^第\d+页，共\d+页/);
  const before = await said.textContent();
  const count = await page.locator('.talk-slides > section').count();
  expect(count).toBeGreaterThan(Number(/共(\d+)页/.exec(before ?? '')?.[1]));
  expect(await print(page)).toHaveLength(count);
  await expect(page.locator('.talk-current .slide')).toBeVisible();
  await expect(said).toHaveText(before ?? '');
});
