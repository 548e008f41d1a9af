import type { Page } from '@playwright/test';
import { expectSlideNumber, openTalk, slidePosition } from './support/talk.ts';
import { expect, test } from './support/test.ts';

test.use({ viewport: { width: 1920, height: 1080 } });

const overviewOf = (page: Page) => page.locator('.talk-overview');

async function openOverview(page: Page): Promise<void> {
  await page.keyboard.press('o');
  await expect(overviewOf(page)).toBeVisible();
  await expect(page.locator('.talk-number').last()).toBeVisible();
}

async function closeOverview(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(overviewOf(page)).toHaveCount(0);
}

/** Where each slide stands on the screen, in their order. */
const boxesOf = (page: Page) =>
  page.locator('.talk-slides > section').evaluateAll((sections) =>
    sections.map((section) => {
      const { left, top, right, bottom } = section.getBoundingClientRect();
      return { left, top, right, bottom };
    }),
  );

test('the overview: all slides in rows, in a window of any shape, chosen by arrows, Enter and click', async ({
  page,
}) => {
  await test.step('all slides stand on one screen in rows, none over another', async () => {
    await openTalk(page, 'pillar-1');
    const { count } = await slidePosition(page);
    await openOverview(page);
    const boxes = await boxesOf(page);
    expect(boxes.length, 'what stands behind the talk too').toBeGreaterThan(count);
    for (const [index, box] of boxes.entries()) {
      expect(box.left, `slide ${index + 1}`).toBeGreaterThanOrEqual(0);
      expect(box.top, `slide ${index + 1}`).toBeGreaterThanOrEqual(0);
      expect(box.right, `slide ${index + 1}`).toBeLessThanOrEqual(1920);
      expect(box.bottom, `slide ${index + 1}`).toBeLessThanOrEqual(1080);
      const before = boxes[index - 1];
      if (before)
        expect(box.left >= before.right || box.top >= before.bottom, `slide ${index + 1}`).toBe(true);
    }
    expect(new Set(boxes.map(({ top }) => Math.round(top))).size, 'rows').toBeGreaterThan(2);
    await closeOverview(page);
  });

  await test.step('slides are shown whole in a window of any shape', async () => {
    await openOverview(page);
    for (const [width, height] of [
      [1280, 800],
      [390, 844],
      [1920, 1080],
    ] as const) {
      await page.setViewportSize({ width, height });
      const farthest = async () =>
        Math.max(
          ...(await boxesOf(page)).map(({ left, top, right, bottom }) =>
            Math.abs((right - left) / (bottom - top) - 16 / 9),
          ),
        );
      await expect.poll(farthest).toBeLessThan(0.02);
    }
    await closeOverview(page);
  });

  await test.step('arrows go along and across the rows, Enter and a click choose, Esc returns', async () => {
    await page.keyboard.press('Home');
    await expectSlideNumber(page, 1);
    await openOverview(page);
    const tops = (await boxesOf(page)).map(({ top }) => Math.round(top));
    const columns = tops.filter((top) => top === tops[0]).length;
    await page.keyboard.press('ArrowRight');
    await expectSlideNumber(page, 2);
    await page.keyboard.press('ArrowDown');
    await expectSlideNumber(page, 2 + columns);
    await page.keyboard.press('ArrowUp');
    await expectSlideNumber(page, 2);
    await page.keyboard.press('End');
    await page.keyboard.press('PageUp');
    const last = new RegExp(`^备用第${tops.length - 1}页`);
    await expect(page.locator('.talk-said')).toHaveText(last);
    await page.keyboard.press('Enter');
    await expect(overviewOf(page)).toHaveCount(0);
    await expect(page.locator('.talk-said')).toHaveText(last);
    await expect(page.getByRole('dialog')).toHaveCount(0);

    // On a figure of a slide: here it is the slide that is chosen, not the figure.
    await openOverview(page);
    await page.locator('.talk-slides > section').nth(2).locator('.slide-figure-number').first().click();
    await expect(overviewOf(page)).toHaveCount(0);
    await expectSlideNumber(page, 3);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page).toHaveURL(/slide=leading/);

    await openOverview(page);
    await page.keyboard.press('Escape');
    await expect(overviewOf(page)).toHaveCount(0);
    await expectSlideNumber(page, 3);
    await page.keyboard.press('ArrowDown');
    await expectSlideNumber(page, 4);
  });
});
