import type { Locator, Page } from '@playwright/test';
import { openDownloads } from './support/downloads.ts';
import { findLoneCharacters, findMisfits, findSmallTargets, smallestText } from './support/fit.ts';
import { openRegister } from './support/register.ts';
import { expect, test, WITH_ALL_FONTS } from './support/test.ts';

const THEMES = ['light', 'projector'] as const;
const TEXT_SIZES = ['m', 'xl'] as const;
const SCREENS = [
  { name: '320 px', width: 320, height: 640 },
  { name: '360 px', width: 360, height: 740 },
  { name: '390 px', width: 390, height: 844 },
  { name: '768 px', width: 768, height: 1024 },
  // As a browser at 200 % sees a window of 1280 pixels.
  { name: '1280 px at 200 % zoom', width: 640, height: 400 },
  { name: '1280 px', width: 1280, height: 800 },
  { name: '1920 px', width: 1920, height: 1080 },
];

/** As far as a reader may space letters, words and lines out (WCAG 2.2, 1.4.12). */
const SPACED =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

/** Lays out the whole page, also what is far below. */
async function layOutAll(page: Page): Promise<void> {
  await page.addStyleTag({ content: '* { content-visibility: visible !important; }' });
  await page.evaluate(() => document.fonts.ready);
}

/** Where each element stands, and how large it is. */
const boxesOf = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main, main *')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return `${element.tagName} ${x} ${y} ${width} ${height}`;
    }),
  );

for (const language of ['zh', 'en'] as const) {
  const document = language === 'zh' ? 'index.html' : 'index.en.html';

  test.describe(`fits every screen, ${language}`, () => {
    // For the style that lays out what is far below.
    test.use({ bypassCSP: true });

    test('dark moves nothing: what fits in light fits in dark', async ({ page }) => {
      await page.goto(`${document}#/?theme=light`);
      await layOutAll(page);
      await openRegister(page);
      const light = await boxesOf(page);
      await page.goto(`${document}#/?theme=dark`);
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
      expect(light.length).toBeGreaterThan(1_000);
      expect(await boxesOf(page)).toEqual(light);
    });

    test('in light and on the projector: nothing is cut off, nothing scrolls sideways, nothing is too small', {
      tag: WITH_ALL_FONTS,
    }, async ({ page }) => {
      for (const theme of THEMES) {
        // After the first, only the address changes: the page stays.
        await page.goto(`${document}#/?theme=${theme}`);
        await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
        if (theme === THEMES[0]) await layOutAll(page);
        for (const { name, width, height } of SCREENS) {
          await page.setViewportSize({ width, height });
          expect.soft(await findMisfits(page), `${theme} at ${name}`).toEqual([]);
          const onWall = theme === 'projector' && width === 1920;
          // The overview is one screen and is read at a glance; its own journey says how small it may be.
          const { size, words } = await smallestText(page, onWall ? '.page-body' : 'body');
          const least = onWall ? 24 : 12;
          expect
            .soft(size, `smallest text, ${theme} at ${name}: ${words}`)
            .toBeGreaterThanOrEqual(least - 0.05);
        }
      }
      await expectToFitSpacedOut(page);
    });

    test('the narrowest phone and the open menus, in every text size', {
      tag: WITH_ALL_FONTS,
    }, async ({ page }) => {
      const setSize = async (size: string) => {
        await page.goto(`${document}#/?size=${size}`);
        await expect(page.locator('html')).toHaveAttribute('data-size', size);
      };
      await page.setViewportSize({ width: 360, height: 740 });
      for (const size of TEXT_SIZES) {
        await setSize(size);
        if (size === TEXT_SIZES[0]) await layOutAll(page);
        expect.soft(await findMisfits(page), `${size} at 360 px`).toEqual([]);
        expect.soft(await findSmallTargets(page), `${size} at 360 px, for a finger`).toEqual([]);
      }
      for (const size of TEXT_SIZES) {
        await setSize(size);
        await openRegister(page);
        if (size === TEXT_SIZES[0])
          await test.step('the masthead with its downloads open', () => expectMastheadToFit(page));
        const menus = page.locator('details:has(> summary + [tabindex="-1"])');
        await expect(menus).toHaveCount(4);
        for (const width of [360, 390, 640, 768]) {
          await page.setViewportSize({ width, height: 740 });
          expect.soft(await findPastEdges(menus), `${size} at ${width} px`).toEqual([]);
        }
      }
    });
  });
}

