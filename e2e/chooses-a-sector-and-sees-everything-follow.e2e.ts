import type { Page } from '@playwright/test';
import { inChinese, projects } from './support/dataset.ts';
import { openRegister, registerOf } from './support/register.ts';
import { expect, expectNoAxeViolations, test } from './support/test.ts';

const overviewOf = (page: Page) => page.getByRole('region', { name: '总览' });
const water = projects.filter(({ sector }) => sector === 'water');
const operating = water.filter(({ stage }) => stage === 'operating');

test('chooses a sector and sees everything follow, and sends the link', async ({ page, browser }) => {
  await page.goto('');
  const overview = overviewOf(page);
  const matrix = overview.getByRole('table');
  const status = overview.getByRole('status').filter({ hasText: /领域|已选/ });
  await expect(status).toContainText('点选领域');
  await matrix.getByRole('link', { name: '水利', exact: true }).click();

  await test.step('the matrix, the strips, the counts and the line of what is chosen', async () => {
    await expect(status).toContainText(`已选“水利”：${water.length}个项目：`);
    await expect(matrix.getByRole('link', { name: '水利', exact: true })).toHaveAttribute(
      'aria-current',
      'true',
    );
    await expect(matrix.getByRole('row', { name: /^水利/ })).not.toHaveClass(/stands-back/);
    await expect(matrix.getByRole('row', { name: /^能源/ })).toHaveClass(/stands-back/);
    // Countable still: the row says how many there are.
    await expect(matrix.getByRole('row', { name: /^能源/ })).toContainText(
      String(projects.filter(({ sector }) => sector === 'energy').length),
    );
    await expect(matrix.getByRole('row').last()).toContainText(`${water.length}/${projects.length}`);
    const tile = overview.locator('.tile').filter({ hasText: '基础设施' });
    const own = projects.filter(({ pillar }) => pillar === 'infrastructure').length;
    await expect(tile).toContainText(`${own}个项目中的${water.length}个`);
    await expect(overview.locator('.tile').filter({ hasText: '制造业' }).first()).toHaveClass(/stands-back/);
  });

  await test.step('the chart of one square a project lets the others fade', async () => {
    const chart = overview.locator('.tile').filter({ hasText: '基础设施' }).locator('.tile-chart');
    await expect(chart.locator('.chart-live svg')).toBeVisible();
  });

  await test.step('the bar and the table follow too', async () => {
    const register = await openRegister(page);
    await expect(register.names).toHaveText(water.map(inChinese));
    await expect(page.locator('.parts-bar')).toContainText('已选：水利');
    await expect(page.locator('.parts-bar')).toBeInViewport();
  });

  await test.step('a stage narrows it, the same choice lets it go, and one link clears all', async () => {
    await page.evaluate(() => window.scrollTo(0, 0));
    await matrix.getByRole('columnheader', { name: '投用' }).getByRole('link').click();
    await expect(status).toContainText(`已选“水利” × “投用”：${operating.length}个项目`);
    await matrix.getByRole('columnheader', { name: '投用' }).getByRole('link').click();
    await expect(status).toContainText(`已选“水利”：${water.length}个项目`);
  });

  await test.step('the link shows the same to somebody else', async () => {
    const context = await browser.newContext({ locale: 'zh-CN' });
    const other = await context.newPage();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await overview.getByRole('button', { name: '复制链接' }).click();
    await expect(overview.getByText('已复制')).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(page.url());
    await other.goto(link);
    await expect(overviewOf(other).getByRole('status').filter({ hasText: '已选' })).toContainText('“水利”');
    await expect(overviewOf(other).getByRole('heading', { level: 1 })).toBeInViewport();
    await expect(registerOf(other).names).toHaveText(water.map(inChinese));
    // The table's code has come, and has not taken the reader away.
    await expect(overviewOf(other).getByRole('heading', { level: 1 })).toBeInViewport();
    await context.close();
  });

  await expectNoAxeViolations(page, '#overview');
  await overview.getByRole('link', { name: '清除' }).click();
  await expect(status).toContainText('点选领域');
});

test('opens one project from its mark, by pointer and by keyboard', async ({ page }) => {
  await page.goto('');
  const tile = overviewOf(page).locator('.tile').filter({ hasText: '基础设施' });
  const mark = tile.locator('.strip-mark').first();
  const name = ((await mark.getAttribute('title')) ?? '').split('：')[0] ?? 'nothing';
  const chart = tile.getByRole('listbox');
  await expect(chart).toBeAttached();
  await mark.click();
  const card = page.getByRole('dialog');
  await expect(card).toContainText(name);
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);

  await chart.focus();
  await page.keyboard.press('ArrowRight');
  const first = (await chart.getByRole('option').first().textContent()) ?? '';
  await page.keyboard.press('Enter');
  await expect(card).toContainText(first.split('：')[0] ?? 'nothing');
  // Closing was going back: Back does not open it again, and Forward does.
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await page.goForward();
  await expect(card).toContainText(first.split('：')[0] ?? 'nothing');
});

test('a cell says which projects it holds', async ({ page }) => {
  await page.goto('');
  const cell = overviewOf(page)
    .getByRole('table')
    .getByRole('row', { name: /^水利/ })
    .locator('a.stage-operating');
  await expect(cell).toHaveAttribute('title', new RegExp(operating[0]?.name.zh ?? 'nothing'));
});
