import type { Page } from '@playwright/test';
import { expectSlideNumber, openTalk } from './support/talk.ts';
import { expect, test } from './support/test.ts';

/** A finger drawn over the screen, in steps, as a touch screen tells of it. */
async function swipe(page: Page, from: [x: number, y: number], to: [x: number, y: number]): Promise<void> {
  const touch = await page.context().newCDPSession(page);
  const at = (share: number) => ({
    x: from[0] + (to[0] - from[0]) * share,
    y: from[1] + (to[1] - from[1]) * share,
  });
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at(0)] });
  // As slowly as a finger moves: a browser that takes the gesture for its own does so at the first of them.
  for (let step = 1; step <= 20; step += 1)
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [at(step / 20)] });
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await touch.detach();
}

/** A key that is held down: its first press and three repeats. */
async function hold(page: Page, key: string): Promise<void> {
  for (let press = 0; press < 4; press += 1) await page.keyboard.down(key);
  await page.keyboard.up(key);
}

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('swipes step to and fro, and neither scroll nor reload the page', async ({ page }) => {
    await openTalk(page, 'overview');
    await expectSlideNumber(page, 2);
    // Too small to be read: its words stand under it, and a finger drawn over them steps too.
    const words = page.getByRole('region', { name: '本页文字' });
    await expect(words).toContainText('横过手机可看整页');
    await expect(words).toContainText('97.2%');
    await swipe(page, [320, 420], [60, 430]);
    await expectSlideNumber(page, 3);
    await swipe(page, [320, 420], [60, 410]);
    await expectSlideNumber(page, 4);
    await swipe(page, [60, 420], [320, 430]);
    await expectSlideNumber(page, 3);
    // Up and down lead nowhere in a talk of one row.
    await swipe(page, [200, 600], [205, 250]);
    await expectSlideNumber(page, 3);
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    await swipe(page, [320, 420], [60, 420]);
    await expectSlideNumber(page, 4);
  });

  test('a finger scrolls the overview of a deck that is longer than the screen, and chooses', async ({
    page,
  }) => {
    await openTalk(page, 'cover');
    await page.keyboard.press('o');
    const overview = page.locator('.talk-overview');
    await expect(overview).toBeVisible();
    await swipe(page, [200, 700], [200, 200]);
    await expect
      .poll(() => page.locator('.talk-slides').evaluate((element) => element.scrollTop))
      .toBeGreaterThan(100);
    const last = page.locator('.talk-slides > section').last();
    await last.scrollIntoViewIfNeeded();
    await last.tap();
    await expect(overview).toHaveCount(0);
    await expect(page.locator('.talk-said')).toHaveText(/^备用第\d+页/);
  });
});

test('held keys, and Space after a click', async ({ page }) => {
  await test.step('a key that is held down steps on, and does all else once', async () => {
    await openTalk(page, 'cover');
    await hold(page, 'ArrowRight');
    await expectSlideNumber(page, 5);
    await hold(page, 'PageUp');
    await expectSlideNumber(page, 1);
    const curtain = page.locator('.talk-curtain');
    for (const key of ['b', 'w'])
      for (const shown of [1, 0]) {
        await hold(page, key);
        await expect(curtain, `${key} held`).toHaveCount(shown);
      }
    const overview = page.locator('.talk-overview');
    for (const shown of [1, 0]) {
      await hold(page, 'o');
      await expect(overview).toHaveCount(shown);
    }
    for (const shown of [1, 0]) {
      await hold(page, 'l');
      await expect(page.locator('.talk-dot')).toHaveCount(shown);
    }
    await hold(page, '?');
    await expect(page.getByRole('dialog')).toHaveCount(1);
    await page.keyboard.press('Escape');
  });

  await test.step('what a held key opens gets none of its repeats', async () => {
    await openTalk(page, 'pillar-1');
    await expectSlideNumber(page, 4);
    await hold(page, 'g');
    await expect(page.getByLabel(/^转到第几页/)).toHaveValue('');
    await page.keyboard.press('Escape');

    await hold(page, '/');
    await expect(page.getByRole('combobox')).toHaveValue('');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);

    // Its repeats would press the card's own button.
    await hold(page, 'Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    // And those of Esc would leave the talk.
    await hold(page, 'Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByRole('region', { name: '演示', exact: true })).toBeVisible();
  });

  await test.step('Space goes on after a click on the bar or a card, whose buttons have no claim on it', async () => {
    await page.mouse.move(600, 300);
    const before = await page.locator('.talk-said').textContent();
    await page.getByRole('button', { name: '黑屏' }).click();
    await page.keyboard.press('b');
    await page.locator('.talk-current .slide-sourced').first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.keyboard.press('Space');
    await expect(page.locator('.talk-said')).not.toHaveText(before ?? '');
  });
});
