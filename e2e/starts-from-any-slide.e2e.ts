import type { Page } from '@playwright/test';
import { holdUp } from './support/missing-code.ts';
import { expectSlideNumber, slideOf, slidePosition } from './support/talk.ts';
import { expect, expectNoAxeViolations, test } from './support/test.ts';

const slides = (page: Page) => page.getByRole('list', { name: '各页，按放映顺序' }).getByRole('button');
const told = (page: Page) => slides(page).and(page.getByLabel(/^第\d+页：/));

test('fits the slides to the time there is, starts from the one chosen, and the presenter window follows', async ({
  page,
}) => {
  await page.goto('#/?deck=edit');
  const time = page.locator('.arrange-time');
  await expect(time).toHaveText(/^9页，约需8分钟$/);
  await page.getByRole('button', { name: '20分钟' }).click();
  await expect(page.getByRole('spinbutton', { name: /时长/ })).toHaveValue('20');
  expect(await told(page).count()).toBeGreaterThan(9);
  await page.getByRole('button', { name: '5分钟', exact: true }).click();
  await expect(told(page)).toHaveCount(5);
  await page.getByRole('button', { name: '撤销' }).click();
  await page.getByRole('button', { name: '10分钟' }).click();
  await expect(told(page)).toHaveCount(9);
  await expectNoAxeViolations(page, '.arrange');

  await slides(page).nth(4).click();
  // A clicker does not wait for the talk to be there.
  await Promise.all(['F5', 'PageDown', 'PageDown'].map((key) => page.keyboard.press(key)));
  await expectSlideNumber(page, 3);

  // From within the talk, and with the second window open.
  const opening = page.context().waitForEvent('page');
  await page.keyboard.press('s');
  const speaker = await opening;
  await expect(speaker.getByRole('heading', { name: /^当前：第3页/ })).toBeVisible();
  await page.mouse.move(500, 500);
  await page.getByRole('toolbar').getByRole('button', { name: '编排' }).click();
  await slides(page).nth(6).click();
  await page.getByRole('button', { name: '从此页开始演示' }).click();
  await expectSlideNumber(page, 7);
  await expect(speaker.getByRole('heading', { name: /^当前：第7页/ })).toBeVisible();
});

test('the first talk asks how long it is to take, and fits the slides to it', async ({ page }) => {
  await page.goto('');
  const arrive = await holdUp(page, 'Presentation');
  await page.getByRole('banner').getByRole('link', { name: '演示', exact: true }).click();
  // What is pressed before the talk is there is done once it is; F5 loads nothing anew.
  for (const key of ['PageDown', 'F5', 'PageDown', 'b', 'PageDown', 'PageUp']) await page.keyboard.press(key);
  await expect(slideOf(page)).toHaveCount(0);
  arrive();
  await expectSlideNumber(page, 2);
  await expect(page.locator('.talk-curtain')).toHaveCount(0);
  await page.keyboard.press('Home');
  const ask = page.getByRole('group', { name: /^这次讲多少分钟？现按10分钟编排$/ });
  await expect(ask).toBeVisible();
  await expectNoAxeViolations(page, '.talk');
  await ask.getByRole('button', { name: '5分钟', exact: true }).click();
  await expect(ask).toHaveCount(0);
  await expect.poll(async () => (await slidePosition(page)).count).toBe(5);
  // The button that is gone has left the keys to the talk.
  await page.keyboard.press('PageDown');
  await expectSlideNumber(page, 2);
  await page.reload();
  await expectSlideNumber(page, 2);
  await page.keyboard.press('Home');
  await expectSlideNumber(page, 1);
  await expect(ask).toHaveCount(0);
});

test('a slide put behind the talk is passed over, and can be asked for', async ({ page }) => {
  await page.goto('#/?deck=edit');
  await slides(page).nth(1).click();
  await page.getByRole('button', { name: '移到备用' }).click();
  await expect(told(page)).toHaveCount(8);
  await slides(page).first().click();
  await page.getByRole('button', { name: '从此页开始演示' }).click();
  await expectSlideNumber(page, 1);
  await page.keyboard.press('PageDown');
  await expect(page.locator('.talk-said')).toContainText('97.2%');
  await page.keyboard.press('End');
  await expect(page.locator('.talk-said')).toHaveText(/请提问$/);
  await page.keyboard.press('PageDown');
  await expectSlideNumber(page, (await slidePosition(page)).count);
});

test('a link to a slide that is not there says so', async ({ page }) => {
  await page.goto('#/?slide=no-such-slide');
  await expect(page.getByText('演示中没有链接所指的那一页')).toBeVisible();
  await page.keyboard.press('PageDown');
  await expectSlideNumber(page, 2);
  await expect(page.getByText('演示中没有链接所指的那一页')).toHaveCount(0);
});
