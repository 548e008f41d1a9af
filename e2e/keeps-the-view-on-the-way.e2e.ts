import { dataset } from './support/dataset.ts';
import { openRegister, registerOf } from './support/register.ts';
import { expect, test } from './support/test.ts';

test.describe('keeps the view on the way', () => {
  test('the contents lead to every part on a fresh page, and take no filter away', async ({ page }) => {
    await page.goto('#/?sector=water');
    const register = registerOf(page);
    await expect(register.names).toHaveCount(
      dataset.projects.filter((project) => project.sector === 'water').length,
    );
    const contents = page.getByRole('navigation', { name: '目录' });
    for (const name of ['出处与核对', '新型城镇化', '项目', '目标']) {
      await page.evaluate(() => window.scrollTo(0, 0));
      const link = contents.getByRole('link', { name });
      const target = page.locator((await link.getAttribute('href')) ?? '#none');
      await link.click();
      await expect(target).toBeInViewport();
      await expect
        .poll(() => target.evaluate((element) => element.getBoundingClientRect().top))
        .toBeLessThan(160);
    }
    expect(page.url()).toContain('sector=water');
    await expect(register.chip(/领域/)).toBeVisible();
  });

  test('a source card whose code does not arrive: the page stands, says so, and trying again opens it', async ({
    page,
    complaints,
  }) => {
    await page.goto('');
    const code = /assets\/PinnedIslands[^/]*\.js/;
    await page.route(code, (route) => route.abort('failed'));
    await page
      .getByRole('link', { name: /97\.2%/ })
      .first()
      .click();
    const retry = page.getByRole('button', { name: '重试' });
    await expect(retry).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(dataset.title.zh);
    await page.unroute(code);
    await retry.click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expect(retry).toHaveCount(0);
    forgive(complaints, /PinnedIslands|Failed to load resource/);
  });

  test('a pillar whose code does not arrive keeps its prerendered figures', async ({ page, complaints }) => {
    await page.route(/assets\/Pillar[^/]*\.js/, (route) => route.abort('failed'));
    await page.goto('');
    await openRegister(page);
    await expect(page.getByText('规模以上工业企业', { exact: true }).first()).toBeAttached();
    await expect(page.getByRole('alert')).toHaveCount(0);
    forgive(complaints, /Pillar|Failed to load resource/);
  });

  test('a link’s theme is the link’s: it is not kept as the reader’s own', async ({ page }) => {
    await page.goto('#/?theme=dark');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await page.goto('about:blank');
    await page.goto('');
    await expect(page.locator('html')).not.toHaveAttribute('data-theme', 'dark');
  });
});

/** These journeys break something on purpose, and the browser says so. */
function forgive(complaints: string[], ours: RegExp): void {
  complaints.splice(0, complaints.length, ...complaints.filter((complaint) => !ours.test(complaint)));
}
