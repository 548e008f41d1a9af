import type { Page } from '@playwright/test';
import { findSlideMisfits } from './support/slide-fit.ts';
import { leaveByEscape } from './support/talk.ts';
import { expect, expectNoAxeViolations, test } from './support/test.ts';

const talkOf = (page: Page) => page.getByRole('region', { name: /^(演示|Presentation)$/ });
const saidOf = (page: Page) => talkOf(page).locator('.talk-said');
const shownOf = (page: Page) => page.locator('.talk-current .slide');
const slideInAddress = (page: Page) => new URLSearchParams(page.url().split('?').at(-1)).get('slide');

/** “第3页，共22页：…” */
async function slidePosition(page: Page): Promise<{ number: number; count: number }> {
  const [number, count] = ((await saidOf(page).textContent()) ?? '').match(/\d+/g) ?? [];
  return { number: Number(number), count: Number(count) };
}

async function expectSlide(page: Page, number: number): Promise<void> {
  await expect(saidOf(page)).toHaveText(new RegExp(`^(第${number}页|Slide ${number} of)`));
  await expect(shownOf(page)).toHaveCount(1);
}

async function openTalk(page: Page, hash = '#/?slide=cover', document = ''): Promise<void> {
  await page.goto(document + hash);
  await expect(shownOf(page)).toBeVisible();
}

test.use({ viewport: { width: 1920, height: 1080 } });

for (const document of ['index.html', 'index.en.html']) {
  test(`a clicker steps through the talk and no further, and every slide fits, also behind it: ${document}`, async ({
    page,
  }) => {
    await openTalk(page, '#/?slide=cover', document);
    const { count } = await slidePosition(page);
    expect(count).toBeGreaterThan(7);
    const addresses = new Set<string | null>();
    for (let number = 1; number <= count; number += 1) {
      await expectSlide(page, number);
      addresses.add(slideInAddress(page));
      expect(await findSlideMisfits(shownOf(page)), `slide ${number}: ${slideInAddress(page)}`).toEqual([]);
      await page.keyboard.press('PageDown');
    }
    expect(addresses.size, 'each slide has an address of its own').toBe(count);
    await expectSlide(page, count);

    // What stands behind the talk is reached by its number, and left for the talk's last slide.
    const all = await page.locator('.talk-slides > section').count();
    expect(all).toBeGreaterThan(count + 5);
    await page.keyboard.press('g');
    await page.keyboard.type(String(count + 1));
    await page.keyboard.press('Enter');
    for (let number = count + 1; number <= all; number += 1) {
      await expect(saidOf(page)).toHaveText(new RegExp(`^(备用第|Backup slide )${number}(页|:)`));
      expect(await findSlideMisfits(shownOf(page)), `slide ${number}: ${slideInAddress(page)}`).toEqual([]);
      await page.keyboard.press(number < all ? 'PageDown' : 'Home');
    }
    await expectSlide(page, 1);
  });
}

