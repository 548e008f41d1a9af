import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { dataset } from './support/dataset.ts';
import { expectSlideNumber, leaveByEscape, openTalk, slidePosition } from './support/talk.ts';
import { expect, expectNoAxeViolations, test } from './support/test.ts';

/**
 * Opens the presenter window. A browser that is still closing a window of the same name takes it for the one to bring to
 * the front: pressed again, the key opens it.
 */
async function openSpeaker(page: Page): Promise<Page> {
  const pressed = async () => {
    const opened = page.context().waitForEvent('page', { timeout: 5_000 });
    await page.keyboard.press('s');
    return opened;
  };
  const speaker = await pressed().catch(pressed);
  await expect(speaker.getByText('与投影窗口已连接')).toBeVisible();
  return speaker;
}

/** The report as one file, opened on a PC without a network; the empty name is the site's own document. */
const portable = pathToFileURL(path.resolve('dist/portable', `${dataset.id}.html`)).href;

const expectSpeakerAt = (speaker: Page, number: number) =>
  expect(speaker.getByRole('heading', { name: new RegExp(`^当前：第${number}页`) })).toBeVisible();

/** The card on the slides is that of the source: asked again, since the card follows the press a moment later. */
const expectNamedByCard = (source: Locator, card: Locator): Promise<void> =>
  expect(async () => {
    const heading = (await card.getByRole('heading').first().textContent()) ?? '';
    expect(heading).not.toBe('');
    await expect(source).toContainText(heading, { timeout: 500 });
  }).toPass();

for (const [from, document] of [
  ['the site', ''],
  ['a file', portable],
] as const) {
  test(`the two windows step together, share the black screen, and whichever is reloaded finds the other: from ${from}`, async ({
    page,
  }) => {
    await openTalk(page, 'overview', document);
    const speaker = await openSpeaker(page);
    await expectSpeakerAt(speaker, 2);
    await speaker.getByRole('button', { name: '下一页 →' }).click();
    await expectSlideNumber(page, 3);
    await speaker.keyboard.press('PageDown');
    await expectSlideNumber(page, 4);
    await page.keyboard.press('PageUp');
    await expectSpeakerAt(speaker, 3);
    await speaker.getByRole('button', { name: '黑屏' }).click();
    await expect(page.locator('.talk-curtain-black')).toBeVisible();
    await page.keyboard.press('b');
    await expect(speaker.getByRole('button', { name: '黑屏' })).toBeVisible();
    // What stands behind the figures of the slide.
    await expect(speaker.locator('.speaker-sources')).toContainText(/第.部分(第\d+段)?第\d+句/);
    await expectNoAxeViolations(speaker, '.speaker');

    await page.reload();
    await expectSlideNumber(page, 3);
    await speaker.keyboard.press('PageDown');
    await expectSlideNumber(page, 4);
    await speaker.reload();
    await expectSpeakerAt(speaker, 4);
    await speaker.keyboard.press('PageDown');
    await expectSlideNumber(page, 5);
  });

  test(`whichever is closed, the other goes on, opens it again, and finds one opened by hand: from ${from}`, async ({
    page,
    context,
  }) => {
    await openTalk(page, 'overview', document);
    let speaker = await openSpeaker(page);
    await speaker.close();
    await page.keyboard.press('PageDown');
    await expectSlideNumber(page, 3);
    speaker = await openSpeaker(page);
    await expectSpeakerAt(speaker, 3);
    await page.close();
    await expect(speaker.getByText(/没有找到投影窗口/)).toBeVisible();
    await speaker.keyboard.press('PageDown');
    await expectSpeakerAt(speaker, 4);
    const [slides] = await Promise.all([
      speaker.context().waitForEvent('page'),
      speaker.getByRole('button', { name: '重新打开投影窗口' }).click(),
    ]);
    await expectSlideNumber(slides, 4);
    await expect(speaker.getByText('与投影窗口已连接')).toBeVisible();
    await slides.keyboard.press('PageUp');
    await expectSpeakerAt(speaker, 3);

    // As a speaker does who has closed the wrong window: neither window has opened the other.
    await slides.close();
    await expect(speaker.getByText(/没有找到投影窗口/)).toBeVisible();
    const byHand = await context.newPage();
    await openTalk(byHand, 'cover', document);
    await expectSlideNumber(byHand, 3);
    await byHand.keyboard.press('PageDown');
    await expectSpeakerAt(speaker, 4);
  });
}

test('the clock counts up and down, and survives a reload', async ({ page }) => {
  await openTalk(page);
  const speaker = await openSpeaker(page);
  await speaker.getByLabel('时长（分钟）').fill('12');
  await speaker.getByRole('button', { name: '开始计时' }).click();
  await expect(speaker.locator('.speaker-clock')).toContainText('0:01');
  await speaker.reload();
  await expect(speaker.getByRole('button', { name: '暂停' })).toBeVisible();
  await expect(speaker.getByLabel('时长（分钟）')).toHaveValue('12');
  // What the slide took is kept for the next time, and stands in the arrangement.
  await speaker.getByRole('button', { name: '归零' }).click();
  await expect(speaker.locator('.speaker-clock')).toContainText(/上次 0:\d\d/);
  await page.goto('#/?deck=edit');
  await expect(page.locator('.arrange-seconds')).toHaveText([/^上次用时 0:\d\d$/]);
});

