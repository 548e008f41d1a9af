import { dataset } from './support/dataset.ts';
import { registerOf } from './support/register.ts';
import { expect, test } from './support/test.ts';

// What is hydrated must be what was prerendered: React reports a mismatch to the console, which fails these.
test.describe('opens a link to any view', () => {
  for (const hash of [
    '#/?sector=energy&group=sector&hide=place&theme=dark&size=l',
    '#/?figure=5g-stations.completion&q=zdcyy&theme=projector&at=no-such-part',
    '#colophon',
  ]) {
    test(`${hash} is hydrated without a complaint`, async ({ page }) => {
      await page.goto(hash);
      await registerOf(page).region.scrollIntoViewIfNeeded();
      await expect(registerOf(page).table.getByRole('button').first()).toBeVisible();
      // Anything that React puts off is done once the page has been idle.
      await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 3_000 })));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(dataset.title.zh);
      // A place that is not there is told of; all else in these links is.
      const lacking = page.getByText('本页没有链接所指的位置“no-such-part”');
      await expect(lacking).toHaveCount(hash.includes('no-such-part') ? 1 : 0);
    });
  }

  test('the page keeps every chart and row while it becomes live', async ({ page }) => {
    const parts = () =>
      page.evaluate(() => ({
        drawings: document.querySelectorAll('figure svg').length,
        rows: document.querySelectorAll('#projects tbody tr').length,
        words: document.querySelector('main')?.textContent?.length ?? 0,
      }));
    await page.route('**/assets/*.js', (route) =>
      route.fulfill({ body: '', contentType: 'text/javascript' }),
    );
    await page.goto('');
    const printed = await parts();
    await page.unroute('**/assets/*.js');
    await page.reload();
    await expect(page.getByRole('listbox').first()).toBeAttached();
    const live = await parts();
    expect(live.drawings).toBe(printed.drawings);
    expect(live.rows).toBe(printed.rows);
    expect(live.words).toBeGreaterThanOrEqual(printed.words);
  });
});
