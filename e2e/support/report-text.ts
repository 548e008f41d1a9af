import { expect, type Locator, type Page } from '@playwright/test';

/** The report's text over the page or the talk. */
export const textDialog = (page: Page): Locator => page.getByRole('dialog', { name: /^(原文|Text) · / });

/** What is lit: the sentence, and in it the words that it is shown for. Both are drawn in pieces, at each mark one. */
export async function expectLit(
  page: Page,
  { words, within }: { words: string; within: string },
): Promise<void> {
  await expect(textDialog(page).locator('.lit-words').first()).toBeInViewport();
  const joined = async (selector: string) =>
    (await textDialog(page).locator(selector).allTextContents()).join('');
  await expect.poll(() => joined('.lit-words')).toBe(words);
  expect(await joined('.lit')).toContain(within);
}