test('the presenter’s next key lifts the black screen, closes a card in the way, and the slides keep their window', async ({
  page,
}) => {
  await openTalk(page, 'overview');
  const speaker = await openSpeaker(page);
  const title = speaker.locator('.speaker-now .slide-title');
  expect(
    await title.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize)),
  ).toBeGreaterThan(40);
  await speaker.keyboard.press('b');
  await expect(page.locator('.talk-curtain-black')).toBeVisible();
  await speaker.keyboard.press('PageDown');
  await expect(page.locator('.talk-curtain-black')).toHaveCount(0);
  await expectSlideNumber(page, 2);

  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  // The desk knows of the card.
  await expect(speaker.locator('.speaker-sources [aria-pressed=true]')).toHaveCount(1);
  await speaker.keyboard.press('PageDown');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expectSlideNumber(page, 3);

  await leaveByEscape(page);
  await expect(page.getByRole('region', { name: '演示', exact: true })).toHaveCount(0);
  const windows = page.context().pages().length;
  await speaker.getByRole('button', { name: '重新打开投影窗口' }).click();
  await expectSlideNumber(page, 3);
  expect(page.context().pages()).toHaveLength(windows);
});

test('a source that the speaker clicks opens on the slides, and either window takes it away', async ({
  page,
}) => {
  await openTalk(page, 'pillar-1');
  const { number } = await slidePosition(page);
  const speaker = await openSpeaker(page);
  const sources = speaker.locator('.speaker-sources').getByRole('button');
  const second = sources.nth(1);
  await second.click();
  const card = page.getByRole('dialog');
  await expect(card).toContainText('原文位置');
  await expect(second).toHaveAttribute('aria-pressed', 'true');
  await expectNamedByCard(second, card);
  await expectNoAxeViolations(speaker, '.speaker');

  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await expectSlideNumber(page, number);
  await expect(second).toHaveAttribute('aria-pressed', 'false');

  await sources.first().click();
  await expect(card).toBeVisible();
  await sources.nth(2).click();
  await expectNamedByCard(sources.nth(2), card);
  await speaker.keyboard.press('Escape');
  await expect(card).toHaveCount(0);

  // What the slides open themselves is seen at the desk too.
  // A key that falls into the moment in which the desk's Escape takes the card away belongs to neither.
  await expect(async () => {
    await page.keyboard.press('Enter');
    await expect(sources.first()).toHaveAttribute('aria-pressed', 'true', { timeout: 5_000 });
  }).toPass();
  await page.keyboard.press('Escape');
  await expect(sources.first()).toHaveAttribute('aria-pressed', 'false');

  // The report's text: one key at the desk, and the same takes it away again, or the slides' own.
  const isShown = speaker.getByText('投影为报告原文');
  await speaker.keyboard.press('t');
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(page).toHaveURL(/text=/);
  await expect(isShown).toBeVisible();
  await speaker.keyboard.press('t');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await speaker.getByRole('button', { name: '投影原文（T）' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(isShown).toHaveCount(0);
  await expectSlideNumber(page, number);
});

test('a window that the browser blocks opens by a link', async ({ page }) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await openTalk(page, 'overview');
  await page.keyboard.press('s');
  const dialog = page.getByRole('dialog', { name: '浏览器拦截了新窗口' });
  await expectNoAxeViolations(page, 'dialog');
  const [speaker] = await Promise.all([
    page.context().waitForEvent('page'),
    dialog.getByRole('link', { name: '打开演讲者窗口' }).click(),
  ]);
  await expect(dialog).toHaveCount(0);
  await expect(speaker.getByText('与投影窗口已连接')).toBeVisible();
  await speaker.keyboard.press('PageDown');
  await expectSlideNumber(page, 3);
});

test('where the device keeps no deck, both windows show the deck as it was arranged', async ({
  page,
  context,
}) => {
  await context.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get: () => {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      },
    });
  });
  await page.goto(`${portable}#/?deck=edit`);
  const slides = page.getByRole('list', { name: '各页，按放映顺序' }).getByRole('button');
  await expect(slides.first()).toBeVisible();
  const all = await slides.and(page.getByLabel(/^第\d+页：/)).count();
  await slides.nth(1).click();
  await page.getByRole('button', { name: '删去此页' }).click();
  await slides.first().click();
  await page.getByRole('textbox', { name: /备注/ }).fill('先问好');
  await page.getByRole('button', { name: '从此页开始演示' }).click();
  expect((await slidePosition(page)).count).toBe(all - 1);

  const speaker = await openSpeaker(page);
  await expect(speaker.locator('.speaker-notes')).toHaveText('先问好');
  await expect(speaker.getByRole('heading', { name: `当前：第1页，共${all - 1}页` })).toBeVisible();
  await speaker.getByLabel('时长（分钟）').fill('12');

  // Each gives the other back what it lost.
  await page.reload();
  await expect.poll(async () => (await slidePosition(page)).count).toBe(all - 1);
  await speaker.reload();
  await expect(speaker.locator('.speaker-notes')).toHaveText('先问好');
  await expect(speaker.getByLabel('时长（分钟）')).toHaveValue('12');
});

test('the presenter window has a clock on its wall', async ({ page }) => {
  await page.clock.install({ time: new Date('2020-12-28T13:00:00+08:00') });
  await page.goto('#/?window=speaker&slide=cover');
  const clock = page.locator('.speaker-clock');
  await expect(clock).toContainText('现在 13:');
  await page.clock.pauseAt(new Date('2020-12-28T14:05:40+08:00'));
  await expect(clock).toContainText('现在 14:05');
  await page.clock.runFor(30_000);
  await expect(clock).toContainText('现在 14:06');
});
