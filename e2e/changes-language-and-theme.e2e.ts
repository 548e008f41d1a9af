import type { Page } from '@playwright/test';
import { dataset, inChinese, inEnglish, projects } from './support/dataset.ts';
import { registerOf } from './support/register.ts';
import { expect, test } from './support/test.ts';

const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const rootSize = (page: Page) =>
  page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
const display = (page: Page) => page.getByRole('banner').getByText('显示', { exact: true });

/** Whether the page answers a key pressed on it. */
const isTaken = (page: Page, key: { key: string; ctrlKey?: boolean }) =>
  page.evaluate(
    (init) =>
      !document.body.dispatchEvent(
        new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true }),
      ),
    key,
  );

test.describe('changes language and theme', () => {
  test('the English document opens at the same view', async ({ page }) => {
    await page.goto('#/?sector=energy&theme=dark');
    const energy = projects.filter(({ sector }) => sector === 'energy');
    await expect(registerOf(page).names).toHaveCount(energy.length);
    const dark = await paper(page);
    await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(dataset.title.en);
    await expect(page).toHaveTitle(new RegExp(dataset.title.en.slice(0, 12)));
    await expect(registerOf(page).names).toHaveText(energy.map(inEnglish));
    await expect(registerOf(page).count).toHaveText(`${energy.length} of ${projects.length} projects`);
    expect(await paper(page)).toBe(dark);

    await page.getByRole('banner').getByRole('link', { name: '中文' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
    await expect(registerOf(page).names).toHaveText(energy.map(inChinese));
  });

  test('an address in another language opens the other document', async ({ page }) => {
    await page.goto('#/?lang=en&figure=emerging-investment.completion');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.getByRole('dialog')).toContainText('97.2%');
  });

  test('the English page has no Chinese but words that it quotes', async ({ page }) => {
    await page.goto('index.en.html');
    const main = (await page.getByRole('main').textContent()) ?? '';
    const own = main.replace(/《[^》]*》/g, '').replace(/“[^”]*”/g, '');
    expect(own.match(/\p{Script=Han}+/gu) ?? []).toEqual([]);
  });

  test('a theme changes the colours, stands in the address and survives a reload', async ({ page }) => {
    await page.goto('');
    const light = await paper(page);
    expect(light, 'paper, not nothing').not.toBe('rgba(0, 0, 0, 0)');
    await display(page).click();
    await page.getByRole('radio', { name: '深色' }).check();
    await expect.poll(() => paper(page)).not.toBe(light);
    const dark = await paper(page);
    expect(new URL(page.url()).hash).toContain('theme=dark');
    await page.reload();
    expect(await paper(page)).toBe(dark);
    // The device remembers it where the address says nothing.
    await page.goto('about:blank');
    await page.goto('');
    expect(await paper(page)).toBe(dark);
  });

  test('a dark page is dark before its script has run', async ({ page }) => {
    // The bundle never arrives: what is seen is what the document's head alone has done.
    await page.route('**/assets/*.js', (route) =>
      route.fulfill({ body: '', contentType: 'text/javascript' }),
    );
    await page.goto('#/?theme=dark&size=xl', { waitUntil: 'domcontentloaded' });
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(page.locator('html')).toHaveAttribute('data-size', 'xl');
  });

  test('text size and the projector make the text larger', async ({ page }) => {
    await page.setViewportSize({ width: 1920, height: 1080 });
    await page.goto('');
    const standard = await rootSize(page);
    await display(page).click();
    await page.getByRole('radio', { name: '特大' }).check();
    await expect.poll(() => rootSize(page)).toBeGreaterThan(standard * 1.2);
    await page.getByRole('radio', { name: '标准' }).check();
    await page.getByRole('radio', { name: '投影' }).check();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'projector');
    await expect.poll(() => rootSize(page)).toBeGreaterThan(standard * 1.4);
  });

  test('without a choice the page follows the system, and a choice overrides it', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto('');
    const light = await paper(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(() => paper(page)).not.toBe(light);
    // More contrast than either: white under black, or black under white.
    await page.emulateMedia({ contrast: 'more' });
    await expect.poll(() => paper(page)).toBe('rgb(0, 0, 0)');
    await page.emulateMedia({ colorScheme: 'light' });
    await expect.poll(() => paper(page)).toBe('rgb(255, 255, 255)');
    // Colours that the system sets, dark, are the charts' too.
    await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
    const ink = await page.evaluate(() => getComputedStyle(document.documentElement).color);
    await expect(page.locator('.chart-still:visible text').first()).toHaveCSS('fill', ink);
    await page.emulateMedia({ forcedColors: 'none', contrast: 'no-preference' });
    await display(page).click();
    await page.getByRole('radio', { name: '浅色' }).check();
    await expect.poll(() => paper(page)).toBe(light);
    await expect(page.getByText('主题已改为浅色')).toBeAttached();
  });

  test('shortcuts of a single key can be switched off, on the page and in the talk', async ({ page }) => {
    await page.goto('');
    await display(page).click();
    await page.getByRole('radio', { name: '停用' }).check();
    await expect(page.locator('html')).toHaveAttribute('data-keys', 'off');
    await display(page).click();
    expect(await isTaken(page, { key: '/' })).toBe(false);
    expect(await isTaken(page, { key: 'k', ctrlKey: true })).toBe(true);
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.goto('#/?slide=cover');
    const current = page.locator('.talk-current');
    await expect(current).toBeVisible();
    const first = await current.getAttribute('aria-label');
    await page.keyboard.press('n');
    await page.keyboard.press('b');
    await expect(current).toHaveAttribute('aria-label', first ?? '');
    await page.keyboard.press('ArrowRight');
    await expect(current).not.toHaveAttribute('aria-label', first ?? '');
  });

  test('nothing moves under reduced motion', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto('');
    await page
      .getByRole('link', { name: /[：:] ?97\.2%/ })
      .first()
      .click();
    await expect(page.getByRole('dialog')).toBeVisible();
    const moving = await page.evaluate(() =>
      document
        .getAnimations()
        .filter((animation) => Number(animation.effect?.getComputedTiming().endTime) > 10),
    );
    expect(moving).toEqual([]);
    const scrolling = await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior);
    expect(scrolling).toBe('auto');
  });
});
