import { expectSlideNumber, leaveByEscape, openTalk, slidePosition } from './support/talk.ts';
import { expect, test } from './support/test.ts';

test('each slide is announced once, in order, by its title', async ({ page }) => {
  await openTalk(page, 'cover');
  const { count } = await slidePosition(page);
  await expect(page.getByRole('status').filter({ hasText: `第1页，共${count}页` })).toHaveCount(1);
  await page.evaluate(() => {
    const region = document.querySelector('.talk-said');
    if (!region) throw new Error('The talk has no live region.');
    const heard: string[] = [];
    Object.assign(window, { heard });
    new MutationObserver(() => heard.push(region.textContent ?? '')).observe(region, {
      characterData: true,
      childList: true,
      subtree: true,
    });
  });
  const expected: string[] = [];
  for (let number = 2; number <= count; number += 1) {
    await page.keyboard.press('PageDown');
    await expectSlideNumber(page, number);
    const slide = page.locator('.talk-current');
    await expect(slide).toHaveAttribute('aria-roledescription', '幻灯片');
    if (number === 2) await expect(slide).toMatchAriaSnapshot({ name: 'slide.aria.yml' });
    expected.push(`第${number}页，共${count}页：${await slide.getAttribute('aria-label')}`);
  }
  expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual(expected);
});

test('a reader who wants no motion gets none', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openTalk(page, 'cover');
  for (const key of ['PageDown', 'o', 'ArrowDown', 'Enter', 'b', 'b', 'Enter']) {
    await page.keyboard.press(key);
    const moving = await page.evaluate(() => document.getAnimations().map((animation) => animation.id));
    expect(moving, `after ${key}`).toEqual([]);
  }
});

test('the screen is kept awake as long as the talk lasts', async ({ page }) => {
  await page.addInitScript(() => {
    const held = { asked: 0, released: 0 };
    Object.assign(window, { held });
    const request = async () => {
      held.asked += 1;
      const release = async () => {
        held.released += 1;
      };
      return { release };
    };
    Object.defineProperty(navigator, 'wakeLock', { value: { request } });
  });
  const held = () => page.evaluate(() => (window as unknown as { held: object }).held);
  await openTalk(page, 'cover');
  await expect.poll(held).toEqual({ asked: 1, released: 0 });
  await page.keyboard.press('PageDown');
  await leaveByEscape(page);
  await expect.poll(held).toEqual({ asked: 1, released: 1 });
});

test('a kiosk waits under an open source card, and closes it once nobody is there', async ({ page }) => {
  await page.clock.install();
  await page.goto('#/?slide=overview&kiosk=10');
  await expectSlideNumber(page, 2);
  await page.clock.runFor(4_000);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.clock.runFor(40_000);
  await expectSlideNumber(page, 2);
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.clock.runFor(25_000);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.clock.runFor(11_000);
  await expectSlideNumber(page, 3);
});

test('a kiosk comes round again, and any key pauses it', async ({ page }) => {
  await page.clock.install();
  await page.goto('#/?slide=closing&kiosk=10');
  const said = page.locator('.talk-said');
  await expect(said).toHaveText(/谢谢，请提问$/);
  await page.clock.runFor(11_000);
  await expectSlideNumber(page, 1);
  // No key of the talk.
  await page.keyboard.press('x');
  await expect(page.locator('.talk-note')).toBeVisible();
  await page.clock.runFor(30_000);
  await expectSlideNumber(page, 1);
  await page.clock.runFor(50_000);
  await expect(said).not.toHaveText(/^第1页/);
});
