import type { Page } from '@playwright/test';
import { countProjects, inChinese, projects } from './support/dataset.ts';
import { openRegister, optionCount, registerOf } from './support/register.ts';
import { expect, test } from './support/test.ts';

const all = projects.length;
const energy = projects.filter((project) => project.sector === 'energy');

test.describe('filters projects by sector and shares the link', () => {
  test('a sector leaves its projects, the other filters count them, and the count is announced', async ({
    page,
  }) => {
    await page.goto('');
    const register = await openRegister(page);
    await expect(register.count).toHaveText(`共${all}个项目`);
    await expect(register.names).toHaveCount(all);
    const built = register.option('阶段', '建设');
    expect(await optionCount(built)).toBe(countProjects(({ stage }) => stage === 'construction'));

    await register.option('领域', '能源').check();
    await expect(register.count).toHaveText(`${all}个项目中的${energy.length}个`);
    await expect(register.count).toHaveRole('status');
    await expect(register.names).toHaveText(energy.map(inChinese));
    expect(await optionCount(built), 'the other filters count what is left').toBe(
      energy.filter(({ stage }) => stage === 'construction').length,
    );
    expect(
      await optionCount(register.option('领域', '水利')),
      'the filter’s own options count what they would add',
    ).toBe(countProjects(({ sector }) => sector === 'water'));
  });

  test('what is pressed before the table’s code has come is done when it has', async ({ page }) => {
    const releaseMain = await hold(page, /assets\/main[^/]*\.js/);
    const release = await hold(page, /assets\/Register[^/]*\.js/);
    await page.goto('', { waitUntil: 'commit' });
    const register = registerOf(page);
    const built = register.option('阶段', '建设');
    // The page's own script is not there either.
    await built.click();
    releaseMain();
    await expect(page.locator('html')).toHaveAttribute('data-size', 'm');
    await register.region.scrollIntoViewIfNeeded();
    // Nothing answers yet: who presses again means the same.
    await built.click();
    await register.region.getByRole('radio', { name: '按领域' }).click();
    await register.head('项目').getByRole('button').click();
    await expect(register.count).toHaveText(`共${all}个项目`);
    release();
    await expect(built).toBeChecked();
    await expect(register.region.getByRole('radio', { name: '按领域' })).toBeChecked();
    await expect(register.head('项目')).toHaveAttribute('aria-sort', 'ascending');
    await expect(register.count).toHaveText(/项目中的/);
  });

  test('the link shows the same rows to somebody else', async ({ page, browser }) => {
    await page.goto('');
    const register = await openRegister(page);
    await register.option('阶段', '建设').check();
    await register.option('板块', '基础设施').check();
    const expected = projects.filter(
      ({ stage, pillar }) => stage === 'construction' && pillar === 'infrastructure',
    );
    await expect(register.count).toHaveText(`${all}个项目中的${expected.length}个`);
    await expect.poll(() => page.url()).toContain('stage=construction&pillar=infrastructure');

    const elsewhere = await browser.newContext({ locale: 'zh-CN' });
    const other = await elsewhere.newPage();
    await other.goto(page.url());
    await expect(registerOf(other).names).toHaveText(expected.map(inChinese));
    await expect(registerOf(other).chip(/建设/)).toBeVisible();
    await elsewhere.close();
  });

  test('a chip takes its filter off, and Back brings it on again', async ({ page }) => {
    await page.goto('#/?sector=energy,water');
    const register = await openRegister(page);
    const both = countProjects(({ sector }) => sector === 'energy' || sector === 'water');
    await expect(register.count).toHaveText(`${all}个项目中的${both}个`);
    await register.chip(/水利/).click();
    await expect(register.count).toHaveText(`${all}个项目中的${energy.length}个`);
    await expect(register.count, 'focus stays near where the chip was').toBeFocused();
    await page.goBack();
    await expect(register.count).toHaveText(`${all}个项目中的${both}个`);
    await expect(register.chip(/水利/)).toBeVisible();
  });

  test('a stage’s total leaves as many projects as it says, whatever was filtered before', async ({
    page,
  }) => {
    await page.goto('#/?sector=energy&q=电');
    const register = await openRegister(page);
    await page.getByText('阶段划分说明').click();
    const total = page.locator('dl > div', { hasText: '开工、在建' }).getByRole('link');
    const built = countProjects(({ stage }) => stage === 'construction');
    await expect(total).toHaveText(`${built}个`);
    await total.click();
    await expect(register.count).toHaveText(`${all}个项目中的${built}个`);
  });

  test('a cell of the overview’s matrix filters the table, which is had beside it', async ({ page }) => {
    await page.goto('');
    const row = page.getByRole('region', { name: '总览' }).getByRole('row', { name: /^能源/ });
    await row.locator('a.stage-construction').click();
    const expected = energy.filter(({ stage }) => stage === 'construction');
    const register = registerOf(page);
    await expect(register.names).toHaveText(expected.map(inChinese));
    await expect(register.chip(/能源/)).toBeVisible();
    await expect(register.chip(/建设/)).toBeVisible();
    await page.getByRole('link', { name: `项目表（${expected.length}个项目）` }).click();
    await expect(register.count).toBeInViewport();
    await expect(register.names).toHaveText(expected.map(inChinese));
    await expect(row).toBeInViewport();
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    expect(page.url()).toContain('overview=projects');
    await page.getByRole('link', { name: '各板块' }).click();
    await expect(page.locator('.tile').first()).toBeInViewport();
    await expect(register.count).not.toBeInViewport();
  });

  test('finds 中德产业园 by pinyin initials, full pinyin, Chinese and English', async ({ page }) => {
    await page.goto('');
    const register = await openRegister(page);
    for (const query of ['zdcyy', 'zhongdechanyeyuan', '中德产业园', 'sino-german']) {
      await register.search.fill(query);
      await expect(register.names, query).toHaveText(['中德产业园']);
      await expect.poll(() => new URL(page.url()).hash).toContain(`q=${encodeURIComponent(query)}`);
      await register.search.fill('');
      await expect(register.names).toHaveCount(all);
    }
  });

  test('nothing found: the table says so and offers the way back', async ({ page }) => {
    await page.goto('#/?q=没有这样的项目');
    const register = registerOf(page);
    await expect(register.count).toHaveText(`${all}个项目中的0个`);
    await register.region.getByRole('button', { name: '清除筛选条件' }).click();
    await expect(register.names).toHaveCount(all);
  });

  test('a bad address falls back to the nearest view, with a note', async ({ page }) => {
    await page.goto('#/?sector=nope,energy&sort=zzz&group=shape&hide=name&theme=pink&size=9');
    const register = registerOf(page);
    await expect(register.names).toHaveText(energy.map(inChinese));
    const note = page.getByRole('status').filter({ hasText: '已忽略' });
    await expect(note).toContainText('领域“nope”');
    await expect(note).toContainText('排序的列“zzz”');
    await expect(note).toContainText('分组“shape”');
  });

  test('an address of nonsense still shows the whole page', async ({ page }) => {
    await page.goto(`#/?%E0%A4%A=1&&&sector=${'x'.repeat(5000)}&constructor=1&__proto__=2&report=old-report`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(registerOf(page).names).toHaveCount(all);
  });
});

/** Keeps a file of the page on the way until what is answered is called. */
async function hold(page: Page, file: RegExp): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(file, async (route) => {
    await held;
    await route.continue();
  });
  return () => release();
}
