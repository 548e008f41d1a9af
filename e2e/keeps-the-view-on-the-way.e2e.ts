import { projects } from './support/dataset.ts';
import { registerOf } from './support/register.ts';
import { expect, test } from './support/test.ts';

test.describe('keeps the view on the way', () => {
  test('the contents lead to every part on a fresh page, and take no filter away', async ({ page }) => {
    await page.goto('#/?sector=water');
    const register = registerOf(page);
    await expect(register.names).toHaveCount(projects.filter((project) => project.sector === 'water').length);
    const contents = page.getByRole('navigation', { name: '目录' });
    for (const name of ['出处与核对', '新型城镇化', '项目', '目标']) {
      await page.evaluate(() => window.scrollTo(0, 0));
      const link = contents.getByRole('link', { name });
      const target = page.locator((await link.getAttribute('href')) ?? '#none');
      await link.click();
      await expect(target).toBeInViewport();
      // At the head of the window, or as near to it as the end of the page allows.
      await expect
        .poll(() =>
          target.evaluate((element) => {
            const { scrollY, innerHeight } = window;
            const atEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
            return atEnd || element.getBoundingClientRect().top < 160;
          }),
        )
        .toBe(true);
    }
    expect(page.url()).toContain('sector=water');
    await expect(register.chip(/领域/)).toBeVisible();
  });

  test('a link’s theme is the link’s: it is not kept as the reader’s own', async ({ page }) => {
    await page.goto('#/?theme=dark');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await page.goto('about:blank');
    await page.goto('');
    await expect(page.locator('html')).not.toHaveAttribute('data-theme', 'dark');
  });
});
