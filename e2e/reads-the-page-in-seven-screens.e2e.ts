import type { Page } from '@playwright/test';
import { dataset } from './support/dataset.ts';
import { openRegister } from './support/register.ts';
import { expect, test, WITH_ALL_FONTS } from './support/test.ts';

const DOCUMENTS = { zh: 'index.html', en: 'index.en.html' } as const;
const MOST_SCREENS = 7;
const MOST_PLACES = 3;
/** The share of the content's area, below the overview, in which nothing stands. */
const MOST_EMPTY = 0.25;

test.use({ viewport: { width: 1280, height: 720 } });

/** Everything below the first screen laid out, as it is for who has scrolled through it. */
async function openWhole(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await openRegister(page);
  await page.evaluate(() => {
    for (const part of document.querySelectorAll<HTMLElement>('.later'))
      part.style.contentVisibility = 'visible';
  });
}

/** The words that stand open, by places: a tile, the head of a part, a chart, a card, a row of the table. */
async function openPlaces(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const PLACE = '.tile, .overview-head, .pillar-head, figure, .kpi, tr, #colophon';
    const words = new Map<Element, string>();
    const main = document.querySelector('main') ?? document;
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element?.checkVisibility({ visibilityProperty: true })) continue;
      const place = element.closest('.sr-only, [role=option]') ? null : element.closest(PLACE);
      if (place) words.set(place, (words.get(place) ?? '') + node.textContent);
    }
    return [...words.values()];
  });
  return texts.map((text) => text.replace(/\s/g, ''));
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The content below the overview, and the blocks of words, drawings and controls in it. */
function readBoxes(page: Page): Promise<{ content: Box; boxes: Box[] }> {
  return page.evaluate(() => {
    const DRAWN = '.chart-drawing, .data-scroller, .pillar-seal, .swatch, input, button';
    const WORDS = 'p, li, h2, h3, dt, dd, td, th, summary, label, legend';
    const body = document.querySelector<HTMLElement>('.page-body');
    if (!body) throw new Error('The page has no body');
    const { left, right, top, bottom } = body.getBoundingClientRect();
    const padding = Number.parseFloat(getComputedStyle(body).paddingLeft);
    const isSeen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) &&
      !element.closest('.sr-only, [role=option], tbody');
    const words = [...body.querySelectorAll(WORDS)].filter((element) => !element.querySelector(WORDS));
    return {
      content: { left: left + padding, right: right - padding, top, bottom },
      boxes: [...words, ...body.querySelectorAll(DRAWN)].filter(isSeen).map((element) => {
        const box = element.getBoundingClientRect();
        return { left: box.left, right: box.right, top: box.top, bottom: box.bottom };
      }),
    };
  });
}

/** Half a line on every side of a block is its margin, and not emptiness. */
const NEAR = 12;
const CELL = 4;

/** The share of the content that is further than that from any block. */
async function emptyShare(page: Page): Promise<number> {
  const { content, boxes } = await readBoxes(page);
  const columns = Math.floor((content.right - content.left) / CELL);
  const rows = Math.floor((content.bottom - content.top) / CELL);
  const filled = new Uint8Array(columns * rows);
  const cellOf = (distance: number, most: number) => Math.min(most, Math.max(0, Math.round(distance / CELL)));
  for (const { left, right, top, bottom } of boxes) {
    const first = cellOf(left - content.left - NEAR, columns);
    const last = cellOf(right - content.left + NEAR, columns);
    const end = cellOf(bottom - content.top + NEAR, rows);
    for (let row = cellOf(top - content.top - NEAR, rows); row < end; row++)
      filled.fill(1, row * columns + first, row * columns + last);
  }
  return 1 - filled.reduce((sum, cell) => sum + cell, 0) / filled.length;
}

for (const language of ['zh', 'en'] as const) {
  test(`the page is at most seven screens, and a quarter of it empty, in ${language}`, {
    tag: WITH_ALL_FONTS,
  }, async ({ page }) => {
    await openWhole(page, DOCUMENTS[language]);
    const screens = await page.evaluate(() => document.documentElement.scrollHeight / window.innerHeight);
    expect(screens).toBeLessThanOrEqual(MOST_SCREENS);
    expect(await emptyShare(page)).toBeLessThanOrEqual(MOST_EMPTY);
  });
}

test('no figure stands open in more than three places', async ({ page }) => {
  await openWhole(page, '');
  const tokens = [
    ...dataset.indicators.map(({ actual }) => actual.token),
    ...dataset.indicators.flatMap(({ progress }) => completionToken(progress) ?? []),
  ].map((token) => token.replace(/\s/g, ''));
  // 12家 may be said of many things; 347.7亿元 is one figure.
  const telling = [...new Set(tokens)].filter(
    (token) => token.replace(/\D/g, '').length >= 3 && token !== '100%',
  );
  expect(telling.length).toBeGreaterThan(10);
  const places = await openPlaces(page);
  const counts = telling.map((token) => ({
    token,
    count: places.filter((text) => holds(text, token)).length,
  }));
  expect(counts.filter(({ count }) => count > MOST_PLACES)).toEqual([]);
  expect(counts.filter(({ count }) => count > 0).length).toBeGreaterThan(10);
});

/** Not 1641个 for 641个. */
const holds = (text: string, token: string): boolean => {
  const at = text.indexOf(token);
  return at >= 0 && !/[\d.]/.test(text[at - 1] ?? '');
};

function completionToken(progress: Record<string, unknown> | null | undefined): string | null {
  const completion = progress?.completion;
  if (typeof completion !== 'object' || completion === null || !('token' in completion)) return null;
  return String(completion.token);
}

test('what is folded opens by its anchor, without scripts and by the words in it', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto('');
  const targets = page.locator('#targets');
  await expect(targets).toBeHidden();
  await page.getByRole('navigation', { name: '目录' }).getByRole('link', { name: '目标' }).click();
  await expect(targets).toBeVisible();
  await expect(targets).toBeInViewport();
  await page.reload();
  await expect(targets, 'the address leads there').toBeVisible();

  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const plain = await context.newPage();
  await plain.goto('#targets');
  await expect(plain.locator('#targets'), 'the browser opens it for its anchor').toBeVisible();
  const notes = plain.locator('#part-manufacturing').getByText('核对提示', { exact: true });
  await notes.click();
  await expect(plain.locator('#part-manufacturing .audit-note').first()).toBeVisible();
  await context.close();
});

test('what is folded is on paper', async ({ page }) => {
  await page.goto('');
  const note = page.locator('#part-manufacturing .audit-note').first();
  await expect(note).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(note).toBeVisible();
  await expect(page.locator('#targets')).toBeVisible();
});
