import { expect, test } from './support/test.ts';

test.describe('reads it with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  for (const [name, language] of [
    ['index.html', 'zh-CN'],
    ['index.en.html', 'en'],
  ] as const) {
    test(`${name} is written in ${language} and holds the report`, async ({ page }) => {
      await page.goto(name);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    });
  }
});
