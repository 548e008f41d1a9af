import type { Page } from '@playwright/test';
import { expectPlace, openTalk } from './support/talk.ts';
import { expect, expectNoAxeViolations, test } from './support/test.ts';

async function openSpeaker(page: Page): Promise<Page> {
  const [speaker] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('s')]);
  await expect(speaker.getByText('与投影窗口已连接')).toBeVisible();
  return speaker;
}

const expectSpeakerAt = (speaker: Page, number: number) =>
  expect(speaker.getByRole('heading', { name: new RegExp(`^当前：第 ${number} 页`) })).toBeVisible();

test('the two windows step together, and share the black screen', async ({ page }) => {
  await openTalk(page, 'targets');
  const speaker = await openSpeaker(page);
  await expectSpeakerAt(speaker, 2);
  await speaker.getByRole('button', { name: '下一页 →' }).click();
  await expectPlace(page, 3);
  await speaker.keyboard.press('PageDown');
  await expectPlace(page, 4);
  await page.keyboard.press('PageUp');
  await expectSpeakerAt(speaker, 3);
  await speaker.getByRole('button', { name: '黑屏' }).click();
  await expect(page.locator('.talk-curtain-black')).toBeVisible();
  await page.keyboard.press('b');
  await expect(speaker.getByRole('button', { name: '黑屏' })).toBeVisible();
  // What stands behind the figures of the slide.
  await expect(speaker.locator('.speaker-sources')).toContainText('全文第');
  await expectNoAxeViolations(speaker, '.speaker');
});

test('whichever is reloaded or closed, the other goes on and they find each other again', async ({
  page,
}) => {
  await openTalk(page, 'targets');
  let speaker = await openSpeaker(page);
  await page.keyboard.press('PageDown');
  await expectSpeakerAt(speaker, 3);
  await page.reload();
  await expectPlace(page, 3);
  await speaker.keyboard.press('PageDown');
  await expectPlace(page, 4);
  await speaker.reload();
  await expectSpeakerAt(speaker, 4);
  await speaker.keyboard.press('PageDown');
  await expectPlace(page, 5);
  await speaker.close();
  await page.keyboard.press('PageDown');
  await expectPlace(page, 6);
  speaker = await openSpeaker(page);
  await expectSpeakerAt(speaker, 6);
  await page.close();
  await expect(speaker.getByText(/没有找到投影窗口/)).toBeVisible();
  await speaker.keyboard.press('PageDown');
  await expectSpeakerAt(speaker, 7);
  const [slides] = await Promise.all([
    speaker.context().waitForEvent('page'),
    speaker.getByRole('button', { name: '重新打开投影窗口' }).click(),
  ]);
  await expectPlace(slides, 7);
  await expect(speaker.getByText('与投影窗口已连接')).toBeVisible();
});

test('the clock counts up and down, and survives a reload', async ({ page }) => {
  await openTalk(page);
  const speaker = await openSpeaker(page);
  await speaker.getByLabel('时长（分钟）').fill('12');
  await speaker.getByRole('button', { name: '开始计时' }).click();
  await expect(speaker.locator('.speaker-clock')).toContainText('0:01');
  await speaker.reload();
  await expect(speaker.getByRole('button', { name: '暂停' })).toBeVisible();
  await expect(speaker.getByLabel('时长（分钟）')).toHaveValue('12');
});

test('the presenter’s next key lifts the black screen, closes a card in the way, and the slides keep their window', async ({
  page,
}) => {
  await openTalk(page, 'targets');
  const speaker = await openSpeaker(page);
  const title = speaker.locator('.speaker-now .slide-title');
  expect(
    await title.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize)),
  ).toBeGreaterThan(40);
  await speaker.keyboard.press('b');
  await expect(page.locator('.talk-curtain-black')).toBeVisible();
  await speaker.keyboard.press('PageDown');
  await expect(page.locator('.talk-curtain-black')).toHaveCount(0);
  await expectPlace(page, 2);

  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await speaker.keyboard.press('PageDown');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expectPlace(page, 3);

  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: '演示', exact: true })).toHaveCount(0);
  const windows = page.context().pages().length;
  await speaker.getByRole('button', { name: '重新打开投影窗口' }).click();
  await expectPlace(page, 3);
  expect(page.context().pages()).toHaveLength(windows);
});