test.describe('fits every screen: words in Chinese', () => {
  test.use({ bypassCSP: true });

  test('no title leaves a lone character on its last line', async ({ page }) => {
    await page.goto('');
    await layOutAll(page);
    for (const { name, width, height } of SCREENS) {
      await page.setViewportSize({ width, height });
      expect.soft(await findLoneCharacters(page), name).toEqual([]);
    }
  });
});

/** Letters, words and lines as far apart as a reader may set them. */
async function expectToFitSpacedOut(page: Page): Promise<void> {
  await page.addStyleTag({ content: SPACED });
  for (const width of [320, 640, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    expect.soft(await findMisfits(page), `spaced out at ${width} px`).toEqual([]);
  }
}

/** Its menus on one line, and all of the longest on the screen. */
async function expectMastheadToFit(page: Page): Promise<void> {
  await page.evaluate(() => window.scrollTo(0, 0));
  const menu = await openDownloads(page);
  expect.soft(await findMisfits(page)).toEqual([]);
  const summaries = page.getByRole('banner').locator('summary');
  const tops = await summaries.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
  expect.soft(new Set(tops.map(Math.round)).size, 'the menus stand on one line').toBe(1);
  const panel = await menu.getByRole('list').last().boundingBox();
  const bottom = (panel?.y ?? Number.POSITIVE_INFINITY) + (panel?.height ?? 0);
  expect.soft(bottom, 'all of it is on the screen').toBeLessThanOrEqual(740);
  await page.keyboard.press('Escape');
}

/** What stands past its panel or past the window in each menu as it is opened; that a click opens one is no matter of room. */
function findPastEdges(menus: Locator): Promise<string[]> {
  return menus.evaluateAll((all) => {
    const pastEdge = (panel: Element) => {
      const frame = panel.getBoundingClientRect();
      if (frame.width < 100) return [`no panel: ${panel.className}`];
      const left = Math.max(frame.left, 0);
      const right = Math.min(frame.right, document.documentElement.clientWidth);
      return [panel, ...panel.querySelectorAll(':not(.sr-only)')]
        .filter((element) => {
          const box = element.getBoundingClientRect();
          return box.left < left - 1 || box.right > right + 1;
        })
        .map((element) => `${element.tagName}: ${element.textContent?.trim().slice(0, 40)}`);
    };
    return (all as HTMLDetailsElement[]).flatMap((menu) => {
      menu.open = true;
      const found = [...menu.querySelectorAll('[tabindex="-1"]')].flatMap(pastEdge);
      menu.open = false;
      return found;
    });
  });
}

test('fits every screen: forced colours leave every mark to be seen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('');
  const invisible = await page.evaluate(() => {
    const ground = getComputedStyle(document.documentElement).backgroundColor;
    const shapes = [
      ...document.querySelectorAll<SVGGraphicsElement>('main svg rect, main svg path, main svg line'),
    ];
    const drawings = new Set(shapes.map((shape) => shape.closest('svg')));
    const seen = new Set(
      shapes
        .filter((shape) => {
          const { fill, stroke } = getComputedStyle(shape);
          return [fill, stroke].some(
            (paint) => paint !== 'none' && paint !== ground && paint !== 'rgba(0, 0, 0, 0)',
          );
        })
        .map((shape) => shape.closest('svg')),
    );
    return [...drawings].filter((drawing) => !seen.has(drawing)).length;
  });
  expect(invisible, 'drawings of which nothing is seen').toBe(0);
});