test('the bar, the keys, the black screen and the fields of one talk', async ({ page }) => {
  await test.step('the bar comes with the mouse, stands over the slide, and does not come with a clicker', async () => {
    await openTalk(page);
    const resting = page.locator('.talk-bar-resting');
    await expect(resting).toBeAttached();
    await page.keyboard.press('PageDown');
    await expectSlide(page, 2);
    await expect(resting).toBeAttached();
    await page.mouse.move(500, 500);
    await expect(resting).toHaveCount(0);
    await page.getByRole('button', { name: '下一页' }).click();
    await expectSlide(page, 3);
    await expect(resting).toBeAttached();
  });

  await test.step('keys as presenters know them', async () => {
    await page.keyboard.press('Home');
    await expectSlide(page, 1);
    const { count } = await slidePosition(page);
    const steps: [key: string, number: number][] = [
      ['ArrowRight', 2],
      ['Space', 3],
      ['PageDown', 4],
      ['ArrowLeft', 3],
      ['PageUp', 2],
      ['End', count],
      ['Home', 1],
    ];
    for (const [key, number] of steps) {
      await page.keyboard.press(key);
      await expectSlide(page, number);
    }
    await page.keyboard.press('Control+ArrowRight');
    await expectSlide(page, 1);
  });

  await test.step('the screen goes black, and the next press brings back the very slide', async () => {
    await page.keyboard.press('Home');
    await expectSlide(page, 1);
    await page.keyboard.press('PageDown');
    for (const [key, back] of [
      ['b', 'b'],
      ['.', 'PageDown'],
      ['w', 'Escape'],
    ] as const) {
      await page.keyboard.press(key);
      await expect(page.locator('.talk-curtain')).toBeVisible();
      const onTop = await page.evaluate(() => document.elementFromPoint(960, 540)?.className);
      expect(onTop, 'nothing of the slide is seen').toContain('talk-curtain');
      await page.keyboard.press(back);
      await expect(page.locator('.talk-curtain')).toHaveCount(0);
      await expectSlide(page, 2);
    }
  });

  await test.step('what is typed in a field is no key of the talk', async () => {
    await page.keyboard.press('Home');
    await expectSlide(page, 1);
    await page.keyboard.press('g');
    await page.keyboard.type('b5');
    await expect(page.locator('.talk-curtain')).toHaveCount(0);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert').filter({ hasText: /没有这一页/ })).toBeVisible();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('5');
    await page.keyboard.press('Enter');
    await expectSlide(page, 5);
    // Left by a click on the slides, it gives their keys back.
    await page.keyboard.press('g');
    await page.locator('.talk-slides').click({ position: { x: 4, y: 4 } });
    await expect(page.getByLabel(/^转到第几页/)).toHaveCount(0);
    await page.keyboard.press('ArrowRight');
    await expectSlide(page, 6);

    await page.keyboard.press('/');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.type('bw o');
    await expect(page.locator('.talk-curtain')).toHaveCount(0);
    // A clicker closes the question, and its start button loads nothing anew.
    await page.keyboard.press('Shift+F5');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('PageDown');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expectSlide(page, 6);
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('.');
    await expect(page.locator('.talk-curtain')).toBeVisible();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.keyboard.press('PageUp');
    await expectSlide(page, 6);
    // A number as a Chinese keyboard writes it.
    await page.keyboard.press('g');
    await page.getByLabel(/^转到第几页/).fill('３');
    await page.keyboard.press('Enter');
    await expectSlide(page, 3);
    await page.keyboard.press('g');
    await page.keyboard.press('PageDown');
    await expect(page.getByLabel(/^转到第几页/)).toHaveCount(0);
    await expectSlide(page, 3);
  });
});

test('Enter opens the source of the slide’s first figure, and the clicker returns to the very slide', async ({
  page,
}) => {
  await openTalk(page, '#/?slide=pillar-1');
  const before = await saidOf(page).textContent();
  await page.keyboard.press('Enter');
  const card = page.getByRole('dialog');
  await expect(card).toBeVisible();
  // By the clicker alone: forward closes what stands over the slide, the next press goes on.
  await page.keyboard.press('PageDown');
  await expect(card).toHaveCount(0);
  // The keys are the slides' again when the card has left the address.
  await expect(page).not.toHaveURL(/figure=/);
  await expect(saidOf(page)).toHaveText(before ?? '');
  await page.keyboard.press('PageDown');
  await expect(saidOf(page)).not.toHaveText(before ?? '');
});

test('Back and Esc leave the talk for the place on the page where it was opened', async ({ page }) => {
  await page.goto('');
  const present = page.getByRole('banner').getByRole('link', { name: '演示' });
  await present.click();
  await expect(shownOf(page)).toBeVisible();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await expectSlide(page, 3);
  await page.goBack();
  await expect(talkOf(page)).toHaveCount(0);
  await expect(page.getByRole('main')).toBeVisible();

  await page.evaluate(() => {
    window.scrollTo(0, 700);
    window.location.hash = '#/?slide=overview';
  });
  await expectSlide(page, 2);
  await leaveByEscape(page);
  await expect(talkOf(page)).toHaveCount(0);
  await expect(present).toBeAttached();
  expect(await page.evaluate(() => window.scrollY)).toBe(700);
});

test('only the slide that is shown can be reached and heard', async ({ page }) => {
  await openTalk(page, '#/?slide=pillar-1');
  await expect(page.getByRole('main')).toHaveCount(0);
  const heard = page.locator('.talk-slides > section:not([hidden]):not([inert]):not([aria-hidden="true"])');
  await expect(heard).toHaveCount(1);
  await expectNoAxeViolations(page, '.talk');
});

test('a kiosk advances by itself, and a key pauses it', async ({ page }) => {
  await page.clock.install();
  await page.goto('#/?deck=edit');
  await page.getByLabel('循环播放每页（秒）').fill('15');
  await page.getByRole('button', { name: '循环播放' }).click();
  await expect(shownOf(page)).toBeVisible();
  await page.clock.runFor(16_000);
  await expectSlide(page, 2);
  await page.keyboard.press('Home');
  await expectSlide(page, 1);
  await page.clock.runFor(30_000);
  await expectSlide(page, 1);
  await page.clock.runFor(60_000);
  await expect(saidOf(page)).not.toHaveText(/^第1页/);
});
