import { expect, type Locator, type Page } from '@playwright/test';

/** The slide that the room sees. */
export const slideOf = (page: Page): Locator => page.locator('.talk-current .slide');

/** Opens the talk at a slide and waits until it is drawn. */
export async function openTalk(page: Page, slide = 'cover', document = ''): Promise<void> {
  await page.goto(`${document}#/?slide=${slide}`);
  await expect(slideOf(page)).toBeVisible();
}

/** “3 / 22”: where the talk is, and how many slides there are. */
export async function slidePosition(page: Page): Promise<{ number: number; count: number }> {
  const text = await slideOf(page).locator('.slide-foot p').last().textContent();
  const [number = 0, count = 0] = (text ?? '').split('/').map(Number);
  return { number, count };
}

export const expectSlideNumber = (page: Page, number: number): Promise<void> =>
  expect.poll(async () => (await slidePosition(page)).number).toBe(number);

/** Leaves by the keyboard: the first Esc asks, the second leaves. */
export async function leaveByEscape(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(page.getByText('再按一次 Esc 退出演示')).toBeVisible();
  await page.keyboard.press('Escape');
}
